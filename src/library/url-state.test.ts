import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_QUERY } from '../domain/query.ts';
import { ROOMS } from './state.ts';
import { fromSearch, toSearch } from './url-state.ts';

test('an untouched library has a bare address', () => {
  expect(toSearch({ room: 'papers', query: EMPTY_QUERY, openKey: null })).toBe('');
});

test('everything that shapes the result survives the address', () => {
  const values = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 3 });
  const states = fc.record({
    room: fc.constantFrom(...ROOMS),
    openKey: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
    query: fc.record({
      text: fc.string({ unit: 'grapheme' }),
      filters: values.map((include) =>
        include.length === 0 ? {} : { topics: { include, exclude: [`${include.join()}x`] } },
      ),
      sort: fc.constantFrom([], [{ field: 'published' as const, descending: true }]),
    }),
  });
  fc.assert(
    fc.property(states, (state) => {
      expect(fromSearch(toSearch(state))).toEqual(state);
    }),
  );
});

test('an address that means nothing is an untouched library', () => {
  expect(fromSearch('?sort=-nonsense&sort=doi&room=attic&zzz')).toEqual({
    room: 'papers',
    query: EMPTY_QUERY,
    openKey: null,
  });
});

test('a value cannot be asked for and excluded at once', () => {
  expect(fromSearch('?topics=nas&not-topics=nas').query.filters.topics).toEqual({
    include: ['nas'],
    exclude: [],
  });
});
