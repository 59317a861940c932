// Work in a worker of a browser that has never been used, on files it is given.
import { bundleWorker } from './bundle-worker.mjs';
import { withFreshProfile } from './profile.mjs';

/**
 * @template T
 * @param {string} worker beside this one; answers one message with one message
 * @param {object} work
 * @param {string} work.url of the site
 * @param {readonly string[]} work.files it gets them as `files`, in this order
 * @param {object} work.asked what else it gets
 * @returns {Promise<T>} what it answers
 */
export async function runInWorker(worker, { url, files, asked }) {
  const script = await bundleWorker(worker);
  return withFreshProfile(async (context) => {
    const page = await context.newPage();
    await page.goto(new URL('theme.js', url).href);
    await page.evaluate(() => {
      document.body.innerHTML = '<input type="file" multiple>';
    });
    await page.locator('input').setInputFiles([...files]);
    return /** @type {Promise<T>} */ (page.evaluate(start, { script, asked }));
  });
}

/**
 * Runs in the page.
 * @param {{ script: string, asked: object }} given
 * @returns {Promise<unknown>}
 */
function start({ script, asked }) {
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  worker.postMessage({ ...asked, files: [...(document.querySelector('input')?.files ?? [])] });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
}
