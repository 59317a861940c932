import { expect, test } from 'vitest';
import type { PaperDetail } from '../../workers/library-protocol.ts';
import { markEvidence } from './mark-evidence.ts';

const topic = (
  ...evidence: readonly (readonly [start: number, end: number, weight: number])[]
): PaperDetail['topics'][number] => ({
  topic: 'x',
  label: 'X',
  score: 1,
  by: 'rules',
  isMain: false,
  words: [],
  against: [],
  evidence: evidence.map(([start, end, weight]) => {
    return { field: 'abstract', range: { start, end }, weight };
  }),
});

/** Each stretch with the topics it speaks for, or against. */
const shown = (segments: PaperDetail['title'], topics: PaperDetail['topics']): string[] =>
  markEvidence(segments, 'abstract', topics).map(
    ({ text, match, evidence }) =>
      `${match ? '*' : ''}${text}${evidence
        .map(({ place, isAgainst, ends }) => ` ${isAgainst ? '-' : '+'}${place}${ends ? '.' : ''}`)
        .join('')}`,
  );

test('a text is cut where evidence begins and ends', () => {
  const text = [{ text: 'four bits of hay', match: false }];
  expect(shown(text, [topic([0, 9, 1])])).toEqual(['four bits +0.', ' of hay']);
});

test('evidence of several topics, and what a query found, may overlap', () => {
  const text = [
    { text: 'four ', match: false },
    { text: 'bits', match: true },
    { text: ' of hay', match: false },
  ];
  expect(shown(text, [topic([0, 9, 1]), topic([5, 16, -1])])).toEqual([
    'four  +0',
    '*bits +0. -1',
    ' of hay -1.',
  ]);
});

test('words that say next to nothing are not marked', () => {
  const text = [{ text: 'four bits of hay', match: false }];
  expect(shown(text, [topic([0, 4, 0.05], [5, 9, 0.5])])).toEqual(['four ', 'bits +0.', ' of hay']);
});

test('evidence of the title marks nothing in the abstract', () => {
  const text = [{ text: 'four bits', match: false }];
  expect(markEvidence(text, 'title', [topic([0, 4, 1])])).toEqual([
    { text: 'four bits', match: false, start: 0, evidence: [] },
  ]);
});
