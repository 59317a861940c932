import { describe, expect, it } from 'vitest';
import { stated } from '../testing.ts';
import { meaningOf } from './meaning-of.ts';
import { readRecord } from './read-record.ts';
import { RecordBuilder } from './record-builder.ts';

const lines = { first: 1, last: 1 };
function read(fields: Readonly<Record<string, string>>) {
  const builder = new RecordBuilder();
  for (const [name, text] of Object.entries(fields)) {
    const named = meaningOf(name);
    if (named === null) builder.elsewhere(text);
    else builder.texts(named.meaning, [text]);
  }
  return readRecord(builder.build(), lines);
}
const of = (fields: Readonly<Record<string, string>>) => {
  const { entry } = read({ title: 'Moss', ...fields });
  return entry && stated(entry);
};

describe('readRecord', () => {
  it.each<[string, Record<string, string>, object | null]>([
    [
      'a date before a year',
      { Date: '2024-05', Year: '2024' },
      { year: 2024, month: 5, day: null },
    ],
    [
      'a year with month and day',
      { Year: '2024', Month: 'May', Day: '2' },
      { year: 2024, month: 5, day: 2 },
    ],
    [
      'a month and day beside a year',
      { PD: 'MAY 2', PY: '2024' },
      { year: 2024, month: 5, day: 2 },
    ],
    ['a year that became a number', { Year: '2024.0' }, { year: 2024, month: null, day: null }],
    ['a date in one number', { Date: '20240502' }, { year: 2024, month: 5, day: 2 }],
    [
      'a year before the day it was entered',
      { Year: '2024', Created: '2023-12-30' },
      { year: 2024, month: null, day: null },
    ],
    ['the day it was entered', { Created: '2023-12-30' }, { year: 2023, month: 12, day: 30 }],
    ['a date without its year', { Date: 'May 14' }, { year: null, month: 5, day: 14 }],
  ])('takes %s', (_, fields, date) => {
    expect(of(fields)?.date).toEqual(date);
  });

  it('takes only the year of a date that is read in two ways, and says so', () => {
    const { entry, doubts } = read({ title: 'Moss', date: '5/7/2025' });
    expect(entry?.date).toEqual({ year: 2025, month: null, day: null });
    expect(doubts).toEqual(['Of the date “5/7/2025” only the year is certain.']);
    expect(read({ title: 'Moss', date: 'soon' }).doubts).toEqual([
      'The date “soon” could not be read.',
    ]);
  });

  it('finds ids in any field that is not about other papers', () => {
    expect(of({ Notes: 'arXiv:2405.01234v2 [cs.ET]' })).toMatchObject({
      arxivId: '2405.01234',
      arxivVersion: 2,
    });
    expect(of({ whatever: 'see https://doi.org/10.1234/MOSS.' })).toMatchObject({
      doi: '10.1234/moss',
    });
    expect(of({ DOI: '10.48550/arXiv.2405.01234' })).toEqual({
      title: 'Moss',
      arxivId: '2405.01234',
      lines,
    });
    expect(of({ ID: '2405.01234' })).toMatchObject({ arxivId: '2405.01234' });
    expect(of({ abstract: 'Code at arXiv:2405.01234.' })).not.toHaveProperty('arxivId');
  });

  it('takes what stands for nothing as nothing', () => {
    expect(
      of({ abstract: '[No abstract available]', venue: 'N/A', date: 'nan', url: '/local' }),
    ).toEqual({
      title: 'Moss',
      lines,
    });
  });

  it('counts comments only where a number stands', () => {
    expect(of({ comments: '12 pages' })).toEqual({ title: 'Moss', lines });
    expect(of({ comments: '12', upvotes: '0' })).toMatchObject({ comments: 12, upvotes: 0 });
  });
});
