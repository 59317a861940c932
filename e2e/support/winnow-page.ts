import type { Locator, Page } from '@playwright/test';

/** A file as the page receives it. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const textFile = (name: string, text: string): GivenFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** The page by the names that people and assistive technology know. */
export class WinnowPage {
  readonly page: Page;
  readonly search: Locator;
  readonly status: Locator;
  readonly grid: Locator;
  readonly paper: Locator;
  readonly report: Locator;
  readonly fileInput: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox', { name: 'Search papers' });
    this.status = page.getByRole('status', { name: 'Results' });
    this.grid = page.getByRole('grid', { name: 'Papers' });
    this.paper = page.getByRole('complementary', { name: 'Paper' });
    this.report = page.getByRole('region', { name: 'Import report' });
    this.fileInput = page.getByLabel('Choose listings');
  }

  async open(search = ''): Promise<void> {
    await this.page.goto(`./${search}`);
    await this.page.getByRole('heading', { name: 'Winnow' }).waitFor();
  }

  async openSamples(): Promise<void> {
    await this.open();
    await this.page.getByRole('button', { name: 'Try the sample listings' }).click();
    await this.reportEnded(3);
  }

  /** Waits until the report speaks of so many files, none is at work, and papers are shown. */
  async reportEnded(files: number): Promise<void> {
    const read = `Read ${files} ${files === 1 ? 'file' : 'files'}`;
    await this.report.getByRole('heading', { name: read }).waitFor();
    // The library has taken them in, and the table shows it.
    await this.report.getByText('… new').first().waitFor({ state: 'detached' });
    if ((await this.report.getByText(/^\d+ new$/).count()) > 0) await this.rows().first().waitFor();
  }

  reportItem(name: string): Locator {
    return this.report.getByRole('listitem').filter({ hasText: name });
  }

  async closeReport(): Promise<void> {
    await this.report.getByRole('button', { name: 'Close report' }).click();
  }

  /** Drags files from the file system over the window and drops them. */
  async dropFromDisk(paths: readonly string[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
      if (type === 'dragOver')
        await this.page.getByText('Drop to read these listings').waitFor({ state: 'visible' });
    }
    await session.detach();
  }

  facet(group: string): Locator {
    return this.page.getByRole('group', { name: group, exact: true });
  }

  /** A facet's checkbox by its label, whatever its count. */
  facetValue(group: string, label: string): Locator {
    const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.facet(group).getByRole('checkbox', { name: new RegExp(`^${escaped} \\(\\d+\\)$`) });
  }

  /** The histogram of a group. */
  bars(group: string): Locator {
    return this.facet(group).locator('[data-histogram]');
  }

  /** Rows with papers that are on the screen, top to bottom. */
  rows(): Locator {
    return this.grid.locator('[role=row][aria-rowindex]:not([aria-rowindex="1"])');
  }

  row(index: number): Locator {
    return this.grid.locator(`[role=row][aria-rowindex="${index + 2}"]`);
  }

  header(name: string): Locator {
    return this.grid.getByRole('columnheader', { name });
  }

  roomLink(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Rooms' })
      .getByRole('button', { name, exact: true });
  }

  async enterRoom(name: string): Promise<void> {
    await this.roomLink(name).click();
  }

  /** Pairs of likely duplicates in the review room. */
  pairs(): Locator {
    return this.page.getByRole('list', { name: 'Likely duplicates' }).locator('> li');
  }

  pair(index: number): Locator {
    return this.pairs().nth(index);
  }

  /** What was said of pairs before. */
  verdicts(): Locator {
    return this.page.getByRole('region', { name: 'What you said before' }).getByRole('listitem');
  }

  /** Saves by the export menu and returns what was saved. */
  async exportAs(item: string): Promise<{ name: string; bytes: Buffer }> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Export' }).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
    const saved = await download;
    const chunks: Buffer[] = [];
    for await (const chunk of await saved.createReadStream()) chunks.push(Buffer.from(chunk));
    return { name: saved.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
}
