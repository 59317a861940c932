import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SegmentBuilder } from './segment-builder.ts';
import { Spelling } from './spelling.ts';
import { TermList } from './term-list.ts';

function spellingOf(title: string, authors: readonly string[] = []) {
  const builder = new SegmentBuilder();
  builder.add({ title, abstract: null, organisation: null, authors });
  const segment = builder.build();
  const terms = new TermList(segment);
  const spelling = new Spelling(segment);
  return (typed: string, most: number, asPrefix = false): string[] =>
    spelling
      .similarTo(typed, most, asPrefix)
      .map(({ id, edits }) => `${terms.text(id)} ${edits}`)
      .toSorted();
}

/** Optimal string alignment, written down as it is defined. */
function editsBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1);
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  let edits = Math.min(
    editsBetween(shortA, shortB) + (same ? 0 : 1),
    editsBetween(shortA, b) + 1,
    editsBetween(a, shortB) + 1,
  );
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    edits = Math.min(edits, editsBetween(a.slice(0, -2), b.slice(0, -2)) + 1);
  return edits;
}

const word = fc.string({ unit: fc.constantFrom('x', 'y', 'z'), minLength: 4, maxLength: 6 });

test('finds what is near, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1 }),
      word,
      fc.constantFrom(1, 2),
      (words, typed, most) => {
        const near = words
          .map((text) => ({ text, edits: editsBetween(text, typed) }))
          .filter(({ edits }) => edits <= most)
          .map(({ text, edits }) => `${text} ${edits}`);
        expect(spellingOf(words.join(' '))(typed, most)).toEqual(near.toSorted());
      },
    ),
  );
});

test('finds what begins nearly as typed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (words, typed) => {
      const near = words
        .map((text) => ({
          text,
          edits: Math.min(
            ...Array.from({ length: text.length }, (_, i) =>
              editsBetween(text.slice(0, i + 1), typed),
            ),
          ),
        }))
        .filter(({ edits }) => edits <= 1)
        .map(({ text, edits }) => `${text} ${edits}`);
      expect(spellingOf(words.join(' '))(typed, 1, true)).toEqual(near.toSorted());
    }),
  );
});

test('the first letter may be wrong, and neighbours may be swapped', () => {
  const similar = spellingOf('quantization network');
  expect(similar('wuantization', 1)).toEqual(['quantization 1']);
  expect(similar('netwrok', 1)).toEqual(['network 1']);
  expect(similar('wuantiz', 2, true)).toEqual(['quantization 1']);
});

test('a word of three letters can have lost one, and is not looked for while it is typed', () => {
  const similar = spellingOf('auto aut uto');
  expect(similar('auo', 1)).toEqual(['auto 1']);
  expect(similar('auo', 1, true)).toEqual([]);
});

test('digits must agree', () => {
  expect(spellingOf('int8 w4a8')('int4', 1)).toEqual([]);
  expect(spellingOf('mobilenetv3')('mobilnetv3', 2)).toEqual(['mobilenetv3 1']);
});

test('names are not offered, words are', () => {
  expect(spellingOf('pruning', ['Prunong Lee'])('prunimg', 1)).toEqual(['pruning 1']);
});
