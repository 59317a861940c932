import { describe, expect, it, test } from 'vitest';
import { compileTagger } from './compile-tagger.ts';
import { phraseFilter } from './phrase-filter.ts';
import { readUserPhrase } from './user-phrase.ts';

/** Whether a phrase stands in a text, by the tagger and by what the phrase says it needs. */
function stands(phrase: string, text: string): boolean {
  const read = readUserPhrase(phrase);
  if (!read.ok) throw new Error(read.error);
  const rules = [{ weight: 5, phrases: [read.value.pattern] }];
  const found = compileTagger([{ id: 'x', label: 'X', rules }])({ title: 'A', abstract: text });
  const edit = { id: 'x', label: 'X', isOff: false, strong: [phrase], weak: [], against: [] };
  const mayStand = phraseFilter([{ ...edit, addedAt: 0 }])({ title: 'A', abstract: text });
  if (found.length > 0 && !mayStand) throw new Error('The filter lost it.');
  return found.length > 0;
}

describe('a phrase of the user', () => {
  it.each([
    ['state space model', 'A state-space model of wool.'],
    ['memory', 'We count memories.'],
    ['memories', 'A memory of hay.'],
    ['co-design', 'They are codesigned by a codesign tool.'],
    ['codesign tool', 'They use a codesign tool.'],
    ['8-bit barn', 'In an 8bit barn.'],
    ['quantiz*', 'We quantised the barn.'],
    ['quantization', 'Quantisation of hay.'],
    ['NAS', 'Found by NAS alone.'],
    ['HW-NAS', 'Found by HW-NAS alone.'],
    ['C++ kernel', 'Written as C++ kernels.'],
    ['runs … phone', 'It runs on any old phone.'],
    ['runs...phone', 'It runs on a phone.'],
    ['café', 'A Cafe in town.'],
    ['Mamba', 'The mamba bites.'],
  ])('%j stands in %j', (phrase, text) => {
    expect(stands(phrase, text)).toBe(true);
  });

  it.each([
    ['NAS', 'The nas is a disk.'],
    ['state space model', 'A model of the state of space.'],
    ['runs … phone', 'It runs. Then the phone rang.'],
    ['mamba', 'The mambabyte is one word.'],
  ])('%j does not stand in %j', (phrase, text) => {
    expect(stands(phrase, text)).toBe(false);
  });

  it.each([
    ['', 'holds no word'],
    ['+++', 'holds no word'],
    ['… phone', 'needs words on both sides of “…”'],
    ['qu*', 'needs 3 letters before “*”'],
    ['a b c d e f g h i j k l m', 'has more than 12 words'],
  ])('%j says what is wrong with it', (phrase, wrong) => {
    expect(readUserPhrase(phrase)).toEqual({ ok: false, error: wrong });
  });
});

test('a paper that holds none of the words is told apart without being read', () => {
  const edit = { id: 'x', label: 'X', isOff: false, weak: [], against: [], addedAt: 0 };
  const mayStand = phraseFilter([{ ...edit, strong: ['state space model'] }]);
  expect(mayStand({ title: 'States of models', abstract: null })).toBe(false);
  expect(mayStand({ title: 'A model', abstract: 'Of spaces and states.' })).toBe(true);
});
