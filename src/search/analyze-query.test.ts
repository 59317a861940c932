import { expect, test } from 'vitest';
import { analyzeQuery } from './analyze-query.ts';

/** One word a line: `typed: terms | beginnings`. */
const drawn = (text: string): string[] =>
  analyzeQuery(text).map(({ typed, terms, prefixes }) =>
    `${typed}: ${terms.join(' ')} | ${prefixes.join(' ')}`.trim(),
  );

test('the word at the caret is unfinished, a blank finishes it', () => {
  expect(drawn('quant')).toEqual(['quant: quant | quant']);
  expect(drawn('quant ')).toEqual(['quant: quant |']);
});

test('neighbours are also tried in one', () => {
  expect(drawn('8 bit ')).toEqual(['8: 8 8bit |', 'bit: bit 8bit |']);
  expect(drawn('MobileNet v3')).toEqual([
    'MobileNet: mobilenet mobilenetv3 | mobilenetv3',
    'v3: v3 mobilenetv3 | v3 mobilenetv3',
  ]);
  expect(drawn('KV caches ')).toEqual(['KV: kv kvcache |', 'caches: cache kvcache |']);
});

test('a neighbour is joined with a beginning only when it says enough', () => {
  expect(drawn('graph net')[0]).toBe('graph: graph graphnet | graphnet');
  expect(drawn('graph q')).toEqual(['graph: graph graphq |', 'q: q graphq | q']);
});

test('a compound is asked for by its parts or joined', () => {
  expect(drawn('HW-NAS ')).toEqual(['HW: hw hwna |', 'NAS: nas hwna |']);
  expect(drawn('C++ ')).toEqual(['C++: c++ |']);
});

test('a plural that is being typed finds its singular', () => {
  expect(drawn('studie')).toEqual(['studie: studie study | studie']);
});

test('stop words are left out, unless there is nothing else', () => {
  expect(drawn('the state of the art ')).toEqual([
    'state: state stateart |',
    'art: art stateart |',
  ]);
  expect(drawn('what if ')).toEqual(['what: what whatif |', 'if: if whatif |']);
  expect(drawn('attention is a')).toEqual(['attention: attention |']);
});

test('a word that is typed twice counts once', () => {
  expect(drawn('nas for nas ').map((word) => word.split(':')[0])).toEqual(['nas']);
});

test('blanks and signs are no words', () => {
  expect(analyzeQuery('')).toEqual([]);
  expect(analyzeQuery(' ?! ')).toEqual([]);
});
