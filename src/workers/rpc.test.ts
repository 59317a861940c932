import { expect, test } from 'vitest';
import { connect, type Port, serve } from './rpc.ts';

interface Api {
  double(n: number): number;
  later(n: number): Promise<number>;
  fail(): void;
  never(): Promise<void>;
}
interface Events {
  news: string;
}

const api: Api = {
  double: (n) => n * 2,
  later: async (n) => n + 1,
  fail: () => {
    throw new Error('no such paper');
  },
  never: () => new Promise(() => undefined),
};

type Listener = (event: { data: unknown; message: string }) => void;

/** A worker and its scope in one thread, joined by structured clones. */
function pair() {
  const inWorker: Listener[] = [];
  const listeners: Record<string, Listener[]> = { message: [], error: [], messageerror: [] };
  const tell = (list: Listener[], data: unknown, message = '') => {
    const copy = structuredClone(data);
    queueMicrotask(() => list.forEach((listener) => listener({ data: copy, message })));
  };
  const scope = {
    postMessage: (data: unknown) => tell(listeners['message'] ?? [], data),
    addEventListener: (_type: string, listener: Listener) => inWorker.push(listener),
  } as unknown as Port;
  const worker = {
    postMessage: (data: unknown) => tell(inWorker, data),
    addEventListener: (type: string, listener: Listener) => listeners[type]?.push(listener),
    terminate: () => undefined,
  } as unknown as Worker;
  return { scope, worker, crash: (why: string) => tell(listeners['error'] ?? [], null, why) };
}

test('a call comes back with its value, whether the method waits or not', async () => {
  const { scope, worker } = pair();
  serve<Api, Events>(scope, api);
  const remote = connect<Api, Events>(
    Promise.resolve(worker),
    { news: () => undefined },
    () => undefined,
  );
  expect(await Promise.all([remote.double(4), remote.later(4)])).toEqual([8, 5]);
});

test('an error in the worker rejects the call with its words', async () => {
  const { scope, worker } = pair();
  serve<Api, Events>(scope, api);
  const remote = connect<Api, Events>(
    Promise.resolve(worker),
    { news: () => undefined },
    () => undefined,
  );
  await expect(remote.fail()).rejects.toThrow('no such paper');
});

test('events reach their listener', async () => {
  const { scope, worker } = pair();
  const emit = serve<Api, Events>(scope, api);
  const heard = new Promise<string>((resolve) => {
    connect<Api, Events>(Promise.resolve(worker), { news: resolve }, () => undefined);
  });
  emit('news', 'ready');
  expect(await heard).toBe('ready');
});

test('a crash rejects every open call and every later one, and is told once', async () => {
  const { scope, worker, crash } = pair();
  serve<Api, Events>(scope, api);
  const crashes: string[] = [];
  const remote = connect<Api, Events>(
    Promise.resolve(worker),
    { news: () => undefined },
    ({ message }) => crashes.push(message),
  );
  const open = remote.never();
  await remote.double(1);
  crash('out of memory');
  await expect(open).rejects.toThrow('out of memory');
  crash('again');
  await expect(remote.double(1)).rejects.toThrow('out of memory');
  expect(crashes).toEqual(['out of memory']);
});

test('a worker that cannot be started rejects the calls that waited for it', async () => {
  const remote = connect<Api, Events>(
    Promise.reject(new Error('no script')),
    { news: () => undefined },
    () => undefined,
  );
  await expect(remote.double(1)).rejects.toThrow('no script');
});
