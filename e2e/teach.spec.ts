import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { textFile, type WinnowPage } from './support/winnow-page.ts';

const card = (title: string, text: string, at: number): string =>
  `${title}\n\n${text} We report what holds, say plainly where it fails, and why that matters.\n\n  • 3 authors\n·\nMay ${at + 1}, 2024\n`;
const PAGE = [
  'Daily Papers\n\nby AK and the research community\n',
  ...[
    ['Barley From Above', 'Drones count barley in wet meadows while farmers wait below.'],
    ['Barley At Night', 'Drones count barley in the dark, and farmers sleep in peace.'],
    ['Barley In Spring', 'In spring the drones count barley that farmers have sown.'],
    ['Barley And Oats', 'Drones tell barley from oats, which farmers had asked for.'],
    ['Barley For Beer', 'Brewers buy barley; no drone is needed to count the barrels.'],
    ...['Words', 'Boats', 'Logs', 'Ice', 'Salmon', 'Rain', 'Sand', 'Songs'].map((load) => [
      `Rivers Carry ${load}`,
      `A river carries ${load} downstream past the second sluice.`,
    ]),
  ].map(([title = '', text = ''], at) => card(title, text, at)),
].join('\n');

const suggestions = (page: Page) => page.getByRole('list', { name: 'Suggestions' }).locator('> li');
const examples = (page: Page) => page.getByRole('status', { name: 'Examples' });
const titleOf = (page: Page, index: number): Promise<string> =>
  suggestions(page).nth(index).getByRole('heading').innerText();

/** Two papers about barley are tagged; the suggestions are open. */
async function teach(winnow: WinnowPage, page: Page): Promise<void> {
  await winnow.search.fill('title:barley');
  await expect(winnow.status).toHaveText('5 of 13 papers');
  await winnow.row(0).getByRole('checkbox').check();
  await winnow.row(1).getByRole('checkbox').check();
  await winnow.grid.focus();
  await page.keyboard.press('t');
  await page.keyboard.type('crops');
  await page.keyboard.press('Enter');
  await expect(winnow.facetValue('Tags', 'crops')).toHaveAccessibleName('crops (2)');
  await winnow.facet('Tags').getByRole('button', { name: 'More like these: crops' }).click();
  await expect(examples(page)).toHaveText(/^2 examples · 0 refused/);
}

test.beforeEach(async ({ winnow, page }) => {
  await winnow.open();
  await winnow.fileInput.setInputFiles([textFile('fields.txt', PAGE)]);
  await winnow.reportEnded(1);
  await winnow.closeReport();
  await teach(winnow, page);
});

test('papers like the tagged ones are suggested, accepted and refused by one key each', async ({
  winnow,
  page,
}) => {
  await expect(page).toHaveURL(/room=teach&tag=crops/);
  await expect(suggestions(page).first()).toContainText('Barley');
  await expect(suggestions(page).first().locator('mark').first()).toBeVisible();
  const accepted = await titleOf(page, 0);
  await page.keyboard.press('y');
  await expect(examples(page)).toHaveText(/^3 examples · 0 refused/);
  await expect(suggestions(page).filter({ hasText: accepted })).toHaveCount(0);
  const refused = await titleOf(page, 0);
  await page.keyboard.press('n');
  await expect(examples(page)).toHaveText(/^3 examples · 1 refused/);
  await expect(suggestions(page).filter({ hasText: refused })).toHaveCount(0);

  await page.keyboard.press('u');
  await expect(examples(page)).toHaveText(/^3 examples · 0 refused/);
  await expect(suggestions(page).filter({ hasText: refused })).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(examples(page)).toHaveText(/^3 examples · 1 refused/);

  // Nothing is tagged but what was: by hand, and by the key.
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/room=/);
  await winnow.search.fill('');
  await expect(winnow.facetValue('Tags', 'crops')).toHaveAccessibleName('crops (3)');
  await winnow.facetValue('Tags', 'crops').check();
  await expect(winnow.status).toHaveText('3 of 13 papers');
  await expect(winnow.grid).toContainText(accepted);
  await expect(winnow.grid).not.toContainText(refused);
});

test('answers and room are there after a reload, and back leads to the papers', async ({
  winnow,
  page,
}) => {
  await page.keyboard.press('y');
  await expect(examples(page)).toHaveText(/^3 examples/);
  await page.keyboard.press('n');
  await expect(examples(page)).toHaveText(/^3 examples · 1 refused/);
  await page.reload();
  await expect(examples(page)).toHaveText(/^3 examples · 1 refused/);
  await page.goBack();
  await expect(winnow.facetValue('Tags', 'crops')).toHaveAccessibleName('crops (3)');
});

test('the keyboard walks the suggestions, opens one and puts one off', async ({ winnow, page }) => {
  await page.keyboard.press('j');
  await expect(suggestions(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(suggestions(page).nth(0)).toBeFocused();
  const [first, second] = [await titleOf(page, 0), await titleOf(page, 1)];
  await page.keyboard.press('o');
  await expect(winnow.paper.getByRole('heading', { level: 2 })).toHaveText(first);
  await page.keyboard.press('j');
  await expect(winnow.paper.getByRole('heading', { level: 2 })).toHaveText(second);
  await page.keyboard.press('Escape');
  await expect(winnow.paper).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(suggestions(page).filter({ hasText: second })).toHaveCount(0);
  await expect(examples(page)).toHaveText(/^2 examples · 0 refused/);
});

test('one comes here from the tags of a paper and from the palette', async ({ winnow, page }) => {
  await page.getByRole('button', { name: 'Done' }).click();
  await winnow.row(0).click();
  await winnow.paper.getByRole('button', { name: 'More like these: crops' }).click();
  await expect(page.getByRole('heading', { name: 'More like “crops”' })).toBeVisible();
  await expect(winnow.paper).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(winnow.grid).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('more like crops');
  await page.keyboard.press('Enter');
  await expect(examples(page)).toHaveText(/^2 examples/);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the suggestions have no accessibility violation, ${colorScheme}, and fit a phone`, async ({
    winnow,
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    const violations = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
    await page.keyboard.press('j');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('o');
    await expect(winnow.paper.getByRole('heading', { level: 2 })).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    for (const width of [390, 360]) {
      await page.setViewportSize({ width, height: 844 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      ).toBe(true);
    }
    expect(await violations()).toEqual([]);
    while ((await suggestions(page).count()) > 0) {
      const left = await suggestions(page).count();
      await page.keyboard.press('n');
      await expect(suggestions(page)).not.toHaveCount(left);
    }
    await expect(page.getByText('No other paper has the words')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
