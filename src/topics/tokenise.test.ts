import { describe, expect, it } from 'vitest';
import { foldWord, stemOf, tokenise } from './tokenise.ts';

const words = (text: string): string[] => tokenise(text).map((token) => token.text);
const stem = (word: string): string => stemOf(foldWord(word));

describe('tokenise', () => {
  it('parts words at hyphens and keeps decimals whole', () => {
    expect(words('HW-NAS with 1.58-bit weights (W4A4KV4), b1.58.')).toEqual(
      'HW NAS with 1.58 bit weights W4A4KV4 b1.58'.split(' '),
    );
  });

  it('counts places in UTF-16 units, beyond the basic plane too', () => {
    const text = '🦙 naïve 𝒳 chips';
    for (const { text: word, start, end } of tokenise(text))
      expect(text.slice(start, end)).toBe(word);
  });

  it('sees where a sentence ends, and that an abbreviation ends none', () => {
    const parted = tokenise('We quantize, e.g. to INT8. Then: deploy')
      .filter(({ gap }) => gap !== 'none')
      .map(({ text, gap }) => `${gap} ${text}`);
    expect(parted).toEqual(['soft e', 'sentence Then', 'soft deploy']);
  });

  it('knows a short form in brackets', () => {
    const glosses = tokenise('architecture search (NAS), chips (small)').filter((t) => t.gloss);
    expect(glosses.map((token) => token.text)).toEqual(['NAS']);
  });
});

describe('stemOf', () => {
  it('makes the forms of a word meet', () => {
    for (const [one, other] of [
      ['cache', 'caches'],
      ['search', 'searches'],
      ['GPU', 'gpus'],
      ['study', 'studies'],
      ['quantised', 'Quantized'],
      ['optimiser', 'optimizers'],
      ['naïve', 'naive'],
    ] as const)
      expect(stem(one)).toBe(stem(other));
  });

  it('keeps words apart that only look like plurals', () => {
    expect(stem('bus')).toBe('bus');
    expect(stem('analysis')).toBe('analysis');
  });
});
