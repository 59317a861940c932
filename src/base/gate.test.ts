import { expect, test } from 'vitest';
import { Gate } from './gate.ts';

test('who waits before it comes and who asks after are given the same, the first that came', async () => {
  const gate = new Gate<string>();
  const early = gate.opened;
  gate.open('barley');
  gate.open('oats');
  expect(await Promise.all([early, gate.opened])).toEqual(['barley', 'barley']);
});
