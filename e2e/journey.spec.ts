import { readFileSync } from 'node:fs';
import { parseCsv } from './support/parse-csv.ts';
import { expect, NO_REAL_LISTINGS, realListings, test } from './support/test.ts';

const real = realListings();
test.skip(real === null, NO_REAL_LISTINGS);

const paths = real?.paths ?? [];

test('three listings dropped on the page become 166 papers, and the report says how', async ({
  winnow,
}) => {
  await winnow.open();
  await winnow.dropFromDisk(paths);
  await winnow.reportEnded(3);
  await expect(winnow.status).toHaveText('166 of 166 papers');
  for (const [name, counts] of [
    ['000_', ['93 entries', '93 new', '0 merged', '0 problems']],
    ['001_', ['63 entries', '46 new', '17 merged', '0 problems']],
    ['002_', ['29 entries', '27 new', '2 merged', '0 problems']],
  ] as const)
    for (const count of counts) await expect(winnow.reportItem(name)).toContainText(count);
  await expect(winnow.grid).toHaveAttribute('aria-rowcount', '167');
});

test('the same file again adds nothing', async ({ winnow }) => {
  await winnow.open();
  await winnow.fileInput.setInputFiles([...paths]);
  await winnow.reportEnded(3);
  await winnow.dropFromDisk(paths.slice(0, 1));
  await winnow.reportEnded(1);
  await expect(winnow.reportItem('000_')).toContainText('Already in the library');
  await expect(winnow.reportItem('000_')).toContainText('0 new');
  await expect(winnow.status).toHaveText('166 of 166 papers');
});

