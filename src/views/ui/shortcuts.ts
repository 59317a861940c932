export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
}

/** What the help shows; `app-shortcuts.ts` is where they act. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['/'], does: 'Search' },
  { keys: ['Ctrl', 'K'], does: 'All commands' },
  { keys: ['j', '↓'], does: 'Next paper or pair' },
  { keys: ['k', '↑'], does: 'Previous paper or pair' },
  { keys: ['Enter'], does: 'Open the paper' },
  { keys: ['Esc'], does: 'Close, or clear' },
  { keys: ['x'], does: 'Select the paper' },
  { keys: ['s'], does: 'Star' },
  { keys: ['1', '–', '5'], does: 'Set the status' },
  { keys: ['t'], does: 'Tag' },
  { keys: ['e'], does: 'Export' },
  { keys: ['v'], does: 'Save this view' },
  { keys: ['m'], does: 'Review: merge the pair' },
  { keys: ['d'], does: 'Review: keep it apart' },
  { keys: ['y'], does: 'Suggestions: tag the paper' },
  { keys: ['n'], does: 'Suggestions: not this one' },
  { keys: ['l'], does: 'Suggestions: later' },
  { keys: ['o'], does: 'Suggestions: open the paper' },
  { keys: ['u'], does: 'Undo (also Ctrl Z)' },
  { keys: ['Ctrl', 'Shift', 'Z'], does: 'Redo' },
  { keys: ['Alt', '←', '→'], does: 'Move a column' },
  { keys: ['Alt', 'Shift', '←', '→'], does: 'Resize a column' },
  { keys: ['?'], does: 'This help' },
];
