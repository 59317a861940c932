import { describe, expect, it } from 'vitest';
import type { DateAsRead } from '../domain/entry.ts';
import { type CaptureFacts, captureYear } from './capture-year.ts';

const day = (month: number, of: number, year: number | null = null): DateAsRead => ({
  year,
  month,
  day: of,
});
const facts = (
  dates: readonly (DateAsRead | readonly [DateAsRead, string])[],
  others: Partial<CaptureFacts> = {},
): CaptureFacts => ({
  entries: dates.map((d) =>
    'month' in d
      ? { title: 'A title', date: d, arxivId: null }
      : { title: 'A title', date: d[0], arxivId: d[1] },
  ),
  hints: [],
  lastModified: null,
  ...others,
});
const pageDate = (date: DateAsRead) => [{ kind: 'pageDate', date, line: 11 }] as const;
const at = (iso: string): number => Date.parse(iso);

describe('captureYear', () => {
  it('believes a file that says when it was saved', () => {
    const hints = [{ kind: 'statedYear', year: 2026, line: 3 }] as const;
    expect(captureYear(facts([day(5, 14), day(6, 3, 2024)], { hints }))).toEqual({
      year: 2026,
      evidence: 'stated',
      detail: 'Line 3 says that the page was saved in 2026.',
    });
  });
  it('reads it from the arXiv id of a record whose date has no year', () => {
    const capture = captureYear(facts([[day(5, 14), '2505.09343'], day(6, 3, 2021)]));
    expect(capture).toMatchObject({ year: 2025, evidence: 'arxiv-id' });
  });
  it('minds the turn of the year between an id and its date', () => {
    const capture = captureYear(facts([[day(1, 2), '2412.99999']]));
    expect(capture).toMatchObject({ year: 2025, evidence: 'arxiv-id' });
  });
  it('ignores an id whose month is not that of the date', () => {
    expect(captureYear(facts([[day(9, 14), '2505.09343']])).evidence).toBe('unknown');
  });
  it('ignores ids that contradict a printed year', () => {
    const capture = captureYear(facts([[day(5, 14), '2305.09343'], day(6, 3, 2024)]));
    expect(capture).toMatchObject({ year: 2025, evidence: 'explicit-years' });
  });
  it('takes the year after the latest that is printed', () => {
    const hints = pageDate(day(11, 14));
    expect(captureYear(facts([day(5, 14), day(6, 3, 2024), day(5, 7, 2021)], { hints }))).toEqual({
      year: 2025,
      evidence: 'explicit-years',
      detail: 'The page leaves out the year of viewing, and the latest year it prints is 2024.',
    });
  });
  it('says so where the file itself is younger', () => {
    const dates = [day(5, 14), day(6, 3, 2021)];
    const capture = captureYear(facts(dates, { lastModified: at('2025-11-20') }));
    expect(capture).toMatchObject({ year: 2022, evidence: 'explicit-years' });
    expect(capture.detail).toMatch(/The file itself was last changed in 2025\.$/);
  });
  it('does not trust printed years when the page date lies before a date without year', () => {
    const hints = pageDate(day(3, 2));
    expect(captureYear(facts([day(5, 14), day(6, 3, 2024)], { hints })).evidence).toBe('unknown');
  });
  it('needs a date without year to conclude from printed ones', () => {
    expect(captureYear(facts([day(6, 3, 2024)])).year).toBeNull();
  });
  it('asks the file when nothing better is there', () => {
    const capture = captureYear(facts([day(5, 14)], { lastModified: at('2025-11-20T10:00:00Z') }));
    expect(capture).toEqual({
      year: 2025,
      evidence: 'file-date',
      detail: 'The file was last changed on 2025-11-20.',
    });
  });
  it('goes back a year when a date lies after the file', () => {
    const capture = captureYear(facts([day(8, 14)], { lastModified: at('2026-03-02') }));
    expect(capture).toMatchObject({ year: 2025, evidence: 'file-date' });
  });
  it('allows for a page viewed where it was already tomorrow', () => {
    const tomorrow = captureYear(facts([day(8, 14)], { lastModified: at('2026-08-13') }));
    expect(tomorrow.year).toBe(2026);
    const newYear = captureYear(facts([day(12, 31)], { lastModified: at('2025-12-31T23:30:00Z') }));
    expect(newYear.year).toBe(2025);
  });
  it('does not believe a file that is older than what it prints', () => {
    const hints = pageDate(day(3, 2));
    const dates = [day(5, 14), day(6, 3, 2024)];
    for (const date of ['2024-07-01', '1970-01-01'])
      expect(captureYear(facts(dates, { hints, lastModified: at(date) })).year).toBeNull();
  });
  it('does not know otherwise, and never asks the clock', () => {
    expect(captureYear(facts([day(5, 14)]))).toMatchObject({ year: null, evidence: 'unknown' });
    expect(captureYear(facts([])).detail).toMatch(/no date here needs it/);
  });
});
