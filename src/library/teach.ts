import type { PaperKey } from '../domain/paper.ts';
import type { Suggestion } from '../workers/library-protocol.ts';
import { type App, update } from './app.ts';
import { giveTag, refuseTag } from './decide.ts';
import { enterRoom, openPaper } from './navigate.ts';
import { newTeaching, refreshTeaching, updateTeaching, withinOf } from './teaching.ts';

/** Goes where papers are suggested for a tag. */
export function beginTeaching(app: App, tag: string): void {
  update(app, () => ({ teaching: newTeaching(tag), openKey: null, detail: null }));
  enterRoom(app, 'teach');
}

/** Back to the papers. */
export function endTeaching(app: App): void {
  update(app, () => ({ openKey: null, detail: null }));
  enterRoom(app, 'papers');
}

/** Gives a suggested paper the tag. */
export const acceptSuggestion = (app: App, key: PaperKey): Promise<void> =>
  answer(app, key, giveTag);

/** The paper shall not have the tag; papers like it are suggested less. */
export const refuseSuggestion = (app: App, key: PaperKey): Promise<void> =>
  answer(app, key, refuseTag);

/** Shows the paper no more until the tag is taught anew; nothing is said of it. */
export function putOff(app: App, key: PaperKey): void {
  updateTeaching(app, (teaching) => ({
    ...without(teaching.papers, teaching.active, key),
    later: new Set([...teaching.later, key]),
  }));
  follow(app);
  refreshTeaching(app);
}

/** Puts the keyboard on another suggestion and brings it into view. */
export function moveSuggestion(app: App, by: number): void {
  updateTeaching(app, ({ papers, active }) => ({
    active: withinOf(papers, active + by),
    reveal: {},
  }));
  follow(app);
}

/** Opens a suggested paper, and puts the keyboard on it. */
export function openSuggestion(app: App, key: PaperKey): void {
  updateTeaching(app, ({ papers, active }) => {
    const place = papers.findIndex((paper) => paper.key === key);
    return { active: place === -1 ? active : place };
  });
  openPaper(app, key);
}

/** Does something with the suggestion that the keyboard is on. */
export function onActive(app: App, act: (paper: Suggestion) => unknown): void {
  const { teaching } = app.store.getState();
  const paper = teaching?.papers[teaching.active];
  if (paper !== undefined) act(paper);
}

/** It leaves the list at once; what is stored follows, and what was learned from it. */
async function answer(
  app: App,
  key: PaperKey,
  judge: (app: App, keys: readonly PaperKey[], tag: string) => Promise<void>,
): Promise<void> {
  const { teaching, history } = app.store.getState();
  if (teaching === null) return;
  const mark = (stored: boolean): void =>
    updateTeaching(app, ({ answered }) => ({ answered: new Map(answered).set(key, stored) }));
  mark(false);
  updateTeaching(app, ({ papers, active }) => without(papers, active, key));
  follow(app);
  await judge(app, [key], teaching.tag);
  // What was learned meanwhile may know of it already.
  if (app.store.getState().teaching?.answered.has(key)) mark(true);
  // Nothing was stored: nobody will say that there is something new.
  if (app.store.getState().history.done === history.done) refreshTeaching(app);
}

/** The next paper takes its place. */
function without(papers: readonly Suggestion[], active: number, key: PaperKey) {
  const place = papers.findIndex((paper) => paper.key === key);
  const left = papers.filter((paper) => paper.key !== key);
  const moved = place !== -1 && place < active ? active - 1 : active;
  return { papers: left, active: withinOf(left, moved), reveal: {} };
}

/** An open paper pane shows the suggestion that the keyboard is on. */
function follow(app: App): void {
  if (app.store.getState().openKey !== null) onActive(app, ({ key }) => openPaper(app, key));
}
