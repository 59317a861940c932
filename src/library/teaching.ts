import { latestOnly } from '../base/latest-only.ts';
import type { Suggestion, Suggestions } from '../workers/library-protocol.ts';
import { type App, update } from './app.ts';
import { fail } from './ask.ts';
import type { TeachingState } from './state.ts';

/** Suggestions that are shown; those that were put off come on top. */
const SHOWN = 30;

export const newTeaching = (tag: string): TeachingState => ({
  tag,
  learned: null,
  papers: [],
  active: 0,
  reveal: null,
  answered: new Map(),
  later: new Set(),
});

/** Changes what is taught, if anything is. */
export const updateTeaching = (
  app: App,
  change: (teaching: TeachingState) => Partial<TeachingState>,
): void =>
  update(app, ({ teaching }) =>
    teaching === null ? {} : { teaching: { ...teaching, ...change(teaching) } },
  );

const asking = new WeakMap<App, () => void>();

/** Learns anew from what the user has said by now. */
export function refreshTeaching(app: App): void {
  const known = asking.get(app);
  if (known !== undefined) return known();
  const trigger = latestOnly(
    async (): Promise<Suggestions | null> => {
      const { teaching } = app.store.getState();
      if (teaching === null) return null;
      const { tag, later, answered } = teaching;
      return app.library.suggest(tag, SHOWN + later.size + answered.size);
    },
    (suggestions) => {
      if (suggestions !== null) updateTeaching(app, (now) => afterLearning(now, suggestions));
    },
    (thrown) => fail(app, thrown),
  );
  asking.set(app, trigger);
  trigger();
}

/**
 * Takes in what was learned. The paper that the keyboard is on stays where it is: whoever presses a
 * key just then means that one.
 */
function afterLearning(
  teaching: TeachingState,
  { papers, ...learned }: Suggestions,
): Partial<TeachingState> {
  if (learned.tag !== teaching.tag) return {};
  const suggested = new Set(papers.map(({ key }) => key));
  // What is suggested again though its answer is stored was taken back.
  const answered = new Map(
    [...teaching.answered].filter(([key, stored]) => suggested.has(key) && !stored),
  );
  const open = papers
    .filter(({ key }) => !answered.has(key) && !teaching.later.has(key))
    .slice(0, SHOWN);
  const standing = teaching.papers[teaching.active]?.key;
  const same = open.find(({ key }) => key === standing);
  if (same === undefined)
    return { learned, answered, papers: open, active: withinOf(open, teaching.active) };
  const others = open.filter((paper) => paper !== same);
  const active = Math.min(teaching.active, others.length);
  return { learned, answered, papers: others.toSpliced(active, 0, same), active };
}

export const withinOf = (papers: readonly Suggestion[], index: number): number =>
  Math.max(0, Math.min(index, papers.length - 1));
