// Real papers as cards. The corpus lies beside the project, and what it does not tell is made up.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../tools/project.mjs';

/** @typedef {import('../../src/parse/captures/card.ts').Card} Card */
/** @typedef {{ id: string, title: string, abstract: string, authors: string[], year: number }} Line */

const FILE = path.join(root, '../shared/corpus/arxiv-74k.jsonl.gz');
const CATEGORIES = ['cs.LG', 'cs.CL', 'cs.CV', 'cs.AI', 'cs.IR', 'cs.RO', 'cs.AR'];

/**
 * @param {number} most
 * @param {string | null} file JSON lines, gzipped or not; `null` is the corpus beside the project
 * @returns {readonly Card[]}
 */
export function readCorpus(most, file) {
  const from = file ?? FILE;
  if (!existsSync(from)) throw new Error(`${from} is not there; name another by --corpus.`);
  const bytes = readFileSync(from);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  /** @type {Card[]} */
  const cards = [];
  for (let at = 0; at < text.length && cards.length < most; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    if (line.trim() === '') continue;
    const card = cardOf(JSON.parse(line), cards.length);
    if (card !== null) cards.push(card);
  }
  return cards;
}

/**
 * @param {Line} line
 * @param {number} at
 * @returns {Card | null}
 */
function cardOf({ id, title, abstract, authors, year }, at) {
  if (authors.length === 0 || abstract.trim() === '') return null;
  const arxivId = id.replace(/^arXiv:/, '');
  // A number that is the same in every run and looks like none.
  const chance = Math.imul(at + 1, 2_654_435_761) >>> 0;
  // The captures are of November 2025, and no page shows a paper of the future.
  const month = Number(/^\d\d(0[1-9]|1[0-2])\./.exec(arxivId)?.[1] ?? (chance % 12) + 1);
  const date = { year: Math.min(year, 2025), month: year < 2025 ? month : Math.min(month, 10) };
  const lab = chance % 900;
  return {
    title: oneLine(title),
    abstract: oneLine(abstract),
    authors: authors.map(oneLine),
    organisation: chance % 4 === 0 ? { handle: `lab-${lab}`, name: `Laboratory ${lab}` } : null,
    date: { ...date, day: (chance % 28) + 1 },
    comments: chance % 3 === 0 ? null : (chance % 30) + 1,
    upvotes: chance % 5 === 0 ? null : (chance % 200) + 1,
    arxivId,
    doi: chance % 8 === 0 ? `10.5555/invented.${at}` : null,
    venue: chance % 8 === 0 ? `Journal of Invented Results, ${(chance % 40) + 1} (${year})` : null,
    categories: [0, 1].map((step) => CATEGORIES[(chance + step) % CATEGORIES.length] ?? ''),
  };
}

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
