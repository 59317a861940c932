import { expect, test } from 'vitest';
import { Latch } from './latch.ts';

test('whoever waits, before or after, gets what it was opened with first', async () => {
  const latch = new Latch<string>();
  const early = latch.opened;
  latch.open('first');
  latch.open('second');
  expect(await early).toBe('first');
  expect(await latch.opened).toBe('first');
});
