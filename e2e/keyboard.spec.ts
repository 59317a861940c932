import { expect, test } from './support/test.ts';

test('the whole job is done without a mouse', async ({ winnow, page }) => {
  await winnow.open();
  await expect(page.getByRole('button', { name: 'Try the sample listings' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
  await page.keyboard.type('sample');
  await page.keyboard.press('Enter');
  await winnow.reportEnded(3);
  const total = (await winnow.status.textContent())?.split(' ').at(2);

  await page.keyboard.press('/');
  await expect(winnow.search).toBeFocused();
  await page.keyboard.type('quantization');
  await expect(winnow.status).not.toHaveText(`${total} of ${total} papers`);
  await page.keyboard.press('Escape');
  await expect(winnow.search).toHaveValue('');
  await expect(winnow.status).toHaveText(`${total} of ${total} papers`);
  await page.keyboard.press('Escape');
  await expect(winnow.search).not.toBeFocused();

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(winnow.row(1)).toHaveAttribute('data-active', 'true');
  await page.keyboard.press('x');
  await expect(winnow.row(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(winnow.row(1)).toHaveAttribute('aria-selected', 'false');

  await winnow.grid.focus();
  await page.keyboard.press('End');
  await expect(winnow.row(Number(total) - 1)).toBeInViewport();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(winnow.paper).toBeVisible();
  const second = await winnow.paper.getByRole('heading', { level: 2 }).textContent();
  await page.keyboard.press('ArrowDown');
  await expect(winnow.paper.getByRole('heading', { level: 2 })).not.toHaveText(second ?? '');
  await page.keyboard.press('3');
  await expect(winnow.paper.getByRole('combobox')).toHaveValue('reading');
  await page.keyboard.press('Control+z');
  await expect(winnow.paper.getByRole('combobox')).toHaveValue('unread');
  await page.keyboard.press('Control+Shift+z');
  await expect(winnow.paper.getByRole('combobox')).toHaveValue('reading');
  await page.keyboard.press('Escape');
  await expect(winnow.paper).toBeHidden();
  await expect(winnow.grid).toBeFocused();

  const download = page.waitForEvent('download');
  await page.keyboard.press('e');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeHidden();
});

test('letters typed into the search are letters, not commands', async ({ winnow, page }) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await winnow.search.focus();
  await page.keyboard.type('sxj3?');
  await expect(winnow.search).toHaveValue('sxj3?');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toBeHidden();
});

test('the way through the page by Tab shows where one is', async ({ winnow, page }) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await winnow.search.focus();
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const outlined = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    });
    expect(outlined, `focus of step ${step} can be seen`).toBe(true);
  }
});
