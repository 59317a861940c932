// `npm run bench -- import`: captures of the corpus through the production build.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { npmRun } from '../tools/project.mjs';
import { serve } from '../tools/serve.mjs';
import { blockFloor } from './block-floor.mjs';
import { writeCaptures, writeHostile } from './capture-files.mjs';
import { readCorpus } from './corpus.mjs';
import { importOnce } from './import-once.mjs';
import { peerMs, peerOf } from './peers.mjs';
import { withFreshProfile } from './profile.mjs';
import { head, judged, median, row } from './table.mjs';

/** @typedef {import('./capture-files.mjs').BenchFile} BenchFile */
/** @typedef {import('./import-once.mjs').Import & { records: number, floorMs: number, peerMs: number }} Run */

const BUDGETS = { timesFloor: 3, timesFile: 4, taskMs: 50 };
const COLUMNS = [
  'capture',
  'papers',
  'MB',
  'records',
  'read ms',
  'parse ms',
  'store ms',
  'parse MB/s',
  'peer MB/s',
  'drop to durable s',
  'floor s',
  `times floor ≤ ${BUDGETS.timesFloor}`,
  `memory, times file ≤ ${BUDGETS.timesFile}`,
  `longest task ms ≤ ${BUDGETS.taskMs}`,
];

/**
 * @param {object} options
 * @param {number} options.papers
 * @param {readonly string[] | null} options.only
 * @param {number} options.runs
 * @param {string | null} options.corpus
 * @param {boolean} options.hostile
 */
export async function benchImport({ papers, only, runs, corpus, hostile }) {
  if ((await npmRun('build')) !== 0) throw new Error('The build failed.');
  const folder = await mkdtemp(path.join(tmpdir(), 'winnow-captures-'));
  const { url, close } = await serve();
  const files = hostile
    ? writeHostile(only, folder)
    : writeCaptures(readCorpus(papers, corpus), only, folder);
  const times = hostile ? 1 : runs;
  try {
    console.log(`\nImport: medians of ${times}, ${cpus().length} × ${cpus()[0]?.model}\n`);
    console.log(head(COLUMNS));
    for await (const file of files) {
      console.log(await measure(file, url, times));
      await rm(file.file);
    }
    console.log(NOTES);
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {BenchFile} file
 * @param {string} url
 * @param {number} runs
 * @returns {Promise<string>} a row of the table
 */
async function measure(file, url, runs) {
  /** @type {Run[]} */
  const all = [];
  const start = [file.id, file.papers, (file.bytes / 1e6).toFixed(1)];
  for (let run = 0; run < runs; run++) {
    const outcome = await withFreshProfile(async (context, profile) => {
      const page = await context.newPage();
      const imported = await importOnce(page, url, file.file, profile);
      if ('said' in imported) return imported;
      const floor = await blockFloor(page, url);
      const peer = await peerMs(page, file.file);
      return { ...imported, records: floor.records, floorMs: floor.ms, peerMs: peer };
    });
    if ('said' in outcome) return row([...start, `not kept: ${outcome.said}`]);
    all.push(outcome);
  }
  /** @param {(run: Run) => number} of */
  const mid = (of) => median(all.map(of));
  /** @param {number} ms */
  const speed = (ms) => (file.bytes / 1e3 / ms).toFixed(1);
  const grown = all.flatMap(({ grownBytes }) => (grownBytes === null ? [] : [grownBytes]));
  return row([
    ...start,
    mid((run) => run.records),
    mid((run) => run.readMs).toFixed(0),
    mid((run) => run.parseMs).toFixed(0),
    mid((run) => run.storeMs).toFixed(0),
    speed(mid((run) => run.parseMs)),
    `${speed(mid((run) => run.peerMs))} ${peerOf(file.file)}`,
    (mid((run) => run.durableMs) / 1e3).toFixed(2),
    (mid((run) => run.floorMs) / 1e3).toFixed(2),
    judged(
      mid((run) => run.durableMs / run.floorMs),
      BUDGETS.timesFloor,
    ),
    grown.length === 0 ? '–' : judged(median(grown) / file.bytes, BUDGETS.timesFile),
    judged(
      mid((run) => run.longestTaskMs),
      BUDGETS.taskMs,
      0,
    ),
  ]);
}

const NOTES = `
Production build, headless Chromium, a profile of its own on the disk for every run.
- read, parse, store: the import's own figures. Parsing is decoding, recognising and reading.
- peer: decoding and the named parser alone, in a worker of the same browser; it makes no entries.
- floor: the same records written as blocks of 1,000 with strict durability and nothing else, by a
  script without the app, in the same run.
- memory: by how much the process of page and workers grew until the page said that the file is
  kept, as resident memory. The library already begins to read the new papers within it.
- longest task: on the main thread from the choice of the file until then; 0 is none over 50 ms.`;
