import { readFileSync } from 'node:fs';
import { parseCsv } from './support/parse-csv.ts';
import { expect, test } from './support/test.ts';
import { textFile } from './support/winnow-page.ts';

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
