import { expect, test } from 'vitest';
import type { Evidence } from '../domain/topic.ts';
import { evidenceWords } from './evidence-words.ts';

const PAPER = { title: 'Four Bits', abstract: 'We store four\nbits, not vector bits.' };
const at = (field: Evidence['field'], words: string, weight: number): Evidence => {
  const start = (PAPER[field] ?? '').indexOf(words);
  return { field, range: { start, end: start + words.length }, weight };
};
const EVIDENCE = [
  at('abstract', 'four\nbits', 0.3),
  at('title', 'Four Bits', 0.9),
  at('abstract', 'store', 0.5),
  at('abstract', 'vector bits', -0.4),
];

test('the words that spoke for a topic come strongest first, each once, on one line', () => {
  expect(evidenceWords(PAPER, EVIDENCE, 1)).toEqual(['four bits', 'store']);
});

test('those that spoke against it are told apart', () => {
  expect(evidenceWords(PAPER, EVIDENCE, -1)).toEqual(['vector bits']);
});
