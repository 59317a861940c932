import { describe, expect, it } from 'vitest';
import { readFurniture, readPageDate, readStatedYear } from './page-furniture.ts';

describe('readFurniture', () => {
  it.each([
    'Get trending papers in your email inbox!',
    'Get trending papers in your email inbox once a day!',
    'Subscribe',
    'Daily Papers',
    'byAK and the research community',
    'by AK and the research community',
    'Trending Papers',
    'Get trending papers in your email inbox!Subscribe',
  ])('knows %j as a sign of the page', (text) =>
    expect(readFurniture(text, false)).toEqual({ kind: 'sign', rest: '' }),
  );
  it.each(['new', 'Daily', 'Daily / Weekly / Monthly', 'Datasets', '- Sign Up', '© Hugging Face'])(
    'knows %j as part of a menu',
    (text) => expect(readFurniture(text, false)).toEqual({ kind: 'menu', rest: '' }),
  );
  it('takes the first title off a glued Subscribe', () => {
    expect(readFurniture('SubscribeThimble: Three Bits', true)?.rest).toBe('Thimble: Three Bits');
    expect(readFurniture('Subscribewa-hls: A Benchmark', true)?.rest).toBe('wa-hls: A Benchmark');
  });
  it.each(['Subscribers of Edge Services', 'Datasets for Edge Models', 'Daily Papers Considered'])(
    'leaves the title %j alone',
    (text) => expect(readFurniture(text, false)).toBeNull(),
  );
  it.each(['models', 'datasets', 'tasks', 'settings'])(
    'leaves %j alone: a small word of the menu is the end of an abstract',
    (text) => expect(readFurniture(text, false)).toBeNull(),
  );
  it('leaves a title that begins like Subscribe alone even below a sign', () => {
    expect(readFurniture('Subscribers of Edge Services', true)).toBeNull();
  });
});

describe('what the head of a page states', () => {
  it('reads its date', () => {
    expect(readPageDate('Nov 14')?.date).toEqual({ year: null, month: 11, day: 14 });
    expect(readPageDate('Nov 14 5')).toBeNull();
  });
  it.each([
    ['retrieved: 2026-10-02', 2026],
    ['- Captured (UTC): 2026-06-29T16:31:22+00:00', 2026],
    ['exported: 2025-07-28', 2025],
    ['Nov 14', null],
    ['version: 2026-10-02', null],
  ])('finds the year of saving in %j', (text, year) => expect(readStatedYear(text)).toBe(year));
});
