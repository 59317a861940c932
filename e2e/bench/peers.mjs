// What others need for the same text, in a worker of the same browser: decoding, and their parser
// alone, which makes no entries, no account and no guess at the format.
import path from 'node:path';
import { bundleWorker } from './bundle-worker.mjs';

/** @type {Readonly<Record<string, string>>} */
const PEERS = {
  '.csv': 'papaparse',
  '.json': 'JSON.parse',
  '.jsonl': 'JSON.parse of lines',
  '.html': 'htmlparser2',
  '.xml': 'htmlparser2',
};

/** The name of what else reads such a file. @param {string} file */
export const peerOf = (file) => PEERS[path.extname(file)] ?? 'split into lines';

/**
 * @param {import('@playwright/test').Page} page one of the site's origin that is not the app
 * @param {string} file
 * @returns {Promise<number>} milliseconds
 */
export async function peerMs(page, file) {
  await page.evaluate(() => {
    document.body.innerHTML = '<input type="file">';
  });
  await page.locator('input').setInputFiles(file);
  return page.evaluate(
    async ({ script, peer }) => {
      const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
      const worker = new Worker(url);
      const blob = document.querySelector('input')?.files?.[0];
      worker.postMessage({ blob, peer });
      const ms = await new Promise((resolve, reject) => {
        worker.addEventListener('message', ({ data }) => resolve(Number(data)));
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      });
      worker.terminate();
      return ms;
    },
    { script: await bundleWorker('peers.worker.mjs'), peer: peerOf(file) },
  );
}
