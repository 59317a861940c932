import { parseCsv } from './support/parse-csv.ts';
import { expect, test } from './support/test.ts';

test('the samples show what Winnow does, doubles folded', async ({ winnow }) => {
  await winnow.openSamples();
  await expect(winnow.report.getByRole('listitem')).toHaveCount(3);
  await expect(winnow.report).toContainText('0 problems');
  const merged = await winnow.report.getByText(/^[1-9]\d* merged$/).count();
  expect(merged).toBeGreaterThan(0);
});

test('a selection exports just what was selected', async ({ winnow, page }) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await winnow.row(1).getByRole('checkbox').check();
  await winnow.row(3).getByRole('checkbox').check();
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toContainText('2 selected');
  const titles = await Promise.all(
    [1, 3].map((index) => winnow.row(index).getByRole('checkbox').getAttribute('aria-label')),
  );
  const { records } = parseCsv((await winnow.exportAs('CSV')).bytes);
  expect(records.map(({ Title }) => `Select ${Title}`)).toEqual(titles);
});

test('all results are selected, not only the visible rows', async ({ winnow, page }) => {
  await winnow.openSamples();
  await winnow.closeReport();
  const [papers] = (await winnow.status.textContent())?.split(' ') ?? [];
  const all = page.getByRole('checkbox', { name: 'Select all results' });
  // Which papers these are the library has to say first.
  await all.click();
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toContainText(
    `${papers} selected`,
  );
  await expect(all).toBeChecked();
});

test('stars and statuses are kept, counted, undone and exported', async ({ winnow, page }) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await winnow.row(0).click();
  await winnow.paper.getByRole('button', { name: 'Star paper' }).click();
  await winnow.paper.getByRole('combobox', { name: 'Status of the paper' }).selectOption('Read');
  await expect(page.getByRole('checkbox', { name: 'Read (1)', exact: true })).toBeVisible();
  await page.reload();
  await expect(winnow.paper.getByRole('button', { name: 'Unstar paper' })).toBeVisible();
  await winnow.facetValue('Status', 'Starred').check();
  await expect(winnow.status).toHaveText(/^1 of/);
  const { records } = parseCsv((await winnow.exportAs('CSV')).bytes);
  expect(records[0]).toMatchObject({ Status: 'Read', Starred: 'yes' });
  await page.keyboard.press('s');
  await expect(winnow.status).toHaveText(/^0 of/);
  await page.keyboard.press('u');
  await expect(winnow.status).toHaveText(/^1 of/);
});

test('a value can be excluded, and its chip brings it back', async ({ winnow, page }) => {
  await winnow.openSamples();
  await winnow.closeReport();
  const all = await winnow.status.textContent();
  await winnow.facet('Topics').getByRole('button', { name: 'Exclude Quantization' }).click();
  await expect(winnow.status).not.toHaveText(all ?? '');
  await expect(page).toHaveURL(/not-topics=quantization/);
  await page.getByRole('button', { name: 'Remove filter Topics: not Quantization' }).click();
  await expect(winnow.status).toHaveText(all ?? '');
});

test('columns are sorted by several, hidden, moved and resized, and stay so', async ({
  winnow,
  page,
}) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await winnow.header('Authors').getByRole('button').click();
  await winnow
    .header('Published')
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await expect(page).toHaveURL(/sort=-authorCount&sort=-published/);
  await expect(winnow.header('Published')).toHaveAttribute('aria-sort', 'descending');

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Organisation' }).uncheck();
  await page.getByRole('button', { name: 'Move Comments left' }).click();
  await page.keyboard.press('Escape');
  await expect(winnow.header('Organisation')).toBeHidden();

  await winnow.header('Published').getByRole('button').focus();
  const before = await winnow.header('Published').boundingBox();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.reload();
  await expect(winnow.header('Organisation')).toBeHidden();
  const after = await winnow.header('Published').boundingBox();
  expect(Math.round((after?.width ?? 0) - (before?.width ?? 0))).toBe(24);

  await winnow.header('Comments').dragTo(winnow.header('Published'));
  const headers = await winnow.grid.getByRole('columnheader').allTextContents();
  expect(headers.slice(1, 4).map((text) => text.replace(/\d/g, ''))).toEqual([
    'Title',
    'Comments',
    'Published',
  ]);
});

test('pasted text is a listing like any other', async ({ winnow, page }) => {
  await winnow.open();
  const text = await (await page.request.get('./samples/nas-search.txt')).text();
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByRole('textbox', { name: 'Text of a listing' }).fill(text);
  await page.getByRole('button', { name: 'Read it' }).click();
  await winnow.reportEnded(1);
  await expect(winnow.reportItem('Pasted')).toContainText('0 problems');
});

test('another tab sees what is imported here', async ({ winnow, context }) => {
  await winnow.open();
  const other = await context.newPage();
  await other.goto('./');
  await expect(other.getByText('Drop your saved paper listings here')).toBeVisible();
  await winnow.page.getByRole('button', { name: 'Try the sample listings' }).click();
  await winnow.reportEnded(3);
  await expect(other.getByRole('status', { name: 'Results' })).toHaveText(
    (await winnow.status.textContent()) ?? '',
  );
});

test('the theme is chosen, and kept', async ({ winnow, page }) => {
  await winnow.open();
  const theme = page.getByRole('button', { name: 'Theme' });
  await theme.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await theme.click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await theme.click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});
