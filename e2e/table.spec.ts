import { expect, test } from './support/test.ts';

test.beforeEach(async ({ winnow }) => {
  await winnow.openSamples();
  await winnow.closeReport();
});

const scrollTop = 600;

test('dragging the edge of a column resizes it and moves nothing', async ({ winnow, page }) => {
  const before = await winnow.grid.getByRole('columnheader').allTextContents();
  const box = await winnow.header('Organisation').boundingBox();
  if (box === null) throw new Error('no such header');
  await page.mouse.move(box.x + box.width - 2, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 28, box.y + 12, { steps: 5 });
  await page.mouse.move(box.x + box.width + 58, box.y + 12, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(box.x + 300, box.y + 200);
  const after = await winnow.header('Organisation').boundingBox();
  expect(Math.round((after?.width ?? 0) - box.width)).toBe(60);
  expect(await winnow.grid.getByRole('columnheader').allTextContents()).toEqual(before);
});

test('going back from a paper leaves the table where it was', async ({ winnow, page }) => {
  await winnow.grid.evaluate((grid, top) => grid.scrollTo({ top }), scrollTop);
  await winnow.row(12).click();
  await expect(winnow.paper).toBeVisible();
  await page.goBack();
  await expect(winnow.paper).toBeHidden();
  expect(await winnow.grid.evaluate((grid) => grid.scrollTop)).toBe(scrollTop);
});

test('a decision changes its row and leaves the others as they are', async ({ winnow, page }) => {
  await winnow.facetValue('Status', 'Unread').check();
  await winnow.grid.evaluate((grid, top) => grid.scrollTo({ top }), scrollTop);
  await winnow
    .row(12)
    .getByRole('button', { name: /^Star / })
    .click();
  await expect(winnow.row(12).getByRole('button', { name: /^Star / })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(winnow.grid.locator('[aria-busy=true]')).toHaveCount(0);
  expect(await winnow.grid.evaluate((grid) => grid.scrollTop)).toBe(scrollTop);
  await winnow.row(14).click();
  await page.keyboard.press('4');
  await expect(page.getByText(/Marked “Read”/)).toBeVisible();
  expect(await winnow.grid.evaluate((grid) => grid.scrollTop)).toBe(scrollTop);
});

test('keys pressed in quick succession each hit the paper they are meant for', async ({
  winnow,
  page,
}) => {
  await winnow.grid.focus();
  await page.keyboard.press('End');
  for (const key of ['s', 'k', 's', 'k', 's', 'k', 's']) await page.keyboard.press(key);
  await expect(page.getByRole('checkbox', { name: 'Starred (4)' })).toBeVisible();
  for (let i = 0; i < 4; i++) await page.keyboard.press('u');
  await expect(page.getByRole('checkbox', { name: /^Starred/ })).toHaveCount(0);
});

test('End with an open paper opens the last one', async ({ winnow, page }) => {
  await winnow.row(0).click();
  await winnow.grid.focus();
  await page.keyboard.press('End');
  const last = Number(await winnow.grid.getAttribute('aria-rowcount')) - 2;
  await expect(winnow.row(last)).toHaveAttribute('data-open', 'true');
});

test('from a paper that a bookmark opened one goes on to the next', async ({ winnow, page }) => {
  await winnow.row(3).click();
  await expect(page).toHaveURL(/paper=/);
  await page.reload();
  await expect(winnow.row(3)).toHaveAttribute('data-open', 'true');
  await winnow.paper.getByRole('button', { name: 'Next paper' }).click();
  await expect(winnow.row(4)).toHaveAttribute('data-open', 'true');
});

test('triage with the pane open skips no paper', async ({ winnow, page }) => {
  await winnow.facetValue('Status', 'Unread').check();
  const titles = await Promise.all(
    [0, 1, 2].map((index) => winnow.row(index).getByRole('checkbox').getAttribute('aria-label')),
  );
  await winnow.row(0).click();
  const heading = winnow.paper.getByRole('heading', { level: 2 });
  for (const title of titles) {
    await expect(heading).toHaveText(title?.replace('Select ', '') ?? '');
    await page.keyboard.press('4');
    await expect(page.getByText(`Marked “Read”: “${title?.replace('Select ', '')}”`)).toBeVisible();
    await page.keyboard.press('j');
  }
  await expect(winnow.status).toHaveText('36 of 39 papers');
});

test('searching from the listings shows the papers, and keys change nothing unseen', async ({
  winnow,
  page,
}) => {
  const rooms = page.getByRole('navigation', { name: 'Rooms' });
  await rooms.getByRole('button', { name: 'Listings' }).click();
  await page.keyboard.press('s');
  await page.keyboard.press('4');
  await winnow.search.fill('quantization');
  await expect(winnow.row(0)).toBeVisible();
  await expect(winnow.search).toBeFocused();
  await expect(winnow.facet('Status').getByRole('checkbox')).toHaveCount(1);
});

test('after a click into a row the keys go on from there', async ({ winnow, page }) => {
  await winnow.row(3).getByRole('checkbox').check();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await expect(winnow.row(4)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('toolbar', { name: 'Selection' })).toContainText('2 selected');
});

test('what is typed right after Ctrl K is meant for the palette', async ({ winnow, page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('sort by title');
  await page.keyboard.press('Enter');
  await expect(winnow.header('Title')).toHaveAttribute('aria-sort', 'ascending');
  await expect(winnow.facet('Status').getByRole('checkbox')).toHaveCount(1);
});

test('going back right after typing leaves the address of where one went', async ({
  winnow,
  page,
}) => {
  await winnow.facetValue('Topics', 'NAS').check();
  await winnow.search.fill('search');
  await winnow.search.fill('search space');
  await page.goBack();
  await expect(winnow.search).toHaveValue('');
  await expect(winnow.facetValue('Topics', 'NAS')).toBeChecked();
  // Longer than any address waits to be written.
  await page.waitForTimeout(500);
  expect(new URL(page.url()).search).toBe('?topics=nas');
});

test('Esc closes the columns, and not the paper beside them', async ({ winnow, page }) => {
  await winnow.row(0).click();
  await page.getByRole('button', { name: 'Columns' }).click();
  await expect(page.getByRole('dialog', { name: 'Columns' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Columns' })).toBeHidden();
  await expect(winnow.paper).toBeVisible();
});

test('with site data blocked, the page says so instead of staying blank', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const denied = {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    Object.defineProperty(window, 'localStorage', denied);
  });
  await page.goto('./');
  await expect(page.getByText('Drop your saved paper listings here')).toBeVisible();
  await page.getByRole('button', { name: 'Theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await context.close();
});

test('an address that means nothing, and a paper that is not there, are no trouble', async ({
  winnow,
  page,
}) => {
  await page.goto('./?sort=-nonsense&topics=nowhere&room=attic&paper=arxiv:0000.0&q=%22%28-');
  await expect(winnow.paper).toContainText('not in the library');
  await expect(winnow.facetValue('Topics', 'nowhere')).toBeChecked();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await winnow.search.fill('');
  await expect(winnow.status).toHaveText('39 of 39 papers');
});
