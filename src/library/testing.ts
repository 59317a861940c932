import type { LibraryApi } from '../workers/library-protocol.ts';
import { type App, createApp } from './app.ts';
import { DEFAULT_PREFERENCES } from './preferences.ts';

/** For tests: a page over a real library, without a browser. */
export function pageOver(server: LibraryApi): App {
  // As across threads: every answer is a promise.
  const library = new Proxy(server, {
    get:
      (api, method) =>
      async (...args: unknown[]): Promise<unknown> => {
        const implementation: unknown = Reflect.get(api, method);
        return typeof implementation === 'function'
          ? Reflect.apply(implementation, api, args)
          : undefined;
      },
  }) as unknown as App['library'];
  return createApp(
    {
      library,
      importer: {
        open: async () => ({ kind: 'file' }),
        formats: async () => [],
        importSource: async () => ({ kind: 'cancelled' }),
        cancel: async () => undefined,
      },
      showAddress: () => undefined,
      sample: () => Promise.reject(new Error('no samples')),
      savePreferences: () => undefined,
      keepStorage: async () => undefined,
      copy: async () => undefined,
      download: () => undefined,
    },
    DEFAULT_PREFERENCES,
  );
}
