import { expect, test } from 'vitest';
import {
  DEFAULT_PREFERENCES,
  moveColumn,
  readPreferences,
  writePreferences,
} from './preferences.ts';

function memory(initial: Record<string, string> = {}): Storage {
  const kept = new Map(Object.entries(initial));
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

test('what was written is read back', () => {
  const storage = memory();
  const chosen = {
    ...DEFAULT_PREFERENCES,
    theme: 'dark' as const,
    density: 'compact' as const,
    columns: DEFAULT_PREFERENCES.columns.toReversed(),
    hidden: ['comments' as const],
    widths: { title: 320 },
    hasPapers: true,
  };
  writePreferences(storage, chosen);
  expect(readPreferences(storage)).toEqual(chosen);
});

test.each(['', 'null', '[]', '{"columns":7,"widths":{"title":-1,"x":9}}', '{{'])(
  'stored nonsense (%s) is the default',
  (text) => {
    expect(readPreferences(memory({ 'winnow.preferences': text }))).toEqual(DEFAULT_PREFERENCES);
  },
);

test('a column that the stored order does not know goes to the end', () => {
  const storage = memory({ 'winnow.preferences': '{"columns":["comments","title"]}' });
  const { columns } = readPreferences(storage);
  expect(columns.slice(0, 2)).toEqual(['comments', 'title']);
  expect(columns.toSorted()).toEqual(DEFAULT_PREFERENCES.columns.toSorted());
});

test('a column moves to a place, and the title stays first', () => {
  expect(moveColumn(['title', 'published', 'comments'], 'comments', 1)).toEqual([
    'title',
    'comments',
    'published',
  ]);
  expect(moveColumn(['title', 'published'], 'published', 0)).toEqual(['title', 'published']);
  expect(moveColumn(['title', 'published'], 'title', 1)).toEqual(['title', 'published']);
});
