import { expect, test } from './support/test.ts';

test('a query can name exclusions, fields and ranges', async ({ winnow }) => {
  await winnow.openSamples();
  await winnow.closeReport();
  const [all = 0] = numbersIn(await winnow.status.textContent());
  const shows = async (text: string, papers: RegExp): Promise<number> => {
    await winnow.search.fill(text);
    await expect(winnow.status).toHaveText(papers);
    return numbersIn(await winnow.status.textContent())[0] ?? 0;
  };
  const having = await shows('memory ', new RegExp(`^(?!${all} |0 )`));
  await shows('-memory', new RegExp(`^${all - having} of`));
  await shows('-year:<1900 memory ', new RegExp(`^${having} of`));
  await shows('year:<1900', /^0 of/);
  await shows('"read only memory"', /^1 of/);
  await shows('"only read memory"', /^0 of/);
  await shows('title:"read only memory"', /^1 of/);
});

/** “N of M papers” → [N, M]. */
const numbersIn = (text: string | null): number[] =>
  Array.from(text?.replaceAll(',', '').matchAll(/\d+/g) ?? [], Number);

test('what can be searched is shown beside the box, and an example can be tried', async ({
  winnow,
  page,
}) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await page.getByRole('button', { name: 'What can be searched' }).click();
  const help = page.getByRole('dialog', { name: 'What can be searched' });
  await help.getByRole('button', { name: 'status:to-read' }).click();
  await expect(help).toBeHidden();
  await expect(winnow.search).toHaveValue('status:to-read');
  await expect(winnow.search).toBeFocused();
  await expect(winnow.status).toHaveText(/^0 of/);
});

test('a query that finds nothing has ways out of it', async ({ winnow, page }) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await winnow.search.fill('memory year:<1900');
  await expect(winnow.status).toHaveText(/^0 of/);
  await page
    .getByRole('list', { name: 'Ways out' })
    .getByRole('button', { name: /^Without “year:<1900”/ })
    .click();
  await expect(winnow.search).toHaveValue('memory');
  await expect(winnow.status).not.toHaveText(/^0 of/);
});

test('what of a query means nothing is searched as words, and said', async ({ winnow, page }) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await winnow.search.fill('year:soon memory');
  await expect(page.getByText(/“year:soon” was searched as words/)).toBeVisible();
});

test('a misspelt word of a phrase is offered as it may have been meant', async ({
  winnow,
  page,
}) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await winnow.search.fill('"neural architcture search"');
  const ways = page.getByRole('list', { name: 'Ways out' });
  await ways.getByRole('button', { name: 'Did you mean "neural architecture search"' }).click();
  await expect(winnow.search).toHaveValue('"neural architecture search"');
  await expect(winnow.row(0).locator('mark').first()).toHaveText(/neural architecture search/i);
});
