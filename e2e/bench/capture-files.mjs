// Writes what is imported: captures of real papers, or files that no source writes.
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../tools/project.mjs';

/** @typedef {import('../../src/parse/captures/card.ts').Card} Card */
/** @typedef {{ id: string, file: string, bytes: number, papers: number }} BenchFile */

/** A browser holds no larger text comfortably, and nobody saves one. */
const MOST_BYTES = 130_000_000;

/**
 * @template Module
 * @param {string} file from `src`
 * @returns {Promise<Module>}
 */
async function load(file) {
  const { module } = await runnerImport(path.join(root, 'src', file), { configFile: false, root });
  return /** @type {Module} */ (module);
}

/**
 * @param {readonly Card[]} cards
 * @param {readonly string[] | null} only
 * @param {string} folder
 * @returns {AsyncGenerator<BenchFile>} one after the other: all at once may not fit the disk
 */
export async function* writeCaptures(cards, only, folder) {
  /** @type {typeof import('../../src/parse/captures/captures.ts')} */
  const { CAPTURES } = await load('parse/captures/captures.ts');
  for (const { id, fileName, render } of chosen(CAPTURES, only)) {
    const file = path.join(folder, fileName);
    let papers = cards.length;
    let bytes = write(file, render(cards));
    if (bytes > MOST_BYTES) {
      papers = Math.floor((papers * MOST_BYTES) / bytes);
      bytes = write(file, render(cards.slice(0, papers)));
    }
    yield { id, file, bytes, papers };
  }
}

/**
 * @param {readonly string[] | null} only
 * @param {string} folder
 * @returns {AsyncGenerator<BenchFile>}
 */
export async function* writeHostile(only, folder) {
  /** @type {typeof import('../../src/parse/captures/hostile-files.ts')} */
  const { HOSTILE_FILES } = await load('parse/captures/hostile-files.ts');
  for (const { id, text, perMegabyte } of chosen(HOSTILE_FILES, only)) {
    const file = path.join(folder, `${id}.txt`);
    yield { id, file, bytes: write(file, [text(perMegabyte * 100)]), papers: 0 };
  }
}

/**
 * @template {{ readonly id: string }} Item
 * @param {readonly Item[]} items
 * @param {readonly string[] | null} only
 */
function chosen(items, only) {
  const unknown = only?.find((id) => !items.some((item) => item.id === id));
  if (unknown !== undefined)
    throw new Error(`No ${unknown}. Known: ${items.map(({ id }) => id).join(', ')}`);
  return only === null ? items : items.filter(({ id }) => only.includes(id));
}

/**
 * @param {string} file
 * @param {Iterable<string>} chunks
 * @returns {number} bytes
 */
function write(file, chunks) {
  const descriptor = openSync(file, 'w');
  try {
    for (const chunk of chunks) writeSync(descriptor, chunk);
  } finally {
    closeSync(descriptor);
  }
  return statSync(file).size;
}
