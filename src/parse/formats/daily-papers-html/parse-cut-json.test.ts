import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCutJson } from './parse-cut-json.ts';

it('reads whole JSON as it is', () => {
  expect(parseCutJson('{"a":[1]}')).toEqual({ value: { a: [1] }, isCut: false });
});

it.each([
  ['inside an item', '{"day":1,"list":[{"id":"1","by":[{"n":"A"}]},{"id":"2","by":[{"n":"B"},{"n'],
  ['between items', '{"day":1,"list":[{"id":"1","by":[{"n":"A"}]},'],
  ['after an item', '{"day":1,"list":[{"id":"1","by":[{"n":"A"}]}'],
])('keeps the whole items of a list that is cut %s', (_, text) => {
  expect(parseCutJson(text)).toEqual({
    value: { day: 1, list: [{ id: '1', by: [{ n: 'A' }] }] },
    isCut: true,
  });
});

it('is not misled by brackets and quotes in strings', () => {
  expect(parseCutJson('[{"a":"x]\\"}"},{"a":"y]').value).toEqual([{ a: 'x]"}' }]);
});

it('gives nothing where no item is whole', () => {
  expect(parseCutJson('{"list":[{"id":"1"')).toEqual({ value: undefined, isCut: true });
});

it('reads a prefix of what it was cut from, wherever the cut is', () => {
  const list = fc.array(fc.record({ a: fc.jsonValue(), b: fc.string() }), { minLength: 1 });
  fc.assert(
    fc.property(list, fc.nat(500), (items, cut) => {
      const { value } = parseCutJson(JSON.stringify({ items }).slice(0, cut));
      const read = (value as { items?: unknown[] } | undefined)?.items ?? [];
      const whole = JSON.parse(JSON.stringify(items)) as unknown[];
      // A cut inside the first item leaves only a list further in.
      const compared = read.length > 1 ? read : [];
      expect(compared).toEqual(whole.slice(0, compared.length));
      expect(read.length).toBeLessThanOrEqual(items.length);
    }),
  );
});

it('reads a hundred thousand brackets', () => {
  expect(parseCutJson('['.repeat(100_000)).value).toBeUndefined();
  expect(parseCutJson('[{"a":'.repeat(100_000)).value).toBeUndefined();
  expect(parseCutJson(`${'['.repeat(100_000)}${']'.repeat(99_999)}`).isCut).toBe(true);
});
