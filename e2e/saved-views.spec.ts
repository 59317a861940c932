import { expect, test } from './support/test.ts';

test.beforeEach(async ({ winnow }) => {
  await winnow.openSamples();
  await winnow.closeReport();
});

test('a query is given a name, asked for again, pinned, and there after a reload', async ({
  winnow,
  page,
}) => {
  await winnow.search.fill('quantization');
  await winnow.facetValue('Topics', 'Quantization').check();
  await expect(page.getByRole('list', { name: 'Active filters' })).toContainText('Quantization');
  const result = await winnow.status.innerText();
  const papers = Number.parseInt(result, 10);

  await page.getByRole('button', { name: 'Save this view' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await expect(dialog.getByLabel('Name of this view')).toHaveValue('quantization, Quantization');
  await page.keyboard.type('Low bit');
  await page.keyboard.press('Enter');
  const saved = winnow.facet('Views').getByRole('button', { name: `Low bit (${papers})` });
  await expect(saved).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('button', { name: 'Saved as “Low bit”' })).toBeVisible();

  await page.getByRole('button', { name: 'Clear all' }).click();
  await winnow.search.fill('');
  await expect(saved).not.toHaveAttribute('aria-current');
  await expect(winnow.status).not.toHaveText(result);
  await saved.click();
  await expect(winnow.status).toHaveText(result);
  await expect(winnow.search).toHaveValue('quantization');

  await winnow.facet('Views').getByRole('button', { name: 'Pin Low bit' }).click();
  await page.reload();
  await expect(saved).toBeVisible();
  await expect(winnow.facet('Views').getByRole('button', { name: 'Pin Low bit' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('a view is saved, found in the palette and removed by the keyboard alone', async ({
  winnow,
  page,
}) => {
  await page.keyboard.press('/');
  await page.keyboard.type('pruning');
  await expect(winnow.status).not.toHaveText(/^(\d+) of \1 papers/);
  const result = await winnow.status.innerText();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('save this');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Save this view' })).toBeVisible();
  await expect(page.getByLabel('Name of this view')).toBeFocused();
  await page.keyboard.type('Cut weights');
  await page.keyboard.press('Enter');
  await expect(winnow.facet('Views').getByRole('button', { name: /^Cut weights/ })).toBeVisible();

  await winnow.search.fill('');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('cut wei');
  await page.keyboard.press('Enter');
  await expect(winnow.status).toHaveText(result);

  await winnow.grid.focus();
  await page.keyboard.press('v');
  await expect(page.getByRole('dialog', { name: 'Saved as “Cut weights”' })).toBeVisible();
  await expect(page.getByLabel('Name of this view')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Remove', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(winnow.facet('Views')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(winnow.facet('Views').getByRole('button', { name: /^Cut weights/ })).toBeVisible();
});
