import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { WinnowPage } from './winnow-page.ts';

/** Every test has a Winnow, and fails when the page complains in its console. */
export const test = base.extend<{ winnow: WinnowPage; complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  winnow: async ({ page }, use) => {
    await use(new WinnowPage(page));
  },
});

export { expect };

const shared = new URL('../../../shared/', import.meta.url);

/** Real listings beside the project; `null` where they are not there. */
export function realListings(): { readonly paths: readonly string[]; readonly dir: string } | null {
  const dir = fileURLToPath(new URL('listings/daily-papers/', shared));
  const names = ['000_058b75bb892e84f9', '001_307a3ac46c29cfba', '002_f0e2c0b49baaffdf'];
  const paths = names.map((name) => `${dir}${name}.txt`);
  return paths.every((path) => existsSync(path)) ? { paths, dir } : null;
}

export const NO_REAL_LISTINGS = 'the real listings are not beside the project';
