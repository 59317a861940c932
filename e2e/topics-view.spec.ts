import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';
import type { WinnowPage } from './support/winnow-page.ts';

test.beforeEach(async ({ winnow }) => {
  await winnow.openSamples();
  await winnow.closeReport();
});

const pairs = (winnow: WinnowPage) => winnow.page.getByRole('table', { name: 'Topics together' });
const chart = (winnow: WinnowPage, label: string) =>
  winnow.page.getByRole('group', { name: `${label} by year` });
const counted = (name: string | null): string => /(\d+) papers?/.exec(name ?? '')?.[1] ?? 'none';

/** The papers that are shown are as many as was said. */
async function shows(winnow: WinnowPage, papers: string): Promise<void> {
  await expect(winnow.status).toHaveText(new RegExp(`^${papers} of `));
}

test('the topics have the counts of their facet, in its order', async ({ winnow, page }) => {
  const boxes = winnow.facet('Topics').getByRole('checkbox');
  const all = winnow.facet('Topics').getByRole('button', { name: /^Show all/ });
  if (await all.isVisible()) await all.click();
  const names = await boxes.evaluateAll((found) =>
    found.map((box) => box.getAttribute('aria-label') ?? ''),
  );
  const facets = names.filter((name) => !name.endsWith('(0)'));
  await winnow.enterRoom('Topics');
  await expect(page).toHaveURL(/room=topics/);
  const headings = page.getByRole('heading', { level: 4 }).getByRole('button');
  await expect(headings).toHaveCount(facets.length + 1);
  const labels = await headings.evaluateAll((found) =>
    found.map((one) => one.getAttribute('aria-label') ?? ''),
  );
  expect(labels.slice(1).map((label) => label.replace(/, (\d+) papers?$/, ' ($1)'))).toEqual(
    facets,
  );
});

test('a pair gives exactly the papers that were counted, beside what is asked for already', async ({
  winnow,
  page,
}) => {
  await winnow.enterRoom('Topics');
  await winnow.search.fill('mod');
  const all = pairs(winnow).getByRole('button', { name: / and / });
  const name = await all.first().getAttribute('aria-label');
  expect(name).toMatch(/ and .*: \d+ papers?, \d+% of /);
  await all.first().click();
  await shows(winnow, counted(name));
  await expect(winnow.search).toHaveValue(/^topic:\S+ topic:\S+ mod$/);
  await page.goBack();
  await expect(pairs(winnow)).toBeVisible();
  await expect(winnow.search).toHaveValue('mod');
});

test('a topic, a year of it, and those without a year are shown as counted', async ({
  winnow,
  page,
}) => {
  await winnow.enterRoom('Topics');
  const bar = chart(winnow, 'Quantization').getByRole('button').last();
  const ofYear = await bar.getAttribute('aria-label');
  await bar.click();
  await shows(winnow, counted(ofYear));
  await expect(page).toHaveURL(/topics=quantization&year=\d{4}$/);
  await page.goBack();

  const title = page.getByRole('button', { name: /^Quantization, \d+ papers/ });
  const ofTopic = await title.getAttribute('aria-label');
  await title.click();
  await shows(winnow, counted(ofTopic));
  await page.goBack();

  const undated = page.getByRole('button', { name: /^All papers, undated/ });
  const without = await undated.getAttribute('aria-label');
  await undated.click();
  await shows(winnow, counted(without));
});

test('the keys go from number to number, and Enter shows its papers', async ({ winnow, page }) => {
  await page.goto('./?room=topics');
  const stops = pairs(winnow).locator('button[tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+End');
  const last = pairs(winnow).getByRole('button').last();
  await expect(last).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await expect(stops).toBeFocused();
  const name = await stops.getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await shows(winnow, counted(name));
  await expect(winnow.grid).toBeFocused();

  await page.goto('./?room=topics');
  const years = chart(winnow, 'All papers').getByRole('button');
  await chart(winnow, 'All papers').locator('button[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await expect(years.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(years.nth(1)).toBeFocused();
});

test('what is typed, and a filter that is let go, change what is counted', async ({
  winnow,
  page,
}) => {
  await page.goto('./?room=topics&topics=nas');
  const status = page.getByRole('status', { name: 'Topics' });
  await expect(status).toHaveText(/^\d+ of \d+ papers, \d+ with a topic$/);
  const filtered = await status.innerText();
  await page.getByRole('button', { name: 'Remove filter Topics: NAS' }).click();
  await expect(status).not.toHaveText(filtered);
  await winnow.search.fill('zzzzqqqq');
  await expect(status).toHaveText(/^0 of /);
  await expect(page.getByText('No paper matches')).toBeVisible();
});

test('no window is too narrow: the table scrolls, the page does not', async ({ winnow, page }) => {
  await page.goto('./?room=topics');
  await expect(pairs(winnow)).toBeVisible();
  for (const width of [360, 768, 1280, 3840]) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await page
      .getByRole('main')
      .evaluate((main) => [main.scrollWidth - main.clientWidth, document.body.scrollWidth]);
    expect(beyond).toEqual([0, width]);
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    // Axe looks at every element several times over.
    test.slow();

    test('the charts and the tables have no accessibility violation', async ({ winnow, page }) => {
      await page.goto('./?room=topics');
      await expect(pairs(winnow)).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Show as table' }).click();
      await expect(page.getByRole('table', { name: 'Topics by year' })).toBeVisible();
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await violations(page)).toEqual([]);
    });
  });
