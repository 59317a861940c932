import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBegunDate, isCardDate, readCardDate } from './card-date.ts';

/** `May 14 5` -> `null-5-14 (5)`, with `?` where there is a doubt. */
function show(text: string): string | null {
  const read = readCardDate(text);
  if (!read) return null;
  const { year, month, day } = read.date;
  return `${year ?? '?'}-${month}-${day}${read.comments === null ? '' : ` (${read.comments})`}${read.doubt ? ' doubtful' : ''}`;
}

describe('readCardDate', () => {
  it.each([
    ['May 14', '?-5-14'],
    ['May 14 5', '?-5-14 (5)'],
    ['Jun 3, 2024', '2024-6-3'],
    ['Nov 28, 2024 2', '2024-11-28 (2)'],
    ['September 1, 2023', '2023-9-1'],
    ['May 14 2023', '2023-5-14'],
    ['May 29[6](https://huggingface.co/papers/2606.00683#community)', '?-5-29 (6)'],
    ['Mar 8, 2024 [ 6][39]', '2024-3-8 (6)'],
  ])('reads %s', (text, shown) => expect(show(text)).toBe(shown));

  it.each([
    ['May 296', '?-5-29 (6)'],
    ['Oct 2, 20243', '2024-10-2 (3)'],
    ['Oct 2, 202412', '2024-10-2 (12)'],
    ['May 56', '?-5-5 (6)'],
    ['May 456', '?-5-4 (56)'],
    ['Apr 311', '?-4-3 (11)'],
    ['May 1023', '?-5-10 (23)'],
  ])('takes the glued numbers of %s apart', (text, shown) => expect(show(text)).toBe(shown));

  it('takes a reading of an ambiguous number, with a doubt', () => {
    expect(show('Jan 132')).toBe('?-1-13 (2) doubtful');
    expect(readCardDate('Jan 132')?.doubt).toBe(
      '“132” can be day 13 and 2 comments or day 1 and 32 comments; the first was taken.',
    );
  });

  it.each([
    'May',
    'May 0',
    'Feb 30',
    'Mayor 14',
    'May 14 is late',
    'Jun 3, 20',
    'maybe 14',
    '14',
    '',
  ])('is not fooled by %j', (text) => expect(show(text)).toBeNull());
});

describe('isCardDate', () => {
  it('knows what is read as a date', () => {
    const part = fc.constantFrom('May', 'Feb', ' ', '1', '3', '29', ', ', '2024', '[6]', 'x');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), (parts) => {
        const text = parts.join('');
        expect(isCardDate(text)).toBe(readCardDate(text) !== null);
      }),
      { numRuns: 1000 },
    );
  });

  it('says of every day what the page prints, with and without a year and comments', () => {
    const year = fc.option(fc.integer({ min: 1990, max: 2030 }));
    const comments = fc.option(fc.integer({ min: 1, max: 999 }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), year, comments, (day, y, count) => {
        const text = `Jul ${day}${y === null ? '' : `, ${y}`}${count === null ? '' : ` ${count}`}`;
        const date = { year: y, month: 7, day };
        expect(readCardDate(text)).toEqual({ date, comments: count, doubt: null });
      }),
    );
  });
});

describe('isBegunDate', () => {
  it('knows what a cut file leaves of a date', () => {
    expect(['J', 'Ju', 'Jun', 'Jun 3,', 'Jun 3, 20', 'Jun 3, 202'].every(isBegunDate)).toBe(true);
    expect(['Towards', 'june', 'A title'].some(isBegunDate)).toBe(false);
  });
});
