import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

// Axe looks at every element several times over.
test.slow();

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the first page has no accessibility violation', async ({ winnow, page }) => {
      await winnow.open();
      await expect(page.getByText('Drop your saved paper listings here')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('the papers have none, with report, search, selection and an open paper', async ({
      winnow,
      page,
    }) => {
      await winnow.openSamples();
      expect(await violations(page)).toEqual([]);
      await winnow.closeReport();
      await winnow.search.fill('quantization');
      await winnow.row(0).getByRole('checkbox').check();
      await winnow.row(0).click();
      await expect(winnow.paper.getByRole('heading', { level: 2 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('what opens over the page has none', async ({ winnow, page }) => {
      await winnow.openSamples();
      await winnow.closeReport();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: 'Help' })).toBeHidden();
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Export' }).click();
      await expect(page.getByRole('menuitem', { name: 'CSV' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('no result, and the listings, have none', async ({ winnow, page }) => {
      await winnow.openSamples();
      await winnow.closeReport();
      await winnow.search.fill('zzzzqqqq');
      await expect(page.getByText('No paper matches')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page
        .getByRole('navigation', { name: 'Rooms' })
        .getByRole('button', { name: 'Listings' })
        .click();
      await expect(page.getByRole('list', { name: 'Imported listings' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('a phone has none', async ({ winnow, page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await winnow.openSamples();
      await winnow.closeReport();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      expect(await violations(page)).toEqual([]);
    });
  });
