// A Chromium with a profile of its own on the disk: a private window would keep IndexedDB in memory.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../tools/chromium.mjs';

/**
 * Runs `work` in a browser that has never been used, and removes all that it left.
 * @template T
 * @param {(context: import('@playwright/test').BrowserContext, folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withFreshProfile(work) {
  const executablePath = await ensureChromium();
  if (executablePath === null) throw new Error('No Chromium found; set CHROMIUM_PATH.');
  const folder = await mkdtemp(path.join(tmpdir(), 'winnow-bench-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    return await work(context, folder);
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}
