import type { Bond } from '../domain/group-entries.ts';
import { sidesOf, type Verdict } from '../domain/verdict.ts';
import type { ReviewNews, ReviewPair } from '../workers/library-protocol.ts';
import { type App, update } from './app.ts';
import { fail } from './ask.ts';
import { perform } from './history.ts';

/** Pairs that are shown more at a time. */
const PAGE_PAIRS = 20;

/** How many pairs wait; whoever looks at them sees the present ones. */
export function showReviewNews(app: App, news: ReviewNews): void {
  update(app, ({ review }) => ({ review: { ...review, ...news } }));
  if (app.store.getState().room === 'review') refreshReview(app);
}

/** Fetches the pairs and the verdicts anew. */
export function refreshReview(app: App): void {
  const { shown } = app.store.getState().review;
  app.library.review(shown).then(
    (page) =>
      update(app, ({ review }) => ({
        review: {
          ...review,
          page,
          active: Math.max(0, Math.min(review.active, page.pairs.length - 1)),
        },
      })),
    (thrown: unknown) => fail(app, thrown),
  );
}

export function showMorePairs(app: App): void {
  update(app, ({ review }) => ({ review: { ...review, shown: review.shown + PAGE_PAIRS } }));
  refreshReview(app);
}

/** Puts the keyboard on a pair and brings it into view. */
const activatePair = (app: App, index: number): void =>
  update(app, ({ review }) => {
    const last = (review.page?.pairs.length ?? 0) - 1;
    const active = Math.max(0, Math.min(index, last));
    return { review: { ...review, active, reveal: { index: active } } };
  });

export const movePair = (app: App, by: number): void =>
  activatePair(app, app.store.getState().review.active + by);

/** Makes one paper of a pair. */
export const mergePair = (app: App, pair: ReviewPair): Promise<void> => judge(app, pair, 'same');

/** Lets a pair be two papers, for good. */
export const keepApart = (app: App, pair: ReviewPair): Promise<void> =>
  judge(app, pair, 'different');

/** The same for the pair that the keyboard is on. */
export function judgeActive(app: App, verdict: Verdict['verdict']): void {
  const { page, active } = app.store.getState().review;
  const pair = page?.pairs[active];
  if (pair !== undefined) void judge(app, pair, verdict);
}

const judge = (app: App, pair: ReviewPair, verdict: Verdict['verdict']): Promise<void> =>
  perform(app, async () => {
    const weighed = await app.library.weigh(pair.one.key, pair.other.key);
    if (weighed === null) return null;
    const { before, ...sides } = weighed;
    const said: Verdict = { ...sides, verdict, saidAt: Date.now() };
    // Its place is taken by the next one.
    const { active } = app.store.getState().review;
    return {
      label: `${VERBS[verdict]}: “${pair.one.title}”`,
      redo: async () => {
        await app.library.putVerdict(said);
        activatePair(app, active);
      },
      undo: () => takeBackTo(app, before, said),
    };
  });

/** Forgets what was said of two papers. */
export const takeBack = (app: App, verdict: Verdict): Promise<void> =>
  perform(app, async () => ({
    label: `Taken back: “${verdict.titles[0]}”`,
    redo: () => app.library.removeVerdict(verdict.pair),
    undo: () => app.library.putVerdict(verdict),
  }));

export type Separable = Exclude<Bond, { readonly by: 'key' }>;

/** Makes two papers of one, where what joined it was a tie or a verdict. */
export const separate = (app: App, title: string, bond: Separable): Promise<void> =>
  perform(app, async () => {
    const before = bond.by === 'verdict' ? bond.verdict : null;
    const said: Verdict = {
      ...(bond.by === 'verdict' ? bond.verdict : sidesOf(bond.one, bond.other, title)),
      verdict: 'different',
      saidAt: Date.now(),
    };
    return {
      label: `Separated: “${title}”`,
      redo: () => app.library.putVerdict(said),
      undo: () => takeBackTo(app, before, said),
    };
  });

const VERBS = { same: 'Merged', different: 'Kept apart' } as const;

const takeBackTo = (app: App, before: Verdict | null, said: Verdict): Promise<void> =>
  before === null ? app.library.removeVerdict(said.pair) : app.library.putVerdict(before);
