// The parts of a search, each alone: in a worker, over papers in memory.
import { paperOf } from '../../src/domain/testing.ts';
import { analyzeQuery } from '../../src/search/analyze-query.ts';
import { facetColumns, filterPapers } from '../../src/search/facet-counts.ts';
import { RankedEngine } from '../../src/search/ranked-engine.ts';
import { SegmentBuilder } from '../../src/search/segment-builder.ts';
import { SortOrder } from '../../src/search/sort-order.ts';
import { TopicSet } from '../../src/topics/topic-set.ts';

/** @typedef {import('../../src/domain/record.ts').PaperRecord} PaperRecord */
/** @typedef {import('../../src/domain/query.ts').SortKey} SortKey */
/** @typedef {{ title: string, abstract: string, authors: string[], year: number, lab: string | null }} Line */

const ROUNDS = 21;

const topics = new TopicSet();

addEventListener('message', (event) => {
  void answer(event.data);
});

/** @param {{ files: readonly [Blob], prefixes: readonly string[], likeness: readonly number[] }} asked */
async function answer({ files: [blob], prefixes, likeness }) {
  /** @type {Line[]} */
  const lines = [];
  for (const line of (await blob.text()).split('\n')) if (line !== '') lines.push(JSON.parse(line));
  postMessage(measure(lines, prefixes, likeness));
}

/**
 * @param {readonly Line[]} lines
 * @param {readonly string[]} prefixes
 * @param {readonly number[]} likeness papers whose neighbours are looked for
 */
function measure(lines, prefixes, likeness) {
  const records = lines.map(recordOf);
  const building = performance.now();
  const builder = new SegmentBuilder();
  for (const line of lines) builder.add({ ...line, organisation: line.lab });
  const segment = builder.build();
  const indexMs = performance.now() - building;
  const arrays = Object.values(segment).filter((value) => typeof value !== 'number');
  const engine = new RankedEngine(segment, Uint32Array.from(records.keys()), records.length);
  for (const _ of engine.prepare());

  const columns = facetColumns(records);
  const everything = Uint32Array.from(records.keys());
  const order = new SortOrder(records);
  const ranking = performance.now();
  order.sort(everything, byTitle);
  const ranksMs = performance.now() - ranking;
  order.sort(everything, byThree);
  return {
    indexMs,
    indexBytes: arrays.reduce((sum, array) => sum + array.byteLength, 0),
    engine: prefixes.map((text) => timed(() => engine.search(analyzeQuery(text).map((w) => [w])))),
    facets: rounds(() => filterPapers(columns, {}, null, records.length)),
    ranksMs,
    sortOne: rounds(() => order.sort(everything, byTitle)),
    sortThree: rounds(() => order.sort(everything, byThree)),
    similar: likeness.map((paper) => {
      const { title = '', abstract = null } = records[paper] ?? {};
      return timed(() => engine.similar({ title, abstract }, paper, 6));
    }),
  };
}

/** @type {readonly SortKey[]} */
const byTitle = [{ field: 'title', descending: false }];
/** @type {readonly SortKey[]} */
const byThree = [
  { field: 'published', descending: true },
  { field: 'organisation', descending: false },
  { field: 'title', descending: false },
];

/** @param {() => unknown} work */
const rounds = (work) => Array.from({ length: ROUNDS }, () => timed(work));

/** @param {() => unknown} work */
function timed(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/**
 * @param {Line} line
 * @param {number} at
 * @returns {PaperRecord}
 */
function recordOf({ title, abstract, authors, year, lab }, at) {
  // Two topics of three papers, the same in every run.
  const chance = Math.imul(at + 1, 2_654_435_761) >>> 0;
  const mask = chance % 3 === 0 ? 0 : 2 ** (chance % 14) + 2 ** ((chance % 13) + 1);
  return paperOf(title, {
    key: `title:${at}`,
    abstract,
    authors,
    authorCount: authors.length,
    organisation: lab === null ? null : { handle: null, name: lab },
    published: { iso: String(year), yearInferred: false },
    topics: topics.topicsOf(mask % 2 ** 14),
  });
}
