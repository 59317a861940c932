import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('on a phone everything is at hand and nothing is cut off', async ({ winnow, page }) => {
  await winnow.openSamples();
  await winnow.closeReport();
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  expect(await fits()).toBe(true);

  await page.getByRole('button', { name: 'Filters', exact: true }).tap();
  await winnow.facetValue('Topics', 'Quantization').check();
  await winnow.page.getByRole('button', { name: 'Close filters' }).first().tap();
  await expect(page.getByRole('button', { name: /Remove filter/ })).toBeVisible();

  await winnow.row(0).tap();
  await expect(winnow.paper).toBeVisible();
  const pane = await winnow.paper.boundingBox();
  expect(pane?.width).toBe(390);
  expect(await fits()).toBe(true);
  await page.goBack();
  await expect(winnow.paper).toBeHidden();
});

test('the narrowest screen of all still fits, with a selection and what can be done with it', async ({
  winnow,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await winnow.openSamples();
  await winnow.closeReport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
    true,
  );
});
