import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from './support/test.ts';
import { textFile, WinnowPage } from './support/winnow-page.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`../public/samples/${name}`, import.meta.url), 'utf8');

const YEARLESS = `Daily Papers

by AK and the research community

Sowing Sparse Attention in Spring

We study sparse attention on invented meadows, report what holds, and say plainly where the method fails and why that matters. Experiments support each claim.

  • 2 authors
·
May 14 5

Harvesting Heads with Low Rank Sickles

We prune attention heads of invented models with low rank sickles, and find that our approach outperforms all baselines on a benchmark of hay.

  • 3 authors
·
Jun 3, 2023
`;

test('the files of a ZIP archive are read as if they had been dropped one by one', async ({
  winnow,
}) => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const archive = zipSync({
    'pages/nas.txt': bytes(sample('nas-search.txt')),
    'pages/edge.txt': bytes(sample('edge-search.txt')),
    'pages/bomb.txt': new Uint8Array(20_000_000),
  });
  await winnow.open();
  const file = { name: 'pages.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) };
  await winnow.fileInput.setInputFiles([file]);
  await winnow.reportEnded(4);
  await expect(winnow.reportItem('pages.zip').first()).toContainText('An archive with 2 files');
  await expect(winnow.reportItem('pages.zip/pages/nas.txt')).toContainText('14 entries');
  await expect(winnow.reportItem('pages.zip/pages/edge.txt')).toContainText('24 entries');
  await expect(winnow.reportItem('bomb.txt')).toContainText('more than 200 times its size');
});

test('the year of a listing is corrected in the report, its dates follow, and undo takes it back', async ({
  page,
  winnow,
}) => {
  await winnow.open();
  await winnow.fileInput.setInputFiles([textFile('spring.txt', YEARLESS)]);
  await winnow.reportEnded(1);
  await expect(winnow.row(0)).toContainText('14 May 2024');
  await page.getByRole('button', { name: 'Correct the year of spring.txt' }).click();
  await page.getByLabel('Year in which spring.txt was viewed').fill('2021');
  await page.keyboard.press('Enter');
  await expect(winnow.row(1)).toContainText('14 May 2021');
  await expect(winnow.facetValue('Year', '2021')).toBeVisible();
  await winnow.closeReport();

  const { bytes } = await winnow.exportAs('CSV');
  expect(bytes.toString('utf8')).toContain('2021-05-14');
  await page.reload();
  await expect(winnow.row(1)).toContainText('14 May 2021');
  await page.getByRole('navigation', { name: 'Rooms' }).getByText('Listings').click();
  await page.getByRole('button', { name: 'Go back to what spring.txt tells' }).click();
  await expect(page.getByText('Viewed in 2024')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Viewed in 2021')).toBeVisible();
});

test('a file is read in another way where somebody knows better', async ({ page, winnow }) => {
  await winnow.open();
  await winnow.fileInput.setInputFiles([textFile('spring.txt', YEARLESS)]);
  await winnow.reportEnded(1);
  const choice = page.getByLabel('Read spring.txt as');
  await choice.selectOption({ label: 'RIS references' });
  await expect(page.getByText('That did not work')).toBeVisible();
  await expect(winnow.status).toHaveText(/2 of 2 papers/);
});

test('an export as JSON Lines comes back with every paper and what was decided', async ({
  browser,
  page,
  winnow,
}) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await winnow.row(0).getByRole('button', { name: /^Star/ }).click();
  await expect(winnow.facetValue('Status', 'Starred')).toBeVisible();
  const { name, bytes } = await winnow.exportAs('JSON Lines');

  const elsewhere = await browser.newContext({ baseURL: new URL('.', page.url()).href });
  const other = new WinnowPage(await elsewhere.newPage());
  await other.open();
  await other.fileInput.setInputFiles([{ name, mimeType: 'application/jsonl', buffer: bytes }]);
  await other.reportEnded(1);
  await expect(other.reportItem(name)).toContainText('39 entries');
  await expect(other.status).toHaveText(/39 of 39 papers/);
  await expect(other.facet('Status').getByRole('checkbox', { name: 'Starred (1)' })).toBeVisible();
  await elsewhere.close();
});

test('references, feeds and pages of one drop are read side by side', async ({ page, winnow }) => {
  const own = (name: string): string =>
    readFileSync(new URL(`../src/parse/samples/${name}`, import.meta.url), 'utf8');
  const names = ['references.ris', 'dialects.bib', 'arxiv-api.xml', 'arxiv-mailing.txt'];
  await winnow.open();
  await winnow.fileInput.setInputFiles(names.map((name) => textFile('unnamed', own(name))));
  await winnow.reportEnded(names.length);
  const readings = page.getByLabel('Read unnamed as');
  const labels = await readings.evaluateAll((choices) =>
    choices.map((choice) => (choice as HTMLSelectElement).selectedOptions[0]?.label ?? ''),
  );
  expect(labels).toEqual([
    'RIS references',
    'BibTeX',
    'Feed of papers (Atom or RSS)',
    'arXiv listing or mailing',
  ]);
});
