/** Something that was done and can be taken back. */
export interface Step {
  /** What was done, as a past participle: `Removed “a.txt”`. */
  readonly label: string;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** Doing something new forgets what was undone. */
export const push = (history: History, step: Step): History => ({
  done: [...history.done, step],
  undone: [],
});

export const stepBack = ({ done, undone }: History): [Step, History] | null => {
  const step = done.at(-1);
  return step === undefined ? null : [step, { done: done.slice(0, -1), undone: [...undone, step] }];
};

export const stepForward = ({ done, undone }: History): [Step, History] | null => {
  const step = undone.at(-1);
  return step === undefined ? null : [step, { done: [...done, step], undone: undone.slice(0, -1) }];
};
