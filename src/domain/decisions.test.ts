import { expect, test } from 'vitest';
import { defined } from '../base/assert.ts';
import { type Decision, NO_DECISION, type PaperDecision } from './decision.ts';
import { Decisions, type KnownPaper } from './decisions.ts';

const starred = { ...NO_DECISION, starred: true };
const tagged = { ...NO_DECISION, tags: ['cite'] };

/** Papers by all their keys, `+` between those that a verdict joined: `arxiv:1,title:a+title:b`. */
function library(...drawn: string[]) {
  const papers = drawn.map((each): KnownPaper => {
    const parts = each.split('+').map((part) => part.split(','));
    const aliases = parts.flat();
    return { key: aliases[0] ?? '', aliases, parts: parts.length > 1 ? parts : [] };
  });
  const paperOf = (key: string): string | undefined => {
    const holders = papers.filter(({ aliases }) => aliases.includes(key));
    const own = papers.find((paper) => paper.key === key);
    return own?.key ?? (holders.length === 1 ? holders[0]?.key : undefined);
  };
  const at = (index: number): KnownPaper => defined(papers[index], 'a paper');
  return {
    of: (said: Decisions, index = 0) => said.of(at(index), paperOf),
    place: (said: Decisions, index = 0) => said.place(at(index), paperOf),
  };
}
const held = (keys: string, decision: Decision): PaperDecision => {
  const [key = '', ...aliases] = keys.split(',');
  return { key, aliases: [key, ...aliases], decision };
};

test('what was said while only the title was known holds once the id is, and moves to it', () => {
  const said = new Decisions([held('title:a', starred)]);
  const now = library('arxiv:1,title:a');
  expect(now.of(said)).toEqual(starred);
  expect(now.place(said)).toEqual({
    key: 'arxiv:1',
    aliases: ['arxiv:1', 'title:a'],
    heldUnder: ['title:a'],
    joint: false,
  });
});

test('what was said of the id holds when the listing with the id is gone', () => {
  const said = new Decisions([held('arxiv:1,title:a', starred)]);
  expect(library('title:a').of(said)).toEqual(starred);
  expect(library('title:a').place(said)).toMatchObject({ key: 'title:a', heldUnder: ['arxiv:1'] });
});

test('two papers of one title keep what was said of each to themselves', () => {
  const said = new Decisions([held('doi:1,title:editorial', starred)]);
  const three = library('title:editorial', 'doi:1,title:editorial', 'doi:2,title:editorial');
  expect([0, 1, 2].map((index) => three.of(said, index).starred)).toEqual([false, true, false]);
});

test('of a paper that nothing was said of, nothing is said', () => {
  expect(library('title:a').of(new Decisions())).toBe(NO_DECISION);
  expect(library('title:a').place(new Decisions())).toMatchObject({
    key: 'title:a',
    heldUnder: [],
  });
});

test('papers that became one have what was said of each, and have it back when apart', () => {
  const said = new Decisions([held('arxiv:1,title:a', starred), held('title:b', tagged)]);
  expect(library('arxiv:1,title:a+title:b').of(said)).toEqual({ ...starred, tags: ['cite'] });
  const apart = library('arxiv:1,title:a', 'title:b');
  expect([apart.of(said, 0), apart.of(said, 1)]).toEqual([starred, tagged]);
});

test('papers that one id made one are united as well', () => {
  const said = new Decisions([held('arxiv:1,title:b', starred), held('title:a', tagged)]);
  const one = library('arxiv:1,title:b,title:a');
  expect(one.of(said)).toEqual({ ...starred, tags: ['cite'] });
  expect(one.place(said)).toMatchObject({ joint: true, heldUnder: ['arxiv:1', 'title:a'] });
});

test('what is said of papers that are one is kept beside what was said of each', () => {
  const said = new Decisions([held('title:b', starred)]);
  const one = library('arxiv:1,title:a+title:b');
  const place = one.place(said);
  expect(place).toEqual({
    key: 'joint:arxiv:1 title:b',
    aliases: ['arxiv:1', 'title:a', 'title:b'],
    heldUnder: ['title:b'],
    joint: true,
  });
  const later = new Decisions([
    held('title:b', starred),
    { key: place.key, aliases: place.aliases, decision: tagged },
  ]);
  expect(one.of(later)).toEqual(tagged);
  expect(one.place(later)).toMatchObject({ key: place.key, heldUnder: ['title:b'], joint: true });
  const apart = library('arxiv:1,title:a', 'title:b');
  expect([apart.of(later, 0), apart.of(later, 1)]).toEqual([NO_DECISION, starred]);
  // One of the two is gone: what was said of both holds for the other.
  expect(library('title:b').of(later)).toEqual(tagged);
});

test('a third paper joins without what was said of the two being lost', () => {
  const said = new Decisions([
    held('title:a', starred),
    { key: 'joint:title:a title:b', aliases: ['title:a', 'title:b'], decision: NO_DECISION },
    held('title:c', tagged),
  ]);
  const three = library('title:a+title:b+title:c');
  expect(three.of(said)).toEqual(tagged);
  const place = three.place(said);
  expect(place.heldUnder).toEqual(['title:c', 'joint:title:a title:b']);
  const later = new Decisions([
    held('title:a', starred),
    { key: 'joint:title:a title:b', aliases: ['title:a', 'title:b'], decision: NO_DECISION },
    held('title:c', tagged),
    { key: place.key, aliases: place.aliases, decision: starred },
  ]);
  expect(three.of(later)).toEqual(starred);
  expect(library('title:a+title:b', 'title:c').of(later)).toEqual(NO_DECISION);
});
