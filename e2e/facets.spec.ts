import { expect, test } from './support/test.ts';
import type { WinnowPage } from './support/winnow-page.ts';

test.beforeEach(async ({ winnow }) => {
  await winnow.openSamples();
  await winnow.closeReport();
});

const end = (winnow: WinnowPage, name: string) => winnow.page.getByRole('slider', { name });

/** Draws over the bars of a group from one to another, counted from the right. */
async function draw(winnow: WinnowPage, group: string, from: number, to = from): Promise<void> {
  const bars = winnow.bars(group);
  const box = await bars.boundingBox();
  if (box === null) throw new Error(`no bars of ${group}`);
  const width = box.width / (await bars.locator('g').count());
  const middle = (bar: number): number => box.x + box.width - (bar + 0.5) * width;
  const y = box.y + box.height / 2;
  await winnow.page.mouse.move(middle(from), y);
  await winnow.page.mouse.down();
  await winnow.page.mouse.move((middle(from) + middle(to)) / 2, y);
  await winnow.page.mouse.move(middle(to), y);
  await winnow.page.mouse.up();
}

/** Papers of the bars by what the checkboxes of the group say. */
async function counted(winnow: WinnowPage, group: string, labels: readonly string[]) {
  let sum = 0;
  for (const label of labels) {
    const name = await winnow.facetValue(group, label).getAttribute('aria-label');
    sum += Number(/\((\d+)\)$/.exec(name ?? '')?.[1]);
  }
  return sum;
}

test('a stroke over the years asks for them, stays in the address, and goes with one step back', async ({
  winnow,
  page,
}) => {
  const all = await winnow.status.innerText();
  await draw(winnow, 'Year', 0, 1);
  const most = await end(winnow, 'Year to').getAttribute('aria-valuetext');
  const least = await end(winnow, 'Year from').getAttribute('aria-valuetext');
  expect(Number(most) - Number(least)).toBe(1);
  const papers = await counted(winnow, 'Year', [`${least}`, `${most}`]);
  await expect(winnow.status).toHaveText(new RegExp(`^${papers} of `));
  await expect(page.getByRole('list', { name: 'Active filters' })).toHaveText(
    `Year${least}–${most}`,
  );

  await expect(page).toHaveURL(new RegExp(`year=${least}\\.\\.${most}$`));
  await page.reload();
  await expect(winnow.status).toHaveText(new RegExp(`^${papers} of `));
  await page.goBack();
  await expect(winnow.status).toHaveText(all);
});

test('the ends of a range go by the arrow keys, and the whole range is no filter', async ({
  winnow,
  page,
}) => {
  const all = await winnow.status.innerText();
  const from = end(winnow, 'Authors from');
  await from.focus();
  const lowest = await from.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', String(Number(lowest) + 1));
  await expect(winnow.status).not.toHaveText(all);
  await page.keyboard.press('End');
  const last = await end(winnow, 'Authors to').getAttribute('aria-valuetext');
  await expect(from).toHaveAttribute('aria-valuetext', `${last}`);
  await page.keyboard.press('Home');
  await expect(winnow.status).toHaveText(all);
  await expect(page.getByRole('list', { name: 'Active filters' })).toHaveText('');
});

test('a bar that is clicked twice is asked for and let go', async ({ winnow }) => {
  const all = await winnow.status.innerText();
  await draw(winnow, 'Year', 1);
  await expect(winnow.status).not.toHaveText(all);
  await draw(winnow, 'Year', 1);
  await expect(winnow.status).toHaveText(all);
});
