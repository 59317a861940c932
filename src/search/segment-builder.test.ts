import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './analyze.ts';
import { ABSTRACT, BYLINE, countOf, type IndexedField, TITLE } from './counts.ts';
import type { SearchDocument } from './engine.ts';
import type { Segment } from './segment.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { TermList } from './term-list.ts';

const segmentOf = (documents: readonly SearchDocument[]): Segment => {
  const builder = new SegmentBuilder();
  for (const document of documents) builder.add(document);
  return builder.build();
};

/** Of a term: `document: title/byline/abstract`, as the docstring of a segment has it. */
function postingsOf(segment: Segment, place: number): string[] {
  const bytes = [
    ...segment.postings.subarray(segment.postingStarts[place], segment.postingStarts[place + 1]),
  ];
  const read: string[] = [];
  let document = -1;
  while (bytes.length > 0) {
    let distance = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = bytes.shift() ?? 0;
      distance |= (byte & 0x7f) << shift;
      more = byte > 0x7f;
    }
    document += distance;
    const counts = bytes.shift() ?? 0;
    read.push(
      `${document}: ${[TITLE, BYLINE, ABSTRACT].map((field) => countOf(counts, field)).join('/')}`,
    );
  }
  return read;
}

/** The same, counted word by word. */
function slowIndex(documents: readonly SearchDocument[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [ordinal, { title, organisation, authors, abstract }] of documents.entries()) {
    const byTerm = new Map<string, [number, number, number]>();
    const fields: readonly [readonly string[], number, IndexedField][] = [
      [[title], 0, TITLE],
      [[organisation ?? '', ...authors], 1, BYLINE],
      [[abstract ?? ''], 2, ABSTRACT],
    ];
    for (const [texts, place, field] of fields)
      for (const { term, kind } of texts.flatMap((text) => tokenize(text))) {
        if (kind === 'stop' && field === ABSTRACT) continue;
        const counts = byTerm.get(term) ?? [0, 0, 0];
        counts[place] = Math.min((counts[place] ?? 0) + 1, field.most);
        byTerm.set(term, counts);
      }
    for (const [term, counts] of byTerm)
      index.set(term, [...(index.get(term) ?? []), `${ordinal}: ${counts.join('/')}`]);
  }
  return index;
}

const sentence = fc
  .array(
    fc.constantFrom('the', 'HW-NAS', 'studies', 'study', '1,000', 'C++', '量化', 'Zoë', 'zoe', 'i'),
  )
  .map((words) => words.join(' '));
const documents = fc.array(
  fc.record({
    title: sentence,
    abstract: fc.option(sentence),
    organisation: fc.option(sentence),
    authors: fc.array(sentence, { maxLength: 3 }),
  }),
  { maxLength: 8 },
);

test('holds what a count word by word gives', () => {
  fc.assert(
    fc.property(documents, (list) => {
      const segment = segmentOf(list);
      const terms = new TermList(segment);
      const read = Array.from({ length: terms.length }, (_, place) => place)
        .filter((place) => segment.frequencies[place] !== 0)
        .map((place) => [terms.text(place), postingsOf(segment, place)] as const);
      expect(new Map(read)).toEqual(slowIndex(list));
      const counted = read.map(([term]) => segment.frequencies[terms.find(term)]);
      expect(counted).toEqual(read.map(([, postings]) => postings.length));
    }),
  );
});

test('thousands of documents and terms are as good as few', () => {
  const list = Array.from({ length: 3_000 }, (_, i) => ({
    title: `word${i} shared`,
    abstract: `deep word${i % 7}`,
    organisation: null,
    authors: [],
  }));
  const segment = segmentOf(list);
  const terms = new TermList(segment);
  expect(segment.documents).toBe(3_000);
  expect(postingsOf(segment, terms.find('shared'))).toHaveLength(3_000);
  expect(postingsOf(segment, terms.find('word2999'))).toEqual(['2999: 1/0/0']);
  expect(postingsOf(segment, terms.find('word3')).slice(0, 2)).toEqual(['3: 1/0/1', '10: 0/0/1']);
});

test('a word among names only is told from one in a text', () => {
  const segment = segmentOf([
    { title: 'Pruning', abstract: null, organisation: 'Polar', authors: ['Kim', 'Pruning'] },
  ]);
  const terms = new TermList(segment);
  const inText = (term: string) => segment.inText[terms.find(term)];
  expect([inText('pruning'), inText('polar'), inText('kim')]).toEqual([1, 1, 0]);
});

test('the words of a field are counted without those that say nothing', () => {
  const { titleLengths, bylineLengths, abstractLengths } = segmentOf([
    {
      title: 'The art of HW-NAS',
      abstract: 'It is so.',
      organisation: 'Polar',
      authors: ['A Kim'],
    },
  ]);
  expect([...titleLengths, ...bylineLengths, ...abstractLengths]).toEqual([3, 2, 0]);
});
