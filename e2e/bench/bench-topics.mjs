// `npm run bench -- topics`: how well the built-in topics meet what readers said of real papers.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../tools/project.mjs';
import { benchRetag } from './bench-retag.mjs';
import { readCorpus } from './corpus.mjs';
import { largerCorpus } from './larger-corpus.mjs';
import { head, median, row } from './table.mjs';

/** @typedef {import('../../src/topics/measure-quality.ts').LabelledPaper} LabelledPaper */
/**
 * @typedef {typeof import('../../src/topics/measure-quality.ts') &
 *   typeof import('../../src/topics/tag-paper.ts')} Topics
 */

const SHARED = path.join(root, '../shared');
/** The topics that users named, which are held to the highest bar. */
const MAIN = ['quantization', 'nas', 'accelerators', 'edge-llm'];
const RUNS = 3;
/** Papers of the library in which topics are edited, unless told otherwise. */
const LIBRARY = 100_000;

/** @param {{ papers: number, corpus: string | null }} options */
export async function benchTopics({ papers, corpus }) {
  const topics = await loadTopics();
  const labelled = readLabelled();
  const qualities = topics.measureQuality(labelled);

  console.log(`\nTopics of ${labelled.length} labelled papers, arguable ones left out. The rules`);
  console.log('hold no fitted weights, so there is nothing to cross-validate.\n');
  console.log(head(['topic', 'precision', 'recall', 'F1']));
  for (const [topic, { precision, recall, f1 }] of qualities)
    console.log(row([topic, ...[precision, recall, f1].map((value) => value.toFixed(2))]));
  console.log(row(['macro-F1', '', '', topics.macroF1(qualities).toFixed(3)]));

  console.log('\nErrors on the four main topics:\n');
  for (const line of errorsOf(topics, labelled)) console.log(`- ${line}`);

  const cards = readCorpus(papers, corpus);
  const rates = Array.from({ length: RUNS }, () => tagAll(topics, cards));
  console.log(
    `\n${Math.round(median(rates))} papers tagged a second (${cards.length} papers, median of ` +
      `${RUNS}, ${cpus()[0]?.model ?? 'unknown processor'})`,
  );
  await benchRetag(papers > cards.length ? largerCorpus(cards, LIBRARY) : cards);
}

/** The modules as Node can run them. @returns {Promise<Topics>} */
async function loadTopics() {
  const outDir = await mkdtemp(path.join(tmpdir(), 'winnow-topics-'));
  try {
    const input = ['measure-quality', 'tag-paper'].map((name) =>
      path.join(root, `src/topics/${name}.ts`),
    );
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      publicDir: false,
      build: {
        ssr: true,
        outDir,
        emptyOutDir: true,
        rollupOptions: { input, output: { entryFileNames: '[name].mjs' } },
      },
    });
    const [quality, tagger] = await Promise.all(
      ['measure-quality', 'tag-paper'].map(
        (name) => import(pathToFileURL(path.join(outDir, `${name}.mjs`)).href),
      ),
    );
    return { ...quality, ...tagger };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** What two readers said of real papers, with their abstracts from the listings. */
function readLabelled() {
  const listings = path.join(SHARED, 'listings/daily-papers');
  /** @type {Record<string, { line: number, title: string }[]>} */
  const expected = readJson(path.join(listings, 'expected.json'));
  /** @type {Map<string, string>} */
  const abstracts = new Map();
  for (const [file, records] of Object.entries(expected)) {
    const lines = readFileSync(path.join(listings, file), 'utf8').split('\n');
    for (const { line, title } of records) {
      const abstract = lines.slice(line).find((text) => text.trim() !== '');
      if (abstract !== undefined) abstracts.set(withoutBlanks(title), abstract.trim());
    }
  }
  /** @type {Omit<LabelledPaper, 'abstract'>[]} */
  const labels = readJson(path.join(SHARED, 'labels/topics-dev.json'));
  return labels.map((labelled) => {
    const abstract = abstracts.get(withoutBlanks(labelled.title));
    if (abstract === undefined) throw new Error(`No listing holds "${labelled.title}".`);
    return { ...labelled, abstract };
  });
}

/**
 * @param {Topics} topics
 * @param {readonly LabelledPaper[]} labelled
 */
function errorsOf({ tagPaper }, labelled) {
  return labelled.flatMap((paper) => {
    const tags = new Map(tagPaper(paper).map((tag) => [tag.topic, tag]));
    return MAIN.flatMap((topic) => {
      const tag = tags.get(topic);
      const wanted = paper.topics.includes(topic);
      if (paper.arguable.includes(topic) || wanted === (tag !== undefined)) return [];
      const words = tag?.evidence.map(({ field, range }) =>
        paper[field].slice(range.start, range.end),
      );
      const why = words === undefined ? 'missed' : `given for ${words.join(', ')}`;
      return [`${topic}, ${why}: ${paper.title}`];
    });
  });
}

/**
 * @param {Topics} topics
 * @param {ReturnType<typeof readCorpus>} cards
 * @returns papers a second
 */
function tagAll({ tagPaper }, cards) {
  const start = performance.now();
  for (const card of cards) tagPaper(card);
  return cards.length / ((performance.now() - start) / 1_000);
}

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Titles are broken in different places. @param {string} text */
const withoutBlanks = (text) => text.replace(/\s+/g, '');
