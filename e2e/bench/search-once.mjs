// The app's own search, typed into its box as people do.
/**
 * @typedef {object} Answer
 * @property {number} tookMs in the library worker
 * @property {number} paintedMs from the keystroke until its answer was painted
 * @property {readonly string[]} titles the first ten
 */

/**
 * @param {import('@playwright/test').Page} page with a library
 * @param {readonly string[]} queries
 * @returns {Promise<Answer[]>}
 */
export const askApp = (page, queries) => page.evaluate(typeAll, queries);

/** Runs in the page. @param {readonly string[]} queries */
async function typeAll(queries) {
  const box = document.querySelector('input[type=search]');
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const shown = () => document.querySelector('[data-answer]')?.getAttribute('data-answer');
  /** @param {string | null | undefined} before */
  const answered = (before) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (shown() === before) return;
        observer.disconnect();
        resolve(undefined);
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve, { once: true });
        port1.start();
        port2.postMessage(null);
      });
    });
  /** @param {string} text */
  const type = async (text) => {
    const next = answered(shown());
    value?.set?.call(box, text);
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    await next;
  };
  const answers = [];
  for (const [i, text] of queries.entries()) {
    // The same text again would be no keystroke.
    if (text === queries[i - 1] || i === 0) await type(' ');
    const started = performance.now();
    await type(text);
    await painted();
    const paintedMs = performance.now() - started;
    const tookMs = Number(document.querySelector('[data-took]')?.getAttribute('data-took'));
    const boxes = document.querySelectorAll('[role=row] input[type=checkbox]');
    const titles = Array.from(boxes, (one) => one.getAttribute('aria-label') ?? '')
      .filter((label) => label !== 'Select all results')
      .slice(0, 10)
      .map((label) => label.replace(/^Select /, ''));
    answers.push({ tookMs, paintedMs, titles });
  }
  return answers;
}
