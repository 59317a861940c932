import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from './analyze.ts';
import { highlight, type Segment, snippet } from './highlight.ts';
import { Phrase } from './phrase.ts';
import type { Wanted } from './wanted.ts';

const drawn = (segments: readonly Segment[]): string =>
  segments.map(({ text, match }) => (match ? `[${text}]` : text)).join('');

const words = (...terms: string[]): Wanted => ({ terms: new Set(terms), phrases: [] });
const phrase = (text: string, terms: string[] = []): Wanted => ({
  terms: new Set(terms),
  phrases: [Phrase.of(text, false)],
});

const joined = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');

describe('what is marked', () => {
  test.each([
    ['hello world', 'hello', '[hello] world'],
    ['Pruned Networks, networked', 'network', 'Pruned [Networks], networked'],
    ['An 8-bit model', '8bit', 'An [8-bit] model'],
    ['An 8-bit model', '8 bit', 'An [8]-[bit] model'],
    ['An 8-bit model', '8 bit 8bit', 'An [8-bit] model'],
    ['Written in C++, not C', 'c++', 'Written in [C++], not C'],
    ['Poincaré and e\u0301tale', 'poincare etale', '[Poincaré] and [e\u0301tale]'],
    ['\ufb01ne grained', 'fine', '[\ufb01ne] grained'],
    ['机器学习', '器学', '机[器学]习'],
    ['nothing here', '', 'nothing here'],
    ['', 'hello', ''],
  ])('in "%s" for "%s": %s', (text, terms, marked) => {
    expect(drawn(highlight(text, words(...terms.split(' '))))).toBe(marked);
  });
});

describe('a snippet', () => {
  const text =
    'We begin with words that matter little. Then sparse attention meets pruning in one place. ' +
    'After it come further remarks on attention and on much else besides.';

  test('is the passage with the most different words', () => {
    const found = drawn(snippet(text, words('attention', 'pruning'), 60));
    expect(found).toBe('…sparse [attention] meets [pruning] in one place. After it…');
  });

  test('is the beginning when nothing matches', () => {
    expect(drawn(snippet(text, words('nothing'), 30))).toBe('We begin with words that…');
  });

  test('reaches to the end where the match stands there', () => {
    expect(drawn(snippet(text, words('beside'), 30))).toBe('…and on much else [besides].');
  });

  test('is the whole of a short text', () => {
    expect(drawn(snippet('all of it', words('all'), 30))).toBe('[all] of it');
  });
});

/** Texts of words, accents, emoji and scripts, with the terms of some of them. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'sparse',
        'model',
        '8-bit',
        'e\u0301tude',
        '👩‍👩‍👧',
        '机器学习',
        '\r\n',
        '. ',
        '한국',
        '\ufb01',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 30 },
  )
  .chain((parts) =>
    fc.record({
      text: fc.constantFrom(parts.join(' '), parts.join('')),
      picked: fc.array(fc.nat(60), { maxLength: 5 }),
    }),
  )
  .map(({ text, picked }) => {
    const tokens = tokenize(text);
    return { text, terms: new Set(picked.flatMap((i) => tokens[i]?.term ?? [])) };
  });

test('a phrase is marked where it stands, and its words nowhere else', () => {
  const text = 'A search of models: Low-Rank models rank low, low ranks are';
  expect(drawn(highlight(text, phrase('low rank')))).toBe(
    'A search of models: [Low-Rank] models rank low, [low ranks] are',
  );
  expect(drawn(highlight(text, phrase('low rank', ['search'])))).toMatch(/^A \[search\] of/);
});

test('the passage shown is the one with the phrase', () => {
  const text = 'We rank what is low here. Further on, long after that, a low rank update is kept.';
  expect(drawn(snippet(text, phrase('low rank'), 40))).toContain('[low rank]');
});

function borders(text: string): Set<number> {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return new Set([text.length, ...[...segmenter.segment(text)].map(({ index }) => index)]);
}

test('segments join to the text and cut no character', () => {
  fc.assert(
    fc.property(texts, ({ text, terms }) => {
      const segments = highlight(text, { terms, phrases: [] });
      expect(joined(segments)).toBe(text);
      const whole = borders(text);
      let at = 0;
      for (const segment of segments) {
        expect(segment.text).not.toBe('');
        at += segment.text.length;
        expect(whole.has(at)).toBe(true);
      }
      expect(segments.some(({ match }) => match)).toBe(terms.size > 0);
    }),
    { numRuns: 300 },
  );
});

test('a snippet is a passage of the text in whole characters, no longer than asked', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 12, max: 60 }), ({ text, terms }, most) => {
      const cut = joined(snippet(text, { terms, phrases: [] }, most));
      expect(cut.length).toBeLessThanOrEqual(Math.max(most, 0));
      if (cut === text) return;
      const passage = cut.replace(/^…|…$/g, '');
      const whole = borders(text);
      const starts = [...whole].filter(
        (at) => text.startsWith(passage, at) && whole.has(at + passage.length),
      );
      expect(starts.length).toBeGreaterThan(0);
    }),
    {
      numRuns: 300,
      // A blank that is one character with the mark behind it.
      examples: [[{ text: '. \r\n on and \ua8bd \ufb01 and on', terms: new Set(['fi']) }, 12]],
    },
  );
});
