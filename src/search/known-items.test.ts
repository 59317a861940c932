import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { tokenize } from './analyze.ts';
import type { RankedEngine } from './ranked-engine.ts';
import { engineOver, searchWords } from './testing.ts';

const CORPUS = '../shared/corpus/arxiv-74k.jsonl.gz';
const PAPERS = 2_000;
const QUERIES = 200;

interface CorpusPaper {
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
}

/** The same numbers in every run, 0 … below 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One slip of the finger: a letter left out, added, replaced, or two swapped. */
function misspelt(word: string, next: () => number): string {
  const at = Math.floor(next() * (word.length - 1));
  const letter = String.fromCharCode(97 + Math.floor(next() * 26));
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slips = [
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + after.charAt(0) + here + after.slice(1),
  ];
  return slips[Math.floor(next() * slips.length)] ?? word;
}

/** Two to four words of each sampled paper's title, with so many slips. */
function recallAt10(engine: RankedEngine, papers: readonly CorpusPaper[], slips: number): number {
  const next = random(42);
  let asked = 0;
  let recalled = 0;
  while (asked < QUERIES) {
    const ordinal = Math.floor(next() * papers.length);
    const title = papers[ordinal]?.title ?? '';
    const words = tokenize(title)
      .filter(({ kind, start, end }) => kind === 'word' && end - start >= 4)
      .map(({ start, end }) => title.slice(start, end).toLowerCase())
      .toSorted(() => next() - 0.5)
      .slice(0, 2 + Math.floor(next() * 3));
    if (words.length < 2) continue;
    for (let i = 0; i < slips; i++) {
      const at = Math.floor(next() * words.length);
      words[at] = misspelt(words[at] ?? '', next);
    }
    asked++;
    const hits = searchWords(engine, words.join(' '));
    if (hits?.ordinals.subarray(0, 10).includes(ordinal) === true) recalled++;
  }
  return recalled / QUERIES;
}

const missing = !existsSync(CORPUS);

describe.skipIf(missing)(`papers of ${CORPUS} (skipped without it), by some of their words`, () => {
  const papers = missing ? [] : readPapers();
  const engine = engineOver(papers.map((paper) => ({ ...paper, organisation: null })));

  // Some words name hundreds of papers, so even spelled right not all can be first.
  test.each([
    [0, 0.97],
    [1, 0.95],
    [2, 0.9],
  ])('with %i slips are among the first ten in %d of all cases', (slips, least) => {
    expect(recallAt10(engine, papers, slips)).toBeGreaterThanOrEqual(least);
  });
});

function readPapers(): CorpusPaper[] {
  const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').split('\n', PAPERS);
  return lines.map((line) => JSON.parse(line) as CorpusPaper);
}
