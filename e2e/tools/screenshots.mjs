// `npm run screenshots`: retakes the pictures of the README from the production build, with the
// sample listings, which are about invented papers.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { npmRun, root } from './project.mjs';
import { serve } from './serve.mjs';

const pictures = path.join(root, 'e2e/pictures');
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

/**
 * Walks one window through the rooms and takes a picture of each.
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 * @param {string} name
 */
async function takeAll(page, url, name) {
  /** @param {string} what */
  const take = async (what) => {
    await page.screenshot({ path: path.join(pictures, `${name}-${what}.png`) });
  };
  const rows = page.locator('[role=row][aria-rowindex="2"]');
  await page.goto(url);
  await page.getByRole('button', { name: 'Try the sample listings' }).waitFor();
  await take('empty');
  await page.getByRole('button', { name: 'Try the sample listings' }).click();
  await page.getByRole('heading', { name: 'Read 3 files' }).waitFor();
  await rows.waitFor();
  await take('imported');
  await page.getByRole('button', { name: 'Close report' }).click();
  await page.getByRole('searchbox').fill('langauge models');
  await page.getByText('Searched “langauge”').waitFor();
  await take('search');
  await page.getByRole('searchbox').fill('');
  await page.goto(`${url}?topics=quantization`);
  await rows.click();
  await page.getByRole('complementary', { name: 'Paper' }).getByRole('heading').first().waitFor();
  await take('paper');
}

if ((await npmRun('build')) !== 0) process.exit(1);
const executablePath = await findChromium();
if (executablePath === null) throw new Error('No Chromium found; set CHROMIUM_PATH.');
await mkdir(pictures, { recursive: true });
const { url, close } = await serve();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const [device, viewport] of Object.entries(SIZES))
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    await takeAll(await context.newPage(), url, `${device}-${colorScheme}`);
    await context.close();
  }
await browser.close();
await close();
