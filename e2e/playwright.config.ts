import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/chromium.mjs';

/** Not the root: the site must run from any path, and a request beside it must fail. */
const PREFIX = '/some/where/winnow/';

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

// Every Playwright process reads this file; they inherit what the first one chose.
const port = (process.env['WINNOW_TEST_PORT'] ??= String(await freePort()));
const chromium = (process.env['CHROMIUM_PATH'] ??= (await findChromium()) ?? '');
const url = `http://127.0.0.1:${port}${PREFIX}`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/browser',
  reporter: [['line'], ['json', { outputFile: '../test-results/browser.json' }]],
  forbidOnly: true,
  retries: 0,
  // A shared machine of two cores can be slow; what hangs is still found.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  use: {
    // Tests open './', never '/'.
    baseURL: url,
    // Recording doubles the time of a run; `npm run test:browser -- --trace on` records.
    trace: 'off',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'desktop', use: { viewport: { width: 1440, height: 900 } } }],
  webServer: {
    command: `node tools/serve.mjs ${PREFIX} ${port}`,
    url,
    reuseExistingServer: false,
  },
});
