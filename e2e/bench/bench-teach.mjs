// `npm run bench -- teach`: what is suggested for a tag, beside labels, and how long it takes to learn.
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { npmRun, root } from '../tools/project.mjs';
import { serve } from '../tools/serve.mjs';
import { readCorpus } from './corpus.mjs';
import { runInWorker } from './run-in-worker.mjs';
import { head, judged, median, row } from './table.mjs';

/**
 * Of one topic in one library, means over several draws of examples.
 * @typedef {object} TopicResult
 * @property {string} topic
 * @property {number} papers that have it
 * @property {number} chance its share of the papers that are left
 * @property {number} similar precision of the first 20 by likeness to the tagged papers alone
 * @property {number} taught precision of the first 20 suggestions
 * @property {number} found share of its papers found once 40 suggestions were answered
 */
/**
 * @typedef {object} Result
 * @property {readonly TopicResult[]} topics
 * @property {number} firstMs
 * @property {readonly number[]} againMs after each answer
 */

const SHARED = path.join(root, '../shared');
/** What it may take to learn from an answer, in a library of 10,000 papers. */
const RELEARN_MS = 300;
const BUDGET_PAPERS = 10_000;

const TOPICS = [
  'papers',
  'topic',
  'of it',
  'by chance',
  'like the tagged ones P@20',
  'suggested P@20',
  'found after 40 answers',
];
const TIMES = ['papers', 'first ms', 'after an answer p50 ms (300 at 10,000)', 'p95 ms'];

/** @param {{ sizes: readonly number[], corpus: string | null }} options */
export async function benchTeach({ sizes, corpus }) {
  const labels = path.join(SHARED, 'labels/topics-dev.json');
  const folder = path.join(SHARED, 'listings/daily-papers');
  if (!existsSync(labels) || !existsSync(folder))
    throw new Error(`The labels and the real listings are not in ${SHARED}.`);
  const listings = readdirSync(folder)
    .filter((name) => /^\d{3}_\w+\.txt$/.test(name))
    .map((name) => path.join(folder, name));
  if ((await npmRun('build')) !== 0) throw new Error('The build failed.');
  const { url, close } = await serve();
  const temporary = await mkdtemp(path.join(tmpdir(), 'winnow-teach-'));
  try {
    const papers = path.join(temporary, 'papers.jsonl');
    const cards = readCorpus(Math.max(...sizes), corpus);
    const lines = cards.map(({ title, abstract }) => JSON.stringify({ title, abstract }));
    await writeFile(papers, lines.join('\n'));
    console.log(`\nTaught by example: ${cpus().length} × ${cpus()[0]?.model}\n\n${head(TOPICS)}`);
    const times = [];
    for (const size of sizes) {
      const files = [labels, papers, ...listings];
      /** @type {Result} */
      const result = await runInWorker('teach.worker.mjs', { url, files, asked: { size } });
      for (const line of topicRows(size, result)) console.log(line);
      times.push(timeRow(size, result));
    }
    console.log(`\n${head(TIMES)}\n${times.join('\n')}\n${NOTES}`);
  } finally {
    await close();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** @param {number} size @param {Result} result */
function topicRows(size, { topics }) {
  /** @param {(topic: TopicResult) => number} value */
  const mean = (value) => topics.reduce((sum, topic) => sum + value(topic), 0) / topics.length;
  const all = {
    topic: '**all**',
    papers: mean(({ papers }) => papers),
    chance: mean(({ chance }) => chance),
    similar: mean(({ similar }) => similar),
    taught: mean(({ taught }) => taught),
    found: mean(({ found }) => found),
  };
  return [...topics, all].map(({ topic, papers, ...shares }) =>
    row([
      size,
      topic,
      papers.toFixed(0),
      shares.chance.toFixed(2),
      shares.similar.toFixed(2),
      shares.taught.toFixed(2),
      shares.found.toFixed(2),
    ]),
  );
}

/** @param {number} size @param {Result} result */
function timeRow(size, { firstMs, againMs }) {
  const sorted = againMs.toSorted((a, b) => a - b);
  const p95 = sorted[Math.floor(0.95 * (sorted.length - 1))] ?? Number.NaN;
  const budget = RELEARN_MS * Math.max(1, size / BUDGET_PAPERS);
  return row([size, firstMs.toFixed(0), judged(median(againMs), budget, 0), p95.toFixed(0)]);
}

const NOTES = `
Production build, headless Chromium, in a worker. The library holds the papers of three real listings,
which two readers gave topics, and papers of the corpus up to its size. Five papers of a topic are
tagged and three others refused, ten times over, and once for the last column. Suggestions are judged
where the readers were sure, and passed over elsewhere: beside the corpus the labelled papers count.
- like the tagged ones: by the sum of the cosines, as “similar papers” has them; no refusal counts.
- found: somebody answers suggestions as the readers would, 40 of them, and learns from each.
- ms: from an answer to its next 30 suggestions with their passages and words.`;
