// `npm run bench -- search`: the search of the production build beside other engines.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { npmRun } from '../tools/project.mjs';
import { serve } from '../tools/serve.mjs';
import { readCorpus } from './corpus.mjs';
import { fillLibrary, libraryHolds } from './fill-library.mjs';
import { largerCorpus } from './larger-corpus.mjs';
import { withFreshProfile } from './profile.mjs';
import { rendererBytes } from './renderer-memory.mjs';
import { askApp } from './search-once.mjs';
import { measureParts, PARTS } from './search-parts.mjs';
import { startPeer } from './search-peers.mjs';
import { knownItems, typedPrefixes } from './search-queries.mjs';
import { head, row } from './table.mjs';

/** @typedef {import('./corpus.mjs').Card} Card */
/** @typedef {{ ms: number, found: readonly boolean[] }} Judged by place: whether it is the paper */

const ITEMS = 300;
const PREFIXES = 1_000;

const COLUMNS = [
  'papers',
  'engine',
  'build s',
  'reopened: rows / answer s',
  'memory MB',
  'keystroke p50 / p95 / p99 ms',
  'painted p50 / p95 ms',
  'recall@1 · recall@10 · MRR',
  'with one slip',
  'with two slips',
];

/**
 * @param {object} options
 * @param {readonly number[]} options.sizes
 * @param {readonly string[]} options.peers
 * @param {string | null} options.corpus
 */
export async function benchSearch({ sizes, peers, corpus }) {
  if ((await npmRun('build')) !== 0) throw new Error('The build failed.');
  const { url, close } = await serve();
  const real = readCorpus(Number.POSITIVE_INFINITY, corpus);
  try {
    console.log(`\nSearch: ${cpus().length} × ${cpus()[0]?.model}\n`);
    console.log(head(COLUMNS));
    const parts = [];
    for (const size of sizes) {
      const cards = size <= real.length ? real.slice(0, size) : largerCorpus(real, size);
      const folder = await mkdtemp(path.join(tmpdir(), 'winnow-search-'));
      console.log(await measureApp(cards, folder, url));
      for (const peer of peers) console.log(await measurePeer(peer, cards, folder, url));
      parts.push(await measureParts(cards, folder, url));
      await rm(folder, { recursive: true, force: true });
    }
    console.log(`\nEach part alone, with its budget for 100,000 papers:\n\n${head(PARTS)}`);
    for (const part of parts) console.log(part);
    console.log(NOTES);
  } finally {
    await close();
  }
}

/**
 * @param {readonly Card[]} cards
 * @param {string} folder
 * @param {string} url
 */
async function measureApp(cards, folder, url) {
  return withFreshProfile(async (context, profile) => {
    const first = await context.newPage();
    const searchableMs = await fillLibrary(first, url, cards, folder);
    await first.close();

    const page = await context.newPage();
    const opened = performance.now();
    await page.goto(url);
    await libraryHolds(page, cards.length);
    const rowsMs = performance.now() - opened;
    await askApp(page, ['network']);
    const answerMs = performance.now() - opened;
    const typed = await askApp(page, typedPrefixes(cards, PREFIXES));
    const bytes = rendererBytes(profile);
    const items = knownItems(cards, ITEMS);
    const recalls = [];
    for (const slips of [0, 1, 2]) {
      const asked = items(slips);
      const answers = await askApp(
        page,
        asked.map(({ text }) => text),
      );
      const titles = asked.map(({ paper }) => cards[paper]?.title);
      recalls.push(
        recallOf(answers.map((answer, i) => answer.titles.map((title) => title === titles[i]))),
      );
    }
    return row([
      cards.length,
      '**Winnow**',
      `${seconds(searchableMs)} from drop to answer`,
      `${seconds(rowsMs)} / ${seconds(answerMs)}`,
      megabytes(bytes),
      percentiles(
        typed.map(({ tookMs }) => tookMs),
        [0.5, 0.95, 0.99],
      ),
      percentiles(
        typed.map(({ paintedMs }) => paintedMs),
        [0.5, 0.95],
      ),
      ...recalls,
    ]);
  });
}

/**
 * @param {string} peer
 * @param {readonly Card[]} cards
 * @param {string} folder
 * @param {string} url
 */
async function measurePeer(peer, cards, folder, url) {
  const file = path.join(folder, 'papers.jsonl');
  const lines = cards.map(({ title, abstract }) => JSON.stringify({ title, abstract }));
  await writeFile(file, lines.join('\n'));
  return withFreshProfile(async (context, profile) => {
    const page = await context.newPage();
    await page.goto(new URL('theme.js', url).href);
    const started = await startPeer(page, peer, file, profile);
    if (started === null) return row([cards.length, peer, 'stopped after 180']);
    const typed = await started.ask(typedPrefixes(cards, PREFIXES));
    const items = knownItems(cards, ITEMS);
    const recalls = [];
    for (const slips of [0, 1, 2]) {
      const asked = items(slips);
      const answers = await started.ask(asked.map(({ text }) => text));
      recalls.push(recallOf(answers.map(({ ids }, i) => ids.map((id) => id === asked[i]?.paper))));
    }
    return row([
      cards.length,
      peer,
      seconds(started.buildMs),
      '–',
      megabytes(started.bytes),
      percentiles(
        typed.map(({ ms }) => ms),
        [0.5, 0.95, 0.99],
      ) + (typed.length < PREFIXES ? ` (first ${typed.length})` : ''),
      '–',
      ...recalls,
    ]);
  });
}

/** @param {number} ms */
const seconds = (ms) => (ms / 1e3).toFixed(1);

/** @param {number | null} bytes */
const megabytes = (bytes) => (bytes === null ? '–' : (bytes / 1e6).toFixed(0));

/**
 * @param {readonly number[]} values
 * @param {readonly number[]} shares
 */
function percentiles(values, shares) {
  const sorted = values.toSorted((a, b) => a - b);
  return shares
    .map((share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))])
    .map((value) => value?.toFixed(1) ?? '–')
    .join(' / ');
}

/** @param {readonly (readonly boolean[])[]} answers by query and place: whether it is the paper */
function recallOf(answers) {
  if (answers.length === 0) return 'stopped';
  const places = answers.map((found) => found.slice(0, 10).indexOf(true));
  /** @param {(place: number) => number} worth */
  const mean = (worth) =>
    (places.reduce((sum, place) => sum + worth(place), 0) / places.length).toFixed(2);
  const figures = [
    mean((place) => (place === 0 ? 1 : 0)),
    mean((place) => (place >= 0 ? 1 : 0)),
    mean((place) => (place >= 0 ? 1 / (place + 1) : 0)),
  ];
  return figures.join(' · ') + (answers.length < ITEMS ? ` (first ${answers.length})` : '');
}

const NOTES = `
Production build, headless Chromium, a profile of its own on the disk for every engine. Papers beyond
the corpus are made of sentences of two others, with new words where real ones are.
- build: Winnow reads files, stores, folds, and indexes; the peers index papers that are in memory.
- reopened: from opening the page until its rows are there, and until a word is answered, with
  everything from the disk.
- memory: resident, of the process that holds papers and index; Winnow's with the whole page.
- keystroke: the time of the search in its worker for each letter of titles as they are typed; with
  Winnow this includes facet counts, order, and rows with their marks.
- known items: papers that are looked for by two to four of the words that fewer than one in a hundred
  papers have. What a peer had no time for is left out of its figures, which say so.`;
