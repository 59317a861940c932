// Papers as a library of the page: dropped, read and tagged.
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { writeCaptures } from './capture-files.mjs';

/** Papers a file: a browser holds no larger one comfortably. */
const PAPERS_A_FILE = 60_000;
/** Papers that are tagged in a second, at least, on a busy machine. */
const TAGGED_A_SECOND = 1_500;
const PATIENCE_MS = 900_000;

/**
 * @param {import('@playwright/test').Page} page of a browser without a library
 * @param {string} url
 * @param {readonly import('./corpus.mjs').Card[]} cards
 * @param {string} folder for the files that are dropped
 * @returns {Promise<number>} milliseconds from the drop until the papers can be searched
 */
export async function fillLibrary(page, url, cards, folder) {
  /** @type {string[]} */
  const files = [];
  for (let from = 0; from < cards.length; from += PAPERS_A_FILE) {
    const part = cards.slice(from, from + PAPERS_A_FILE);
    const into = await mkdtemp(path.join(folder, 'part-'));
    for await (const { file } of writeCaptures(part, ['json-lines'], into)) files.push(file);
  }
  await page.goto(url);
  await page.getByRole('button', { name: 'Try the sample listings' }).waitFor();
  const dropped = performance.now();
  await page.getByLabel('Choose listings').setInputFiles(files);
  await libraryHolds(page, cards.length);
  const searchableMs = performance.now() - dropped;
  // The topics are told while it can be used already, and stored when all are.
  await page.waitForTimeout(3_000 + (1e3 * cards.length) / TAGGED_A_SECOND);
  return searchableMs;
}

/**
 * Waits until a page shows so many papers, but for the few that are the same.
 * @param {import('@playwright/test').Page} page
 * @param {number} papers
 */
export const libraryHolds = (page, papers) =>
  page.waitForFunction(holds, Math.floor(papers * 0.99), { timeout: PATIENCE_MS });

/** Runs in the page. @param {number} papers */
function holds(papers) {
  const text = document.querySelector('[role=status][aria-label=Results]')?.textContent ?? '';
  return Number(/of ([\d,]+) papers/.exec(text)?.[1]?.replaceAll(',', '')) >= papers;
}
