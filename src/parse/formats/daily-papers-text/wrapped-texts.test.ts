import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WrappedTexts } from './wrapped-texts.ts';

/** Texts of so many lines each, as the lines of a page. */
const pageOf = (...texts: readonly (readonly string[])[]) => {
  const lines = texts.flat();
  const rests = texts.flatMap((text) => text.map((_, line) => line > 0));
  return {
    length: lines.length,
    textAt: (place: number) => lines[place] ?? '',
    isRest: (place: number) => rests[place] ?? false,
    isWide: (place: number) => (lines[place] ?? '').includes('’'),
  };
};

it('joins the lines of a text by blanks', () => {
  const texts = new WrappedTexts(pageOf(['a river', 'and a mill'], ['alone'], ['two', 'sluices']));
  expect([texts.at(0), texts.at(3)]).toEqual(['a river and a mill', 'two sluices']);
});

it('joins a compound at its hyphen, unless the next word suspends it', () => {
  const texts = new WrappedTexts(
    pageOf(['a water-', 'driven', 'mill'], ['pre-', 'and post-'], ['so -', 'it seems']),
  );
  expect([texts.at(0), texts.at(3), texts.at(5)]).toEqual([
    'a water-driven mill',
    'pre- and post-',
    'so - it seems',
  ]);
});

it('gives each text whatever was asked before, far or near', () => {
  const word = fc.constantFrom('mill', 'river’s', 'w'.repeat(90_000));
  const text = fc.array(word, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
      (all, picks) => {
        const starts = all.map((_, i) => all.slice(0, i).flat().length);
        const texts = new WrappedTexts(pageOf(...all));
        for (let asked = 0; asked < 12; asked++) {
          const pick = Number(picks.next().value) % all.length;
          expect(texts.at(starts[pick] ?? 0)).toBe(all[pick]?.join(' '));
        }
      },
    ),
    { numRuns: 30 },
  );
});
