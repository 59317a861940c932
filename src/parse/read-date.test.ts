import { describe, expect, it } from 'vitest';
import { readDate } from './read-date.ts';

describe('readDate', () => {
  it.each<[string, number, number | null, number | null]>([
    ['2025-05-14', 2025, 5, 14],
    ['2025-05-14T10:00:00.000Z', 2025, 5, 14],
    ['2025-05-14 10:00:00', 2025, 5, 14],
    ['2025-05', 2025, 5, null],
    ['2025/05/14', 2025, 5, 14],
    ['2025/05/14/Spring', 2025, 5, 14],
    ['2025///', 2025, null, null],
    ['2025', 2025, null, null],
    ['Wed, 7 May 2025 02:49:53 GMT', 2025, 5, 7],
    ['7 May 2025', 2025, 5, 7],
    ['May 7, 2025', 2025, 5, 7],
    ['September 2025', 2025, 9, null],
    ['2025 Sep 3', 2025, 9, 3],
    ['05/2025', 2025, 5, null],
    ['2025-00-00', 2025, null, null],
  ])('%s', (text, year, month, day) => {
    expect(readDate(text)).toEqual({ year, month, day });
  });
  it('does not guess', () => {
    for (const text of ['', 'May 14', '5/7/2025', 'in press', '20250', '14.05.25'])
      expect(readDate(text)).toBeNull();
  });
});
