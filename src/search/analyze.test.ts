import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from './analyze.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { TermList } from './term-list.ts';

/** Terms with the words they stand for: `term=words`, or `term` if the same. */
const drawn = (text: string): string =>
  tokenize(text)
    .filter(({ kind }) => kind !== 'stop')
    .map(({ term, start, end }) => {
      const words = text.slice(start, end);
      return words === term ? term : `${term}=${words}`;
    })
    .join(' ');

describe('what is one word', () => {
  test.each([
    ['w4a4kv4 is 2.5x faster', 'w4a4kv4 2.5x faster'],
    ['Qwen2.5 and v1.0.2', 'qwen2.5=Qwen2.5 v1.0.2'],
    ['1,000 papers, 20 of 3,14', '1000=1,000 paper=papers 20 3 14'],
    ['C++ or C# or F#.', 'c++=C++ c#=C# f#=F#'],
    ['PointNet++', 'pointnet=PointNet pointnet++=PointNet++'],
    ['The ending.Next one', 'ending next=Next one'],
    ['Newton\u2019s method', 'newton=Newton method'],
  ])('%s → %s', (text, terms) => {
    expect(drawn(text)).toBe(terms);
  });
});

describe('compounds give their parts and the joined form', () => {
  test.each([
    ['HW-NAS', 'hw=HW nas=NAS hwna=HW-NAS'],
    ['8-bit', '8 bit 8bit=8-bit'],
    ['N:M', 'n=N m=M nm=N:M'],
    ['Node.js', 'node=Node js nodej=Node.js'],
    [
      'Kolmogorov\u2013Arnold',
      'kolmogorov=Kolmogorov arnold=Arnold kolmogorovarnold=Kolmogorov\u2013Arnold',
    ],
    ['Llama-3-8B', 'llama=Llama 3 8b=8B llama3=Llama-3 38b=3-8B llama38b=Llama-3-8B'],
    ['state-of-the-art', 'state art stateoftheart=state-of-the-art'],
  ])('%s → %s', (text, terms) => {
    expect(drawn(text)).toBe(terms);
  });
});

describe('writing that is the same word', () => {
  test.each([
    ['\ufb01ne tuning', 'fine=\ufb01ne tuning'],
    ['Poincaré', 'poincare=Poincaré'],
    ['Poincare\u0301 maps', 'poincare=Poincare\u0301 map=maps'],
    ['ＧＰＵ', 'gpu=ＧＰＵ'],
    ['Łukasz Jørgensen', 'lukasz=Łukasz jorgensen=Jørgensen'],
    ['quanti\u00adzation', 'quantization=quanti\u00adzation'],
    ['CO₂', 'co2=CO₂'],
  ])('%s → %s', (text, terms) => {
    expect(drawn(text)).toBe(terms);
  });

  test('plurals are dropped and nothing else is', () => {
    const dropped = 'networks GPUs studies boxes classes caches batches sizes matrices';
    expect(tokenize(dropped).map(({ term }) => term)).toEqual(
      'network gpu study box class cache batch size matrix'.split(' '),
    );
    const kept = 'NAS bias analysis loss corpus series generator general';
    expect(tokenize(kept).map(({ term }) => term)).toEqual(kept.toLowerCase().split(' '));
  });
});

test('Chinese, Japanese and Korean are read in pairs of characters', () => {
  expect(drawn('机器学习')).toBe('机器 器学 学习 习');
  expect(drawn('GPU推理 1')).toBe('gpu=GPU 推理 理 1');
  expect(drawn('한국어')).toBe('한국 국어 어');
  expect(drawn('한국'.normalize('NFD'))).toBe(
    `한국=${'한국'.normalize('NFD')} 국=${'국'.normalize('NFD')}`,
  );
});

test('stop words are told apart', () => {
  const stops = tokenize('The art of the deal').filter(({ kind }) => kind === 'stop');
  expect(stops.map(({ term }) => term)).toEqual(['the', 'of', 'the']);
});

/** Any UTF-16 units, halves of pairs included; mostly ones that matter here. */
const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x17f), fc.integer({ min: 0xd800, max: 0xdfff })))
  .map((units) => String.fromCharCode(...units));

/** Half of a character is no text: in an index it is U+FFFD. */
const wellFormed = (term: string): string =>
  new TextDecoder().decode(new TextEncoder().encode(term));

test('any text gives the terms that the index has of it, within the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokenize(text);
      const builder = new SegmentBuilder();
      builder.add({ title: text, abstract: null, organisation: null, authors: [] });
      const terms = new TermList(builder.build());
      const indexed = Array.from({ length: terms.length }, (_, place) => terms.text(place));
      expect(new Set(indexed)).toEqual(new Set(tokens.map(({ term }) => wellFormed(term))));
      const outside = tokens.filter(({ start, end }) => start >= end || end > text.length);
      expect(outside).toEqual([]);
    }),
  );
});

test('a word in a text is found by the same word in a query', () => {
  const word = fc.stringMatching(/^[a-zA-Zàéßø0-9]{1,9}(?:[-.'/:][a-z0-9]{1,5}){0,2}$/);
  fc.assert(
    fc.property(word, fc.array(word), (one, others) => {
      const alone = tokenize(one).map(({ term }) => term);
      const among = tokenize([...others, one, ...others].join(' ')).map(({ term }) => term);
      expect(among).toEqual(expect.arrayContaining(alone));
    }),
  );
});
