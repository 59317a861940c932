import { expect, test } from './support/test.ts';

test('a paper is tagged by the keyboard, found by the tag, filtered by it and untagged', async ({
  winnow,
  page,
}) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await winnow.grid.focus();
  await page.keyboard.press('j');
  await page.keyboard.press('t');
  const field = winnow.paper.getByRole('textbox', { name: 'Add a tag' });
  await expect(field).toBeFocused();
  await page.keyboard.type('for the thesis');
  await page.keyboard.press('Enter');
  await expect(
    winnow.paper.getByRole('button', { name: 'Remove tag for the thesis' }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(winnow.grid).toBeFocused();
  const title = await winnow.paper.getByRole('heading', { level: 2 }).innerText();
  await page.keyboard.press('Escape');

  await winnow.search.fill('thesis ');
  await expect(winnow.status).toHaveText(/^1 of /);
  await expect(winnow.row(0)).toContainText(title);
  await expect(winnow.row(0)).toContainText('for the thesis');
  await winnow.search.fill('');
  await winnow.facetValue('Tags', 'for the thesis').check();
  await expect(winnow.status).toHaveText(/^1 of /);

  await page.reload();
  await expect(winnow.status).toHaveText(/^1 of /);
  await winnow.row(0).click();
  await winnow.paper.getByRole('button', { name: 'Remove tag for the thesis' }).click();
  await expect(winnow.status).toHaveText(/^0 of /);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(winnow.status).toHaveText(/^1 of /);
});

test('a selection is tagged at once, in one step', async ({ winnow, page }) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await winnow.row(0).getByRole('checkbox').check();
  await winnow.row(2).getByRole('checkbox').check();
  await winnow.grid.focus();
  await page.keyboard.press('t');
  await expect(page.getByRole('textbox', { name: 'Tag for the selection' })).toBeFocused();
  await page.keyboard.type('shortlist');
  await page.keyboard.press('Enter');
  await expect(winnow.facetValue('Tags', 'shortlist')).toHaveAccessibleName('shortlist (2)');
  await page.keyboard.press('u');
  await expect(winnow.facet('Tags')).toHaveCount(0);
});
