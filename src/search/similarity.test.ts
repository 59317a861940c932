import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './analyze.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { Similarity } from './similarity.ts';
import { TermList } from './term-list.ts';
import { TfIdf } from './tf-idf.ts';

interface Text {
  readonly title: string;
  readonly abstract: string | null;
}

function similarityOf(
  texts: readonly Text[],
  paperOf = Uint32Array.from(texts.keys()),
): Similarity {
  const builder = new SegmentBuilder();
  for (const text of texts) builder.add({ ...text, organisation: null, authors: ['Kim'] });
  const segment = builder.build();
  const terms = new TermList(segment);
  return new Similarity(new TfIdf(segment, terms), paperOf, terms);
}

/** The cosine as it is defined, word by word. */
function slowCosine(texts: readonly Text[], one: number, other: number): number {
  const vectors = texts.map(({ title, abstract }) => {
    const counts = new Map<string, number>();
    for (const [text, worth, most] of [
      [title, 2, 3],
      [abstract ?? '', 1, 7],
    ] as const) {
      const own = new Map<string, number>();
      for (const { term, kind } of tokenize(text))
        if (kind !== 'stop') own.set(term, (own.get(term) ?? 0) + 1);
      for (const [term, found] of own)
        counts.set(term, (counts.get(term) ?? 0) + worth * Math.min(found, most));
    }
    return counts;
  });
  const rarity = (term: string): number => {
    const found = vectors.filter((counts) => counts.has(term)).length;
    return found > texts.length / 2 && texts.length > 2 ? 0 : Math.log((texts.length + 1) / found);
  };
  const weight = (at: number, term: string): number => {
    const count = vectors[at]?.get(term) ?? 0;
    return count === 0 ? 0 : (1 + Math.log(count)) * rarity(term);
  };
  const terms = [...new Set(vectors.flatMap((counts) => [...counts.keys()]))];
  const dot = (a: number, b: number): number =>
    terms.reduce((sum, term) => sum + weight(a, term) * weight(b, term), 0);
  return dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));
}

const sentence = fc
  .array(fc.constantFrom('zebra', 'lions', 'okapi', 'heron', 'the', 'HW-NAS'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(' '));

test('is the cosine of the words of two papers, exactly', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: sentence, abstract: fc.option(sentence) }), {
        minLength: 3,
        maxLength: 8,
      }),
      (texts) => {
        const [first = { title: '', abstract: null }] = texts;
        for (const { ordinal, cosine } of similarityOf(texts).to(first, 0, 10))
          expect(cosine).toBeCloseTo(slowCosine(texts, 0, ordinal), 6);
      },
    ),
  );
});

const NOISE = Array.from({ length: 6 }, (_, i) => ({ title: `Other thing${i}`, abstract: null }));
const BARLEY = { title: 'Quantized barley', abstract: 'Barley with four bits.' };

test('the most similar come first, and the paper itself does not', () => {
  const texts = [
    BARLEY,
    { title: 'Four bits', abstract: null },
    { title: 'Barley with four bits', abstract: null },
    ...NOISE,
  ];
  expect(
    similarityOf(texts)
      .to(BARLEY, 0, 5)
      .map(({ ordinal }) => ordinal),
  ).toEqual([2, 1]);
});

test('a paper that several documents state comes once', () => {
  const texts = [
    BARLEY,
    { title: 'Barley bits', abstract: null },
    { title: 'Four barley bits', abstract: null },
    ...NOISE,
  ];
  const paperOf = Uint32Array.of(0, 1, 1, 2, 3, 4, 5, 6, 7);
  expect(
    similarityOf(texts, paperOf)
      .to(BARLEY, 0, 5)
      .map(({ ordinal }) => ordinal),
  ).toEqual([1]);
});
