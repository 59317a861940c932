import { useEffect } from 'react';
import { STATUSES } from '../domain/decision.ts';
import { activate, moveActive, openActive } from '../library/active-row.ts';
import type { App } from '../library/app.ts';
import { beginTagging, setStatus, toggleStar } from '../library/decide.ts';
import { redo, undo } from '../library/history.ts';
import { openPaper } from '../library/navigate.ts';
import { showOverlay } from '../library/overlays.ts';
import { judgeActive, movePair } from '../library/review.ts';
import { clearSelection, targets, toggleSelected } from '../library/select.ts';
import type { AppState } from '../library/state.ts';
import {
  acceptSuggestion,
  endTeaching,
  moveSuggestion,
  onActive,
  openSuggestion,
  putOff,
  refuseSuggestion,
} from '../library/teach.ts';
import { useApp } from './ui/app-context.ts';
import { clickCommand } from './ui/click-command.ts';
import { focusGrid, focusSearch, GRID_ID } from './ui/focus.ts';

/** Rows that Page Up and Page Down walk. */
const PAGE = 12;

const TYPING = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

type Act = (app: App) => void;

/** Keys that act wherever one is not typing. */
const KEYS: Readonly<Record<string, Act>> = {
  '/': focusSearch,
  '?': (app) => showOverlay(app, 'help'),
  j: (app) => void moveActive(app, 1),
  k: (app) => void moveActive(app, -1),
  x: selectActive,
  s: (app) => void toggleStar(app, targets(app)),
  u: (app) => void undo(app),
  e: () => clickCommand('export'),
  v: () => clickCommand('save-view'),
  t: tagTargets,
  Escape: stepOut,
  ...Object.fromEntries(
    STATUSES.map(({ id }, index): [string, Act] => [
      String(index + 1),
      (app) => void setStatus(app, targets(app), id),
    ]),
  ),
};

/** Keys of the review room. */
const REVIEW_KEYS: Readonly<Record<string, Act>> = {
  j: (app) => movePair(app, 1),
  k: (app) => movePair(app, -1),
  m: (app) => judgeActive(app, 'same'),
  d: (app) => judgeActive(app, 'different'),
};

/** Keys of the room where a tag is taught. */
const TEACH_KEYS: Readonly<Record<string, Act>> = {
  j: (app) => moveSuggestion(app, 1),
  k: (app) => moveSuggestion(app, -1),
  ArrowDown: (app) => moveSuggestion(app, 1),
  ArrowUp: (app) => moveSuggestion(app, -1),
  y: (app) => onActive(app, ({ key }) => acceptSuggestion(app, key)),
  n: (app) => onActive(app, ({ key }) => refuseSuggestion(app, key)),
  l: (app) => onActive(app, ({ key }) => putOff(app, key)),
  o: (app) => onActive(app, ({ key }) => openSuggestion(app, key)),
  Escape: leaveTeaching,
};

/** Keys of the table itself. */
const GRID_KEYS: Readonly<Record<string, Act>> = {
  ArrowDown: (app) => void moveActive(app, 1),
  ArrowUp: (app) => void moveActive(app, -1),
  PageDown: (app) => void moveActive(app, PAGE),
  PageUp: (app) => void moveActive(app, -PAGE),
  Home: (app) => void activate(app, 0),
  End: (app) => void activate(app, Number.MAX_SAFE_INTEGER),
  Enter: openActive,
  ' ': selectActive,
};

function selectActive(app: App): void {
  const { rows, active } = app.store.getState();
  const key = rows.get(active)?.key;
  if (key !== undefined) toggleSelected(app, key);
}

/** The selection, else the paper that the keyboard is on. */
function tagTargets(app: App): void {
  if (app.store.getState().selection.size > 0) clickCommand('tag-selection');
  else beginTagging(app);
}

/** Closes what is open, the nearest first. */
function stepOut(app: App): void {
  const { openKey, selection } = app.store.getState();
  if (openKey !== null) {
    openPaper(app, null);
    focusGrid();
  } else if (selection.size > 0) clearSelection(app);
}

/** The open paper first, then the room. */
function leaveTeaching(app: App): void {
  if (app.store.getState().openKey === null) endTeaching(app);
  else openPaper(app, null);
}

/** Keys that need papers before one's eyes. */
const PAPER_KEYS = new Set([
  'j',
  'k',
  'x',
  's',
  'e',
  'v',
  't',
  ...STATUSES.map((_, i) => String(i + 1)),
]);

function actOf(event: KeyboardEvent, { room, answer, overlay }: AppState): Act | undefined {
  // It may still be on its way; what is typed now is meant for it.
  if (overlay !== null) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    if (key === 'k') return (app) => showOverlay(app, 'palette');
    const typing = event.target instanceof Element && event.target.closest(TYPING);
    if (key !== 'z' || typing) return undefined;
    return event.shiftKey ? (app) => void redo(app) : (app) => void undo(app);
  }
  if (event.altKey || !(event.target instanceof Element)) return undefined;
  if (event.target.closest(TYPING)) return undefined;
  // What is open over the page has the keys to itself; the platform closes it on Esc.
  if (document.querySelector(':popover-open, dialog[open]')) return undefined;
  if (event.target.id === GRID_ID && key in GRID_KEYS) return GRID_KEYS[key];
  if (room === 'review' && key in REVIEW_KEYS) return REVIEW_KEYS[key];
  // In the open paper the arrows scroll.
  const scrolls = key.startsWith('Arrow') && event.target.closest('aside') !== null;
  if (room === 'teach' && key in TEACH_KEYS) return scrolls ? undefined : TEACH_KEYS[key];
  const blind = room !== 'papers' || answer === null;
  return blind && PAPER_KEYS.has(key) ? undefined : KEYS[key];
}

/** Lets the keyboard do everything that the mouse can. */
export function useShortcuts(): void {
  const app = useApp();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const act = actOf(event, app.store.getState());
      if (act === undefined) return;
      event.preventDefault();
      act(app);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [app]);
}
