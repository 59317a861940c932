import { expect, test } from 'vitest';
import { Corrector } from './corrector.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { TermList } from './term-list.ts';

function correctorOf(titles: readonly string[]) {
  const builder = new SegmentBuilder();
  for (const title of titles)
    builder.add({ title, abstract: null, organisation: null, authors: [] });
  const segment = builder.build();
  const terms = new TermList(segment);
  const corrector = new Corrector(segment);
  return (spelled: string, unfinished = false, term = spelled): string[] =>
    corrector.slips({ spelled, term, unfinished }, 2).map(({ id }) => terms.text(id));
}

const many = (title: string, times: number): string[] => Array.from({ length: times }, () => title);

test('of two words as near, the one that stands more often is likelier', () => {
  const slips = correctorOf([...many('barley', 9), 'barney']);
  expect(slips('barbey')).toEqual(['barley', 'barney']);
});

test('a frequent word two slips away is no likelier than a rare one a slip away', () => {
  const slips = correctorOf([...many('dataset', 50), 'database']);
  expect(slips('datbase')).toEqual(['database', 'dataset']);
});

test('neighbours that changed places are likelier than a letter that is missing', () => {
  expect(correctorOf(['shelf', 'self'])('hself')).toEqual(['shelf', 'self']);
});

test('while it is typed a word may be longer, but one of its length is likelier', () => {
  const slips = correctorOf([...many('complementary', 20), 'complement']);
  expect(slips('complemment', true)).toEqual(['complement', 'complementary']);
  expect(slips('complemment')).toEqual(['complement']);
});

test('an answer is the same when it is asked for again, after many others', () => {
  const slips = correctorOf(['quantization of networks']);
  const first = slips('quantizaton');
  for (let i = 0; i < 200; i++) slips(`networ${i}`);
  expect(slips('quantizaton')).toEqual(first);
  expect(first).toEqual(['quantization']);
});
