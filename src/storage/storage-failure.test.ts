import { expect, test } from 'vitest';
import { storageFailure } from './storage-failure.ts';

test('a full disk is recognised inside the error Dexie wraps it in', () => {
  const wrapped = { name: 'AbortError', inner: { name: 'QuotaExceededError' } };
  expect(storageFailure(wrapped).message).toMatch(/no room/);
});

test('a database of a newer version asks for a reload', () => {
  expect(storageFailure({ name: 'VersionError' }).advice).toMatch(/Reload/);
});

test('anything else keeps its own words', () => {
  expect(storageFailure(new Error('odd')).message).toContain('odd');
  expect(storageFailure('odd').message).toContain('odd');
});
