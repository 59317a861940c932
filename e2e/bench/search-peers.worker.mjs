import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** @typedef {{ id: number, title: string, abstract: string }} Doc */
/** @typedef {(text: string) => number[] | Promise<number[]>} Search the ten best, by id */

/** @type {uFuzzy.Options} */
const oneSlipAWord = JSON.parse('{ "intraMode": 1 }');

/** @type {Readonly<Record<string, (docs: Doc[]) => Search | Promise<Search>>>} */
const PEERS = {
  MiniSearch: (docs) => {
    const engine = new MiniSearch({
      fields: ['title', 'abstract'],
      searchOptions: {
        boost: { title: 4.5 },
        combineWith: 'AND',
        prefix: (_, i, terms) => i === terms.length - 1,
        fuzzy: (term) => (term.length > 5 ? 2 : term.length > 3 ? 1 : false),
      },
    });
    engine.addAll(docs);
    return (text) =>
      engine
        .search(text)
        .slice(0, 10)
        .map(({ id }) => Number(id));
  },
  FlexSearch: (docs) => {
    const engine = new FlexSearch.Index({ tokenize: 'forward' });
    for (const { id, title, abstract } of docs) engine.add(id, `${title} ${abstract}`);
    return (text) => engine.search(text, { limit: 10, suggest: true }).map(Number);
  },
  Orama: async (docs) => {
    const engine = create({ schema: { paper: 'number', title: 'string', abstract: 'string' } });
    await insertMultiple(
      engine,
      docs.map(({ id, title, abstract }) => ({ paper: id, title, abstract })),
      1000,
    );
    return async (term) => {
      const { hits } = await search(engine, {
        term,
        tolerance: 1,
        // All words.
        threshold: 0,
        limit: 10,
        boost: { title: 4.5 },
      });
      return hits.map(({ document }) => document.paper);
    };
  },
  uFuzzy: (docs) => {
    const engine = new uFuzzy(oneSlipAWord);
    const texts = docs.map(({ title, abstract }) => `${title} ${abstract}`);
    return (text) => {
      const [ids, info, order] = engine.search(texts, text, 5);
      if (ids === null) return [];
      if (info === null || order === null) return ids.slice(0, 10);
      return order.slice(0, 10).map((at) => info.idx[at] ?? -1);
    };
  },
  'Fuse.js, titles': (docs) => {
    const engine = new Fuse(docs, { keys: ['title'], ignoreLocation: true, threshold: 0.4 });
    return (text) => engine.search(text, { limit: 10 }).map(({ item }) => item.id);
  },
};

/** @type {Search | null} */
let engine = null;

addEventListener('message', (event) => {
  const { peer, blob, queries, patienceMs } = event.data;
  void (blob === undefined ? ask(queries, patienceMs) : index(peer, blob));
});

/**
 * @param {string} peer
 * @param {Blob} blob papers as JSON lines
 */
async function index(peer, blob) {
  /** @type {Doc[]} */
  const docs = [];
  for (const line of (await blob.text()).split('\n'))
    if (line !== '') docs.push({ id: docs.length, ...JSON.parse(line) });
  const started = performance.now();
  engine = (await PEERS[peer]?.(docs)) ?? null;
  postMessage({ ms: performance.now() - started });
}

/**
 * @param {readonly string[]} queries
 * @param {number} patienceMs no query is begun after so long
 */
async function ask(queries, patienceMs) {
  /** @type {{ ms: number, ids: number[] }[]} */
  const answers = [];
  const started = performance.now();
  for (const text of queries) {
    const asked = performance.now();
    if (asked - started > patienceMs) break;
    const ids = (await engine?.(text)) ?? [];
    answers.push({ ms: performance.now() - asked, ids });
  }
  postMessage({ answers });
}
