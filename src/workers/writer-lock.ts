const WRITER = 'winnow-writer';
const INDEX = 'winnow-index';
const TAB = 'winnow-tab';

/** Runs `work` while no other tab writes listings. */
export const whileWriting = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(WRITER, work);

/** Runs `work` while no other worker, of whatever tab, makes parts of the search index. */
export const whileIndexing = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(INDEX, work);

/**
 * Tells the first tab from the others: runs `sweep` only where no other tab
 * has the library open or imports into it, then marks this one as open for as
 * long as it lives. What another tab is writing, or may still undo, is never
 * swept.
 */
export async function openTab(sweep: () => Promise<void>): Promise<void> {
  await navigator.locks.request(TAB, { ifAvailable: true }, async (alone) => {
    if (alone === null) return;
    await navigator.locks.request(WRITER, { ifAvailable: true }, async (idle) => {
      if (idle !== null) await sweep();
    });
  });
  await new Promise<void>((granted) => {
    void navigator.locks.request(TAB, { mode: 'shared' }, () => {
      granted();
      return new Promise(() => undefined);
    });
  });
}
