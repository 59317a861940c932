import { describe, expect, test } from 'vitest';
import { analyzeQuery } from './analyze-query.ts';
import { TITLE } from './counts.ts';
import { TagWords } from './tag-words.ts';
import { engineOver, searchWords } from './testing.ts';

const TAGS = new TagWords([
  [0, ['for the thesis', 'Low-bit']],
  [2, ['thesis']],
]);

test.each([
  ['thesis ', [0, 2]],
  ['thes', [0, 2]],
  ['lowbit ', [0]],
  ['the ', []],
  ['barley ', []],
])('of "%s" the papers are %j', (text, papers) => {
  expect(TAGS.papersWith(analyzeQuery(text))).toEqual(papers);
});

describe('a search', () => {
  const documents = ['Four bits for barley', 'A thesis on threshing', 'Oats and barley'].map(
    (title) => ({ title, abstract: null, organisation: null, authors: [] }),
  );
  const engine = engineOver(documents);
  engine.useTags(TAGS);
  const found = (text: string) =>
    [...(searchWords(engine, text)?.ordinals ?? [])].toSorted((a, b) => a - b);

  test('finds what is tagged by a plain word, beside what says it', () => {
    expect(found('thesis ')).toEqual([0, 1, 2]);
  });

  test('wants every word, some of them in a tag', () => {
    expect(found('thesis barley ')).toEqual([0, 2]);
    expect(found('lowbit thesis ')).toEqual([0]);
  });

  test('corrects no word that is one of a tag', () => {
    const tagged = engineOver(documents);
    tagged.useTags(new TagWords([[2, ['barly']]]));
    expect(searchWords(tagged, 'barly ')?.corrections).toEqual([]);
  });

  test('leaves out what is tagged', () => {
    expect([...engine.having('lowbit', null, false)]).toEqual([0]);
    expect([...engine.having('lowbit', TITLE, false)]).toEqual([]);
  });

  test('knows nothing of tags that were taken off', () => {
    const untagged = engineOver(documents);
    untagged.useTags(TAGS);
    untagged.useTags(TagWords.none);
    expect([...(searchWords(untagged, 'thesis ')?.ordinals ?? [])]).toEqual([1]);
  });
});
