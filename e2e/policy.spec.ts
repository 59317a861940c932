import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from '@playwright/test';

/** Another origin on this machine, which keeps a list of what reaches it. */
class Elsewhere {
  readonly reached: string[] = [];
  readonly #server: Server;
  url = '';

  constructor() {
    this.#server = createServer((request, response) => {
      this.reached.push(`${request.method} ${request.url}`);
      // As inviting as can be: only our own policy may stand in the way.
      response.writeHead(200, {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
        'content-type': 'text/javascript',
      });
      response.end('self.reachedElsewhere = true; export {};');
    });
    this.#server.on('upgrade', (request, socket) => {
      this.reached.push(`UPGRADE ${request.url}`);
      socket.destroy();
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

const test = base.extend<{ elsewhere: Elsewhere }>({
  // oxlint-disable-next-line no-empty-pattern
  elsewhere: async ({}, use) => {
    const elsewhere = new Elsewhere();
    await elsewhere.start();
    await use(elsewhere);
    elsewhere.stop();
  },
});

/**
 * Tries every way out that a script has; runs in the page and in workers.
 * Gives the ways that were not stopped.
 */
async function tryToLeave(target: string): Promise<string[]> {
  const scope = globalThis as unknown as Record<string, unknown> & typeof globalThis;
  const gone: string[] = [];
  const attempt = async (name: string, leave: () => unknown): Promise<void> => {
    try {
      await leave();
      gone.push(name);
    } catch {
      // Stopped, as it should be.
    }
  };
  const settled = (work: (resolve: () => void, reject: (why: unknown) => void) => void) =>
    new Promise<void>((resolve, reject) => {
      work(resolve, reject);
      setTimeout(() => reject(new Error('nothing happened')), 1500);
    });

  await attempt('fetch', () => fetch(`${target}fetch`));
  await attempt('fetch without cors', () => fetch(`${target}no-cors`, { mode: 'no-cors' }));
  await attempt('XMLHttpRequest', () =>
    settled((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.addEventListener('load', resolve);
      request.addEventListener('error', reject);
      request.open('GET', `${target}xhr`);
      request.send();
    }),
  );
  await attempt('WebSocket', () =>
    settled((resolve, reject) => {
      const socket = new WebSocket(`${target.replace('http', 'ws')}socket`);
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', reject);
    }),
  );
  await attempt('EventSource', () =>
    settled((resolve, reject) => {
      const events = new EventSource(`${target}events`);
      events.addEventListener('open', () => resolve());
      events.addEventListener('error', reject);
    }),
  );
  await attempt('import()', () => import(/* @vite-ignore */ `${target}module.js`));
  // Put together here, so that the compiler does not look for such a module.
  const data = ['data:text/javascript', 'export default 1'].join();
  await attempt('import() of data', () => import(/* @vite-ignore */ data));
  // oxlint-disable-next-line no-eval
  await attempt('eval', () => (0, scope.eval)('1 + 1'));
  // oxlint-disable-next-line no-implied-eval, no-new-func
  await attempt('new Function', () => new Function('return 1')());
  if ('importScripts' in scope)
    await attempt('importScripts', () =>
      (scope['importScripts'] as (url: string) => void)(`${target}script.js`),
    );
  if ('document' in scope) {
    await attempt('image', () =>
      settled((resolve, reject) => {
        const image = new Image();
        image.addEventListener('load', () => resolve());
        image.addEventListener('error', reject);
        image.src = `${target}image.png`;
      }),
    );
    await attempt('frame', () => {
      const frame = document.createElement('iframe');
      frame.src = `${target}frame`;
      document.body.append(frame);
      return settled((_resolve, reject) => setTimeout(reject, 300));
    });
    await attempt('form', () => {
      const form = document.createElement('form');
      form.action = `${target}form`;
      form.target = '_blank';
      document.body.append(form);
      form.submit();
      return settled((_resolve, reject) => setTimeout(reject, 300));
    });
    await attempt('inline script', () => {
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.body.append(script);
      if (!('ranInline' in window)) throw new Error('did not run');
    });
    // A beacon tells nothing of what became of it: the other origin does.
    navigator.sendBeacon(`${target}beacon`, 'x');
  }
  return gone;
}

test('the page cannot reach another origin, nor run what is not its own', async ({
  page,
  elsewhere,
}) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Try the sample listings' }).waitFor();
  const ways = await page.evaluate(tryToLeave, elsewhere.url);
  expect(ways).toEqual([]);
  expect(elsewhere.reached).toEqual([]);
});

test('the workers cannot either, on a host that sends no policy of its own', async ({
  page,
  elsewhere,
}) => {
  await page.goto('./');
  await expect.poll(() => page.workers().length).toBe(2);
  for (const worker of page.workers()) {
    expect(worker.url(), 'a worker from a blob inherits the policy').toMatch(/^blob:/);
    expect(await worker.evaluate(tryToLeave, elsewhere.url)).toEqual([]);
  }
  expect(elsewhere.reached).toEqual([]);
});

test('where no policy stands in the way, the same attempts get through', async ({
  page,
  elsewhere,
}) => {
  // A text of the same site: the same origin, without the page's policy.
  await page.goto('./samples/nas-search.txt');
  const ways = await page.evaluate(tryToLeave, elsewhere.url);
  expect(ways).toEqual(
    expect.arrayContaining(['fetch', 'XMLHttpRequest', 'import()', 'eval', 'inline script']),
  );
  // A beacon is sent when the browser finds the time.
  await expect
    .poll(() => elsewhere.reached)
    .toEqual(
      expect.arrayContaining(['GET /fetch', 'GET /frame', 'POST /beacon', 'UPGRADE /socket']),
    );
});

test('the whole job asks nothing of any other origin', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'blob:' && url.origin !== new URL(baseURL ?? '').origin)
      strangers.push(request.url());
  });
  await page.goto('./');
  await page.getByRole('button', { name: 'Try the sample listings' }).click();
  await page.getByRole('heading', { name: 'Read 3 files' }).waitFor();
  await page.getByRole('searchbox').fill('quantization');
  await page.locator('[role=row][aria-rowindex="2"]').click();
  await page.getByRole('complementary', { name: 'Paper' }).waitFor();
  expect(strangers).toEqual([]);
});

test('the policy comes first in the page and allows no inline code', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const [, first = ''] = /<head>\s*(<[^>]+>)/.exec(html) ?? [];
  expect(first).toContain('Content-Security-Policy');
  expect(first).toContain("default-src 'none'");
  expect(first).toContain("script-src 'self';");
  expect(first).toContain("connect-src 'self'");
  expect(html).not.toContain('unsafe');
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
});
