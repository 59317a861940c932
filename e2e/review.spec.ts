import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/test.ts';
import { textFile } from './support/winnow-page.ts';

const MEADOW =
  'We prune meadow networks until only the stems are left, and show that what remains still counts barley in the rain. Experiments on four invented fields support each claim, and we say plainly where the method fails and why that matters for the devices that farmers own.';
const RIVER =
  'Rivers carry messages downstream. We route tokens along an invented river, measure how many reach the mill, and find that two sluices suffice for every season that our almanac knows about.';

const page = (...cards: readonly (readonly [string, string, string])[]): string =>
  [
    'Daily Papers',
    '',
    'by AK and the research community',
    '',
    ...cards.flatMap(([title, abstract, byline]) => [title, '', abstract, '', byline, '']),
  ].join('\n');

/** Two listings with a title misprinted in one of them. */
const SPRING = page(
  ['Pruning Meadow Networks for Barley Counting', MEADOW, '  • 3 authors\n·\nMay 14, 2024 5'],
  ['Routing Tokens Along an Invented River', RIVER, '  • 2 authors\n·\nJun 3, 2024'],
);
const SUMMER = page([
  'Pruning Medow Networks for Barley Counting',
  `${MEADOW.replace('four invented fields', 'five invented fields')} A field guide is included.`,
  '  • 3 authors\n·\nMay 14, 2024 7',
]);
const FILES = [textFile('spring.txt', SPRING), textFile('summer.txt', SUMMER)];

test.beforeEach(async ({ winnow }) => {
  await winnow.open();
  await winnow.fileInput.setInputFiles(FILES);
  await winnow.reportEnded(2);
});

test('a likely pair is merged, and two papers again when that is undone', async ({
  winnow,
  page: tab,
}) => {
  await expect(winnow.status).toHaveText('3 of 3 papers');
  await winnow.report.getByRole('button', { name: '1 likely duplicate to review' }).click();
  await expect(tab).toHaveURL(/room=review/);
  await expect(winnow.pairs()).toHaveCount(1);
  await expect(winnow.pair(0)).toContainText(
    /titles differ in one letter, abstracts agree to 9\d %/,
  );
  await expect(winnow.pair(0).locator('mark', { hasText: 'Medow' })).toBeVisible();
  await winnow.pair(0).getByRole('button', { name: 'Merge' }).click();
  await expect(tab.getByText('No likely duplicates to review')).toBeVisible();
  await expect(winnow.verdicts()).toHaveText([/Merged: “Pruning Meadow .*” and “Pruning Medow/]);

  await winnow.enterRoom('Papers');
  await expect(winnow.status).toHaveText('2 of 2 papers');
  await winnow.search.fill('meadow');
  await expect(winnow.status).toHaveText('1 of 2 papers');
  await winnow.row(0).click();
  await expect(winnow.paper.getByText('Merged by you with')).toBeVisible();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await winnow.search.fill('');
  await expect(winnow.status).toHaveText('3 of 3 papers');
  await expect(winnow.roomLink('Review 1')).toBeVisible();
});

test('what is kept apart stays so after a reload, until it is taken back', async ({
  winnow,
  page: tab,
}) => {
  await winnow.enterRoom('Review 1');
  await winnow.pair(0).getByRole('button', { name: 'Keep apart' }).click();
  await expect(winnow.pairs()).toHaveCount(0);
  await tab.reload();
  await expect(winnow.verdicts()).toHaveText([/^Kept apart: “Pruning Meadow/]);
  await expect(tab.getByText('No likely duplicates to review')).toBeVisible();
  await winnow.verdicts().getByRole('button', { name: 'Take back' }).click();
  await expect(winnow.pairs()).toHaveCount(1);
  await tab.reload();
  await expect(winnow.pairs()).toHaveCount(1);
});

test('a merged paper has what was said of both, and gives it back when separated', async ({
  winnow,
  page: tab,
}) => {
  await winnow.closeReport();
  await winnow.search.fill('Medow');
  await expect(winnow.row(0)).toContainText('Medow');
  await winnow.row(0).click();
  await winnow.paper.getByRole('button', { name: 'Star paper' }).click();
  await expect(winnow.paper.getByRole('button', { name: 'Unstar paper' })).toBeVisible();
  await winnow.enterRoom('Review 1');
  await expect(winnow.pairs()).toHaveCount(1);
  await tab.keyboard.press('m');
  await expect(winnow.pairs()).toHaveCount(0);
  await winnow.enterRoom('Papers');
  await winnow.search.fill('Pruning');
  await expect(winnow.status).toHaveText('1 of 2 papers');
  await winnow.row(0).click();
  await expect(winnow.paper.getByRole('button', { name: 'Unstar paper' })).toBeVisible();
  await winnow.paper.getByRole('button', { name: 'Separate' }).click();
  await expect(winnow.status).toHaveText('2 of 3 papers');
  await winnow.facetValue('Status', 'Starred').check();
  await expect(winnow.status).toHaveText('1 of 3 papers');
  await expect(winnow.row(0)).toContainText('Medow');
});

test('the keyboard walks the pairs and decides', async ({ winnow, page: tab }) => {
  await winnow.fileInput.setInputFiles([
    textFile(
      'autumn.txt',
      page(['Routing Tokens Allong an Invented River', RIVER, '  • 2 authors\n·\nJun 3, 2024']),
    ),
  ]);
  await winnow.enterRoom('Review 2');
  await expect(winnow.pairs()).toHaveCount(2);
  await expect(winnow.pair(0)).toHaveAttribute('aria-current', 'true');
  await tab.keyboard.press('j');
  await expect(winnow.pair(1)).toBeFocused();
  await tab.keyboard.press('k');
  await expect(winnow.pair(0)).toBeFocused();
  await tab.keyboard.press('d');
  await expect(winnow.pairs()).toHaveCount(1);
  await expect(winnow.pair(0)).toBeFocused();
  await tab.keyboard.press('m');
  await expect(winnow.pairs()).toHaveCount(0);
  await expect(winnow.verdicts()).toHaveText([/^Merged:/, /^Kept apart:/]);
  await tab.keyboard.press('u');
  await expect(winnow.pairs()).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the review has no accessibility violation, ${colorScheme}, and fits a phone`, async ({
    winnow,
    page: tab,
  }) => {
    test.slow();
    await tab.emulateMedia({ colorScheme });
    await winnow.enterRoom('Review 1');
    await expect(winnow.pairs()).toHaveCount(1);
    const violations = async () =>
      (await new AxeBuilder({ page: tab }).analyze()).violations.map(({ id }) => id);
    expect(await violations()).toEqual([]);
    for (const width of [390, 360]) {
      await tab.setViewportSize({ width, height: 844 });
      expect(
        await tab.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      ).toBe(true);
    }
    expect(await violations()).toEqual([]);
    await winnow.pair(0).getByRole('button', { name: 'Keep apart' }).click();
    await expect(winnow.verdicts()).toHaveCount(1);
    expect(await violations()).toEqual([]);
  });
