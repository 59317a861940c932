import { expect, test } from 'vitest';
import { NO_DECISION } from './decision.ts';
import { Decisions } from './decisions.ts';

const starred = { ...NO_DECISION, starred: true };
const nobody = () => false;

test('what was said while only the title was known holds once the id is', () => {
  const said = new Decisions([{ key: 'title:a', aliases: ['title:a'], decision: starred }]);
  const paper = { key: 'arxiv:1', aliases: ['arxiv:1', 'title:a'] };
  expect(said.of(paper, nobody)).toEqual({ heldUnder: 'title:a', decision: starred });
});

test('what was said of the id holds when the listing with the id is gone', () => {
  const said = new Decisions([
    { key: 'arxiv:1', aliases: ['arxiv:1', 'title:a'], decision: starred },
  ]);
  const paper = { key: 'title:a', aliases: ['title:a'] };
  expect(said.of(paper, nobody)).toEqual({ heldUnder: 'arxiv:1', decision: starred });
});

test('two papers of one title keep what was said of each to themselves', () => {
  const said = new Decisions([
    { key: 'doi:1', aliases: ['doi:1', 'title:editorial'], decision: starred },
  ]);
  const isPaper = (key: string) => ['doi:1', 'doi:2', 'title:editorial'].includes(key);
  const bare = { key: 'title:editorial', aliases: ['title:editorial'] };
  expect(said.of(bare, isPaper).decision).toBe(NO_DECISION);
});

test('of a paper that nothing was said of, nothing is said', () => {
  expect(new Decisions().of({ key: 'title:a', aliases: [] }, nobody)).toEqual({
    heldUnder: 'title:a',
    decision: NO_DECISION,
  });
});
