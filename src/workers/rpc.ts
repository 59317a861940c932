/**
 * Typed calls over `postMessage`. Plain data only; types come from one
 * interface that both sides share. A crash of the worker rejects every open
 * call, so nobody waits for ever.
 */

/** Any object whose methods can be called from the other side. */
// biome-ignore format: the index signature reads as one line
export type Methods<Api> = { [Name in keyof Api]: (...args: never[]) => unknown };

/** The same methods as seen from the other side: every answer is a promise. */
export type Remote<Api extends Methods<Api>> = {
  readonly [Name in keyof Api]: (
    ...args: Parameters<Api[Name]>
  ) => Promise<Awaited<ReturnType<Api[Name]>>>;
};

type Request = { readonly call: number; readonly method: string; readonly args: unknown[] };
type Reply =
  | { readonly call: number; readonly ok: true; readonly value: unknown }
  | { readonly call: number; readonly ok: false; readonly message: string }
  | { readonly event: string; readonly detail: unknown };

/** What both a `Worker` and a worker's global scope can do. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export type Listeners<Events> = {
  readonly [Name in keyof Events]: (detail: Events[Name]) => void;
};

/** Answers calls that arrive at `port` with `api`; returns how to send events. */
export function serve<Api extends Methods<Api>, Events>(
  port: Port,
  api: Api,
): <Name extends keyof Events & string>(event: Name, detail: Events[Name]) => void {
  const answer = async ({ call, method, args }: Request): Promise<Reply> => {
    try {
      // Both sides share `Api`, so a method that arrives is one of its own.
      const implementation: unknown = api[method as keyof Api];
      if (typeof implementation !== 'function') throw new Error(`There is no ${method}.`);
      return { call, ok: true, value: await Reflect.apply(implementation, api, args) };
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      return { call, ok: false, message };
    }
  };
  port.addEventListener('message', (event: MessageEvent<Request>) => {
    const { call } = event.data;
    answer(event.data)
      .then((reply) => port.postMessage(reply))
      .catch((thrown: unknown) => {
        // A value that cannot be sent: the caller must not wait for it.
        const reply: Reply = { call, ok: false, message: String(thrown) };
        port.postMessage(reply);
      });
  });
  return (event, detail) => port.postMessage({ event, detail });
}

/** A worker that died, or could not be started. */
export class WorkerCrash extends Error {
  override readonly name = 'WorkerCrash';
}

interface OpenCall {
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

/**
 * Calls the api served in a worker that is being started; calls made before it
 * runs wait for it. After a crash, or when it cannot be started, every open
 * call rejects and every later one does at once; `onCrash` is told once.
 */
export function connect<Api extends Methods<Api>, Events>(
  starting: Promise<Worker>,
  listeners: Listeners<Events>,
  onCrash: (crash: WorkerCrash) => void,
): Remote<Api> {
  const open = new Map<number, OpenCall>();
  let calls = 0;
  let crashed: WorkerCrash | null = null;

  function crash(message: string): void {
    if (crashed !== null) return;
    crashed = new WorkerCrash(message);
    for (const call of open.values()) call.reject(crashed);
    open.clear();
    onCrash(crashed);
  }

  starting.then(
    (worker) => {
      worker.addEventListener('error', (event) => {
        worker.terminate();
        crash(event.message || 'The worker stopped.');
      });
      worker.addEventListener('messageerror', () => crash('A message could not be read.'));
      worker.addEventListener('message', (event: MessageEvent<Reply>) => hear(event.data));
    },
    (thrown: unknown) => crash(thrown instanceof Error ? thrown.message : String(thrown)),
  );

  function hear(reply: Reply): void {
    if ('event' in reply) {
      listeners[reply.event as keyof Events](reply.detail as Events[keyof Events]);
      return;
    }
    const waiting = open.get(reply.call);
    open.delete(reply.call);
    if (reply.ok) waiting?.resolve(reply.value);
    else waiting?.reject(new Error(reply.message));
  }

  const send = (method: string, args: unknown[]): Promise<unknown> => {
    if (crashed !== null) return Promise.reject(crashed);
    return new Promise((resolve, reject) => {
      calls += 1;
      open.set(calls, { resolve, reject });
      const request: Request = { call: calls, method, args };
      starting
        .then((worker) => worker.postMessage(request))
        .catch((thrown: unknown) => {
          open.delete(request.call);
          reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
        });
    });
  };
  return new Proxy({} as Remote<Api>, {
    get: (_target, method) =>
      typeof method === 'string' && method !== 'then'
        ? (...args: unknown[]) => send(method, args)
        : undefined,
  });
}
