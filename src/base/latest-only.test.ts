import { expect, test } from 'vitest';
import { latestOnly } from './latest-only.ts';

/** Work whose runs end when told to. */
function held() {
  const runs: { end(value: string): void; fail(): void }[] = [];
  const applied: string[] = [];
  const errors: unknown[] = [];
  const trigger = latestOnly(
    () =>
      new Promise<string>((resolve, reject) =>
        runs.push({ end: resolve, fail: () => reject(new Error('broken')) }),
      ),
    (result) => applied.push(result),
    (thrown) => errors.push(thrown),
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { runs, applied, errors, trigger, settle };
}

test('requests during a run become one more run, and only its result is applied', async () => {
  const { runs, applied, trigger, settle } = held();
  trigger();
  trigger();
  trigger();
  runs[0]?.end('stale');
  await settle();
  expect(runs).toHaveLength(2);
  runs[1]?.end('fresh');
  await settle();
  expect(applied).toEqual(['fresh']);
  expect(runs).toHaveLength(2);
});

test('after a failure the next request runs again', async () => {
  const { runs, applied, errors, trigger, settle } = held();
  trigger();
  runs[0]?.fail();
  await settle();
  trigger();
  runs[1]?.end('fine');
  await settle();
  expect(errors).toHaveLength(1);
  expect(applied).toEqual(['fine']);
});

test('what was asked during a run that failed is still answered', async () => {
  const { runs, applied, errors, trigger, settle } = held();
  trigger();
  trigger();
  runs[0]?.fail();
  await settle();
  runs[1]?.end('fine');
  await settle();
  expect(errors).toHaveLength(1);
  expect(applied).toEqual(['fine']);
});
