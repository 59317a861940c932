// Other engines over the same papers, in a worker of the same browser.
import { bundleWorker } from './bundle-worker.mjs';
import { rendererBytes } from './renderer-memory.mjs';

export const PEERS = ['MiniSearch', 'FlexSearch', 'Orama', 'uFuzzy', 'Fuse.js, titles'];

/** How long one may index, and answer a list of queries: what takes longer is stopped. */
const PATIENCE_MS = { index: 180_000, ask: 30_000 };

/**
 * @typedef {object} PeerRun
 * @property {number} buildMs
 * @property {number | null} bytes resident, of the process with papers and index
 * @property {(queries: readonly string[]) => Promise<{ ms: number, ids: number[] }[]>} ask as many
 *   answers as there was time for
 */

/**
 * @param {import('@playwright/test').Page} page one of the site's origin that is not the app
 * @param {string} peer
 * @param {string} file papers as JSON lines
 * @param {string} profile
 * @returns {Promise<PeerRun | null>} `null` where it was stopped while it indexed
 */
export async function startPeer(page, peer, file, profile) {
  await page.evaluate(() => {
    document.body.innerHTML = '<input type="file">';
  });
  await page.locator('input').setInputFiles(file);
  const script = await bundleWorker('search-peers.worker.mjs');
  const buildMs = await page.evaluate(
    async ({ script: code, peer: name, patienceMs }) => {
      const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      const worker = new Worker(url);
      window.searchPeer = worker;
      const blob = document.querySelector('input')?.files?.[0];
      worker.postMessage({ peer: name, blob });
      return new Promise((resolve) => {
        worker.addEventListener('message', ({ data }) => resolve(Number(data.ms)), { once: true });
        worker.addEventListener('error', () => resolve(null));
        setTimeout(() => resolve(null), patienceMs);
      });
    },
    { script, peer, patienceMs: PATIENCE_MS.index },
  );
  if (buildMs === null) return null;
  /** @param {readonly string[]} queries */
  const ask = (queries) =>
    page.evaluate(
      async ({ queries: texts, patienceMs }) => {
        const worker = window.searchPeer;
        worker?.postMessage({ queries: texts, patienceMs });
        return new Promise((resolve) => {
          worker?.addEventListener('message', ({ data }) => resolve(data.answers), { once: true });
          // One answer may take longer than all are given.
          setTimeout(() => resolve([]), 4 * patienceMs);
        });
      },
      { queries, patienceMs: PATIENCE_MS.ask },
    );
  return { buildMs, bytes: rendererBytes(profile), ask };
}
