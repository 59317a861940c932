// How fast the same records can be written at all: as blocks, strictly durable, and nothing else.

/**
 * @typedef {object} Floor
 * @property {number} ms
 * @property {number} records
 */

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} url the site, whose database holds what was imported
 * @returns {Promise<Floor>}
 */
export async function blockFloor(page, url) {
  // An address without the app, and with the same database.
  await page.goto(`${url}no-such-page`);
  return page.evaluate(writeBlocksAgain);
}

/** Runs in the page: takes the blocks of the library into memory and writes them to another database. */
async function writeBlocksAgain() {
  /**
   * @template T
   * @param {IDBRequest<T>} request
   * @returns {Promise<T>}
   */
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const library = await answer(indexedDB.open('winnow'));
  /** @type {{ entries: unknown[] }[]} */
  const blocks = await answer(library.transaction('blocks').objectStore('blocks').getAll());
  library.close();

  const opening = indexedDB.open('floor', 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('blocks', { keyPath: ['listing', 'sequence'] });
  });
  const floor = await answer(opening);
  // Blocks of 1,000 records, as the design has them, however the library cuts its own.
  const entries = blocks.flatMap((block) => block.entries);
  const rows = Array.from({ length: Math.ceil(entries.length / 1000) }, (_, sequence) => ({
    listing: 'floor',
    sequence,
    entries: entries.slice(1000 * sequence, 1000 * (sequence + 1)),
    problems: [],
  }));
  const started = performance.now();
  for (const block of rows) {
    const writing = floor.transaction('blocks', 'readwrite', { durability: 'strict' });
    writing.objectStore('blocks').put(block);
    await new Promise((resolve, reject) => {
      writing.addEventListener('complete', resolve);
      writing.addEventListener('abort', () => reject(writing.error));
    });
  }
  const ms = performance.now() - started;
  floor.close();
  return { ms, records: entries.length };
}
