import { expect, test } from './support/test.ts';

/** Elements that moved without anybody asking, as the browser saw them. */
const SHIFTS = 'shifts-for-test';

/** Keeps a list of what moves, in an attribute of the page. */
function watchShifts(attribute: string): void {
  interface LayoutShift extends PerformanceEntry {
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const root = document.documentElement;
  new PerformanceObserver((list) => {
    const moved = list
      .getEntries()
      .flatMap((entry) => (entry as LayoutShift).sources)
      .map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 120) : node?.nodeValue,
      );
    root.setAttribute(attribute, `${root.getAttribute(attribute) ?? ''}${moved.join('\n')}\n`);
  }).observe({ type: 'layout-shift', buffered: false });
}

test('nothing moves under the eye while one types, filters and imports', async ({
  winnow,
  page,
}) => {
  await winnow.openSamples();
  await winnow.closeReport();
  await page.evaluate(watchShifts, SHIFTS);
  const top = (await winnow.grid.boundingBox())?.y;
  for (const letter of 'quantizaton edge') {
    await winnow.search.press(letter === ' ' ? 'Space' : letter);
    expect((await winnow.grid.boundingBox())?.y).toBe(top);
  }
  await expect(winnow.row(0)).toBeVisible();
  await winnow.search.fill('');
  await expect(page.locator('html')).not.toHaveAttribute(SHIFTS);

  await winnow.fileInput.setInputFiles({
    name: 'not-a-listing.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Milk and bread'),
  });
  await winnow.reportEnded(1);
  expect((await winnow.grid.boundingBox())?.y).toBe(top);
  await expect(page.locator('html')).not.toHaveAttribute(SHIFTS);
});
