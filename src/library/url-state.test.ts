import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_QUERY } from '../domain/query.ts';
import { ROOMS } from './state.ts';
import { fromSearch, toSearch } from './url-state.ts';

test('an untouched library has a bare address', () => {
  expect(toSearch({ room: 'papers', query: EMPTY_QUERY, openKey: null, teaching: null })).toBe('');
});

test('everything that shapes the result survives the address', () => {
  const values = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 3 });
  const tagged = fc.record({ tag: fc.string({ unit: 'grapheme' }) });
  const rooms = fc.oneof(
    fc.record({
      room: fc.constantFrom(...ROOMS.filter((room) => room !== 'teach')),
      teaching: fc.constant(null),
    }),
    fc.record({ room: fc.constant('teach' as const), teaching: tagged }),
  );
  const pages = fc.record({
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
    fc.property(rooms, pages, (room, page) => {
      const state = { ...room, ...page };
      expect(fromSearch(toSearch(state))).toEqual(state);
    }),
  );
});

test('an address that means nothing is an untouched library', () => {
  expect(fromSearch('?sort=-nonsense&sort=doi&room=attic&zzz')).toEqual({
    room: 'papers',
    query: EMPTY_QUERY,
    openKey: null,
    teaching: null,
  });
});

test('a room where nothing is taught is no room', () => {
  expect(fromSearch('?room=teach').room).toBe('papers');
});

test('a value cannot be asked for and excluded at once', () => {
  expect(fromSearch('?topics=nas&not-topics=nas').query.filters.topics).toEqual({
    include: ['nas'],
    exclude: [],
  });
});