test('one searches, filters, sorts, opens a paper, and everything survives a reload', async ({
  winnow,
  page,
}) => {
  await winnow.open();
  await winnow.fileInput.setInputFiles([...paths]);
  await winnow.reportEnded(3);
  await winnow.closeReport();

  await winnow.search.fill('quantizaton of transfomers');
  await expect(page.getByText('Searched “quantizaton” as “quantization”')).toBeVisible();
  await expect(winnow.grid.locator('mark').first()).toHaveText(/quanti[sz]ation/i);

  await winnow.search.fill('');
  await winnow.facetValue('Topics', 'Quantization').check();
  await winnow.facetValue('Year', '2024').check();
  await winnow.header('Published').getByRole('button').click();
  await expect(winnow.header('Published')).toHaveAttribute('aria-sort', 'descending');
  const shown = await winnow.status.textContent();
  await winnow.row(0).click();
  await expect(winnow.paper.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(winnow.paper.getByText('Quantization', { exact: true })).toBeVisible();
  const title = await winnow.paper.getByRole('heading', { level: 2 }).textContent();

  await page.reload();
  await expect(winnow.status).toHaveText(shown ?? '');
  await expect(winnow.facetValue('Topics', 'Quantization')).toBeChecked();
  await expect(winnow.facetValue('Year', '2024')).toBeChecked();
  await expect(winnow.header('Published')).toHaveAttribute('aria-sort', 'descending');
  await expect(winnow.paper.getByRole('heading', { level: 2 })).toHaveText(title ?? '');

  await page.goBack();
  await expect(winnow.paper).toBeHidden();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(winnow.status).toHaveText('166 of 166 papers');
});

test('a byline and a date missing in one listing are filled from the other', async ({ winnow }) => {
  await winnow.open();
  const [full, bare] = paths;
  await winnow.fileInput.setInputFiles([bare ?? '', full ?? '']);
  await winnow.reportEnded(2);
  await winnow.closeReport();
  await winnow.search.fill('MobileQuant');
  await expect(winnow.row(0)).toContainText('MobileQuant');
  await winnow.row(0).click();
  await expect(winnow.paper).toContainText('25 Aug 2024');
  await expect(winnow.paper).toContainText('8 authors');
  await expect(winnow.paper.getByRole('region', { name: 'Where it was read' })).toContainText(
    'author count, date, comments',
  );
});

test('the export holds what is shown, in the order shown', async ({ winnow }) => {
  await winnow.open();
  await winnow.fileInput.setInputFiles([...paths]);
  await winnow.reportEnded(3);
  await winnow.closeReport();
  await winnow.facetValue('Topics', 'NAS').check();
  await winnow.header('Title').getByRole('button').click();
  await expect(winnow.header('Title')).toHaveAttribute('aria-sort', 'ascending');
  const status = await winnow.status.textContent();

  const { name, bytes } = await winnow.exportAs('CSV');
  expect(name).toMatch(/\.csv$/);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const { columns, records } = parseCsv(bytes);
  expect(columns.join()).toBe(
    'Title,Authors,Author count,Organisation,Published,Comments,Upvotes,Topics,Status,Starred,Tags,Note,arXiv,DOI,URL,Listings,Abstract',
  );
  expect(`${records.length} of 166 papers`).toBe(status);
  expect(records.every(({ Topics }) => Topics?.split('; ').includes('NAS'))).toBe(true);
  const first = await winnow.row(0).getByRole('gridcell').nth(1).textContent();
  expect(first).toContain(records[0]?.['Title']);
});

test('the export of everything has every title, date, count and abstract as expected', async ({
  winnow,
}) => {
  const expected: Record<
    string,
    {
      title: string;
      abstractLength: number;
      authors: number | null;
      date: string | null;
      comments: number | null;
    }[]
  > = JSON.parse(readFileSync(`${real?.dir}expected.json`, 'utf8'));
  await winnow.open();
  await winnow.fileInput.setInputFiles([...paths]);
  await winnow.reportEnded(3);
  const { records } = parseCsv((await winnow.exportAs('CSV')).bytes);
  const byTitle = new Map(records.map((record) => [record['Title'], record]));
  expect(records).toHaveLength(166);
  for (const entry of expected['000_058b75bb892e84f9.txt'] ?? []) {
    const record = byTitle.get(entry.title);
    expect(record?.['Abstract'], entry.title).toHaveLength(entry.abstractLength);
    expect(record?.['Published']).toBe(entry.date ?? '');
    expect(record?.['Author count']).toBe(entry.authors === null ? '' : String(entry.authors));
    expect(record?.['Comments']).toBe(entry.comments === null ? '' : String(entry.comments));
  }
});

test('a listing is removed and brought back', async ({ winnow, page }) => {
  await winnow.open();
  await winnow.fileInput.setInputFiles([...paths]);
  await winnow.reportEnded(3);
  await winnow.closeReport();
  const rooms = page.getByRole('navigation', { name: 'Rooms' });
  await rooms.getByRole('button', { name: 'Listings' }).click();
  await page.getByRole('button', { name: 'Remove 000_058b75bb892e84f9.txt' }).click();
  await rooms.getByRole('button', { name: 'Papers' }).click();
  await expect(winnow.status).toHaveText('91 of 91 papers');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(winnow.status).toHaveText('166 of 166 papers');
  await page.reload();
  await expect(winnow.status).toHaveText('166 of 166 papers');
});

test('a removed listing is gone for good after a reload', async ({ winnow, page }) => {
  await winnow.open();
  await winnow.fileInput.setInputFiles([...paths]);
  await winnow.reportEnded(3);
  await winnow.closeReport();
  await page
    .getByRole('navigation', { name: 'Rooms' })
    .getByRole('button', { name: 'Listings' })
    .click();
  await page.getByRole('button', { name: 'Remove 000_058b75bb892e84f9.txt' }).click();
  await expect(page.getByRole('heading', { name: '000_058b75bb892e84f9.txt' })).toBeHidden();
  await page.reload();
  await expect(page.getByText('folded into 91 papers')).toBeVisible();
  // Not only unseen: the rows themselves are erased.
  const stored = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('winnow');
        opening.addEventListener('error', reject);
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('blocks').objectStore('blocks').getAllKeys();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result);
          });
        });
      }),
  );
  expect(stored).toHaveLength(2);
});
