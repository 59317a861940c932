// What a search is made of, each part beside its budget.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runInWorker } from './run-in-worker.mjs';
import { random, typedPrefixes } from './search-queries.mjs';
import { judged, median, row } from './table.mjs';

/** @typedef {import('./corpus.mjs').Card} Card */
/** @typedef {readonly number[]} Times in milliseconds */
/**
 * @typedef {object} Parts
 * @property {number} indexMs
 * @property {number} indexBytes
 * @property {Times} engine
 * @property {Times} facets
 * @property {number} ranksMs
 * @property {Times} sortOne
 * @property {Times} sortThree
 * @property {Times} similar
 */

const PREFIXES = 1_000;
const LIKENESS = 200;

export const PARTS = [
  'papers',
  'index made s (4 per 100,000)',
  'index MB (50)',
  'engine alone p50 (1)',
  'p95 ms (5)',
  'all filters counted ms (1)',
  'sort by a field ms (8)',
  'by three ms (10)',
  'titles ranked once ms',
  'similar p50 ms (10)',
  'p95',
];

/**
 * @param {readonly Card[]} cards
 * @param {string} folder
 * @param {string} url of the site
 */
export async function measureParts(cards, folder, url) {
  const file = path.join(folder, 'parts.jsonl');
  const lines = cards.map(({ title, abstract, authors, date, organisation }) =>
    JSON.stringify({
      title,
      abstract,
      authors,
      year: date?.year ?? 2020,
      lab: organisation?.name ?? null,
    }),
  );
  await writeFile(file, lines.join('\n'));
  const next = random(3);
  const likeness = Array.from({ length: LIKENESS }, () => Math.floor(next() * cards.length));
  const asked = { prefixes: typedPrefixes(cards, PREFIXES), likeness };
  /** @type {Parts} */
  const parts = await runInWorker('search-parts.worker.mjs', { url, files: [file], asked });
  const scale = Math.max(1, cards.length / 100_000);
  return row([
    cards.length,
    judged(parts.indexMs / 1e3, (4 * cards.length) / 100_000),
    judged(parts.indexBytes / 1e6, 50 * scale, 0),
    judged(median(parts.engine), scale, 2),
    judged(share(parts.engine, 0.95), 5 * scale),
    judged(median(parts.facets), scale, 2),
    judged(median(parts.sortOne), 8 * scale),
    judged(median(parts.sortThree), 10 * scale),
    parts.ranksMs.toFixed(0),
    judged(median(parts.similar), 10 * scale),
    share(parts.similar, 0.95).toFixed(1),
  ]);
}

/** @param {Times} values @param {number} part 0 … 1 */
const share = (values, part) =>
  values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? Number.NaN;
