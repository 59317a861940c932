// One import by the page, as a person would make it, with what it took.
import { watchMemory } from './renderer-memory.mjs';

/**
 * @typedef {object} Import
 * @property {number} readMs from the import's own report, as the next two
 * @property {number} parseMs
 * @property {number} storeMs
 * @property {number} durableMs from the choice of the file until the page says that it is kept
 * @property {number} longestTaskMs on the main thread meanwhile; 0 where none was over 50 ms
 * @property {number | null} grownBytes of the process that page and workers share
 */

/** How long an import may take: what takes longer is told, not waited for. */
const PATIENCE_MS = 900_000;

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 * @param {string} file
 * @param {string} profile
 * @returns {Promise<Import | { readonly said: string }>} what the page said, where it kept nothing
 */
export async function importOnce(page, url, file, profile) {
  await page.goto(url);
  await page.getByRole('button', { name: 'Try the sample listings' }).waitFor();
  await page.evaluate(watchImport);
  const memory = watchMemory(profile);
  await page.getByLabel('Choose listings').setInputFiles(file);
  const report = page.getByRole('region', { name: 'Import report' });
  await report.getByRole('heading', { name: /^Read / }).waitFor({ timeout: PATIENCE_MS });
  const grownBytes = memory();
  const seen = await page.evaluate(() => window.importSeen);
  if (seen?.took === undefined || seen.durableMs === undefined) {
    const said = (await report.getByRole('listitem').first().innerText()).replace(/\s+/g, ' ');
    // Below stand all the other readings that could be chosen.
    return { said: said.replace(/ Read as .*$/, '') };
  }
  const { durableMs, longestTaskMs } = seen;
  return { ...JSON.parse(seen.took), durableMs, longestTaskMs, grownBytes };
}

/** Runs in the page: notes when the file was chosen, when the report has its times, and long tasks. */
function watchImport() {
  /** @type {Window['importSeen'] & {}} */
  const seen = { longestTaskMs: 0 };
  window.importSeen = seen;
  let chosenAt = 0;
  const chosen = () => {
    chosenAt = performance.now();
  };
  document.addEventListener('change', chosen, { capture: true });
  const tasks = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (chosenAt > 0 && startTime + duration > chosenAt && seen.durableMs === undefined)
        seen.longestTaskMs = Math.max(seen.longestTaskMs, duration);
  });
  tasks.observe({ type: 'longtask' });
  const report = new MutationObserver(() => {
    const took = document.querySelector('[data-took]')?.getAttribute('data-took');
    if (typeof took !== 'string') return;
    seen.took = took;
    seen.durableMs = performance.now() - chosenAt;
    report.disconnect();
  });
  report.observe(document.body, { subtree: true, childList: true, attributes: true });
}
