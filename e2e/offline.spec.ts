import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseCsv } from './support/parse-csv.ts';
import { expect, test } from './support/test.ts';
import { textFile } from './support/winnow-page.ts';
import { dist } from './tools/project.mjs';
import { serve } from './tools/serve.mjs';

test('after the first visit the site starts, imports, searches and exports without a network', async ({
  winnow,
  page,
  context,
}) => {
  await winnow.open();
  await expect(page.getByText('Ready to work offline')).toBeVisible();
  await context.setOffline(true);

  await page.goto('./?q=search');
  await expect(page.getByText('Drop your saved paper listings here')).toBeVisible();
  const sample = new URL('../public/samples/edge-search.txt', import.meta.url);
  await winnow.fileInput.setInputFiles(textFile('edge.txt', readFileSync(sample, 'utf8')));
  await winnow.reportEnded(1);
  await winnow.search.fill('quantization');
  await expect(winnow.status).toHaveText(/^[1-9]\d* of \d+ papers$/);
  const { records } = parseCsv((await winnow.exportAs('CSV')).bytes);
  expect(records.length).toBeGreaterThan(0);

  await page.reload();
  await expect(winnow.status).toHaveText(/^[1-9]\d* of \d+ papers$/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
});

test('without a network the samples are there too', async ({ winnow, page, context }) => {
  await winnow.open();
  await expect(page.getByText('Ready to work offline')).toBeVisible();
  await context.setOffline(true);
  await winnow.openSamples();
  await expect(winnow.report.getByRole('listitem')).toHaveCount(3);
});

test('the site can be installed: a manifest with icons, and a start inside its own folder', async ({
  winnow,
  page,
}) => {
  await winnow.open();
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifestUrl = new URL(href ?? '', page.url());
  const manifest: { name: string; start_url: string; icons: { src: string; sizes: string }[] } =
    await (await page.request.get(manifestUrl.href)).json();
  expect(manifest.name).toBe('Winnow');
  expect(new URL(manifest.start_url, manifestUrl).href).toBe(new URL('./', page.url()).href);
  for (const { src } of manifest.icons)
    expect((await page.request.get(new URL(src, manifestUrl).href)).status(), src).toBe(200);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
    expect.arrayContaining(['192x192', '512x512']),
  );
});

test('an update waits until it is agreed to, and then takes over', async ({ winnow, page }) => {
  const directory = mkdtempSync(path.join(tmpdir(), 'winnow-'));
  cpSync(dist, directory, { recursive: true });
  const { url, close } = await serve({ directory });
  try {
    await page.goto(url);
    await expect(page.getByText('Ready to work offline')).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).click();

    // The next version: another page, and so another list of files in the service worker.
    const change = (file: string, from: string | RegExp, to: string): void => {
      const name = path.join(directory, file);
      const before = readFileSync(name, 'utf8');
      const after = before.replace(from, to);
      expect(after).not.toBe(before);
      writeFileSync(name, after);
    };
    change('index.html', '<title>Winnow</title>', '<title>Winnow, the next</title>');
    change('sw.js', /(index\.html",revision:")\w+/, '$10123456789abcdef');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(page.getByText('A new version of Winnow is ready')).toBeVisible();
    await expect(page).toHaveTitle('Winnow');
    await winnow.page.getByRole('button', { name: 'Reload' }).click();
    await expect(page).toHaveTitle('Winnow, the next');
  } finally {
    await close();
    rmSync(directory, { recursive: true });
  }
});
