// What it takes to bring a library up to date with a topic that is edited, in the page itself.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { npmRun } from '../tools/project.mjs';
import { serve } from '../tools/serve.mjs';
import { fillLibrary } from './fill-library.mjs';
import { withFreshProfile } from './profile.mjs';
import { head, judged, row } from './table.mjs';

/** @typedef {import('./corpus.mjs').Card} Card */

/** Topics as users make them: of rare words, of usual ones, and of what an eighth of all papers say. */
const EDITS = [
  { name: 'Federated', phrases: 'federated learning' },
  { name: 'State space', phrases: 'state space model\nmamba' },
  { name: 'Agents', phrases: 'agent*' },
];
const MOST_SECONDS = 5;
const PATIENCE_MS = 900_000;

/** @param {readonly Card[]} cards */
export async function benchRetag(cards) {
  if ((await npmRun('build')) !== 0) throw new Error('The build failed.');
  const { url, close } = await serve();
  const folder = await mkdtemp(path.join(tmpdir(), 'winnow-retag-'));
  try {
    console.log(`\nA topic edited over ${cards.length} papers:\n`);
    console.log(
      head(['phrases', 'papers', 'preview of all s', `saved and counted s (≤ ${MOST_SECONDS})`]),
    );
    await withFreshProfile(async (context) => {
      const page = await context.newPage();
      await fillLibrary(page, url, cards, folder);
      await page.getByRole('button', { name: 'Close report' }).click();
      for (const edit of EDITS) console.log(await editOnce(page, edit));
    });
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {{ name: string, phrases: string }} edit
 */
async function editOnce(page, { name, phrases }) {
  await page.getByRole('button', { name: 'Edit topics' }).first().click();
  const window = page.getByRole('dialog', { name: 'Topics' });
  await window.getByRole('button', { name: 'New topic' }).click();
  await window.getByRole('textbox', { name: 'Name' }).fill(name);
  const typed = performance.now();
  await window.getByRole('textbox', { name: /^Give the topic/ }).fill(phrases);
  await window.getByRole('status').waitFor();
  await page.waitForFunction(isPreviewed, undefined, { timeout: PATIENCE_MS });
  const previewed = performance.now();
  const caught = (await window.getByRole('status').innerText()).split(' ')[0] ?? '';
  const saved = performance.now();
  await window.getByRole('button', { name: 'Save', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.waitForFunction(isCounted, name, { timeout: PATIENCE_MS });
  const seconds = (performance.now() - saved) / 1e3;
  return row([
    phrases.replaceAll('\n', ', '),
    caught,
    ((previewed - typed) / 1e3).toFixed(1),
    judged(seconds, MOST_SECONDS),
  ]);
}

/** Runs in the page: whether the whole library was looked through. */
const isPreviewed = () => document.querySelector('dialog[open] [role=progressbar]') === null;

/**
 * Runs in the page: whether the facets count a topic, all of whose values are shown.
 * @param {string} name
 */
function isCounted(name) {
  const group = [...document.querySelectorAll('[role=group]')].find((one) =>
    one.textContent.startsWith('Topics'),
  );
  const all = [...(group?.querySelectorAll('button') ?? [])].find((one) =>
    one.textContent.startsWith('Show all'),
  );
  all?.click();
  return group?.textContent.includes(name) ?? false;
}
