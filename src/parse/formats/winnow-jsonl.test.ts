import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, isNoDecision, STATUSES } from '../../domain/decision.ts';
import { type Entry, emptyEntry } from '../../domain/entry.ts';
import { recordOf } from '../../domain/testing.ts';
import { jsonLines } from '../../export/jsonl.ts';
import { parseText } from '../testing.ts';

const lines = { first: 1, last: 1 };
const full: Entry = {
  title: 'Moss as a Memory',
  abstract: 'We store bits in moss.\n\nIt is slow.',
  authors: ['Ada Fern', 'Bo Lichen'],
  authorCount: null,
  organisation: { handle: 'fern-lab', name: 'Fern Laboratory' },
  date: { year: 2024, month: 5, day: 2 },
  comments: 0,
  upvotes: 12,
  arxivId: '2405.01234',
  arxivVersion: 3,
  doi: '10.1234/moss',
  url: 'https://example.org/moss',
  venue: 'Journal of Slow Computing',
  keywords: ['moss', 'cs.ET'],
  lines,
};
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const inked = text.filter((each) => /\S/u.test(each));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const date = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), maybe(fc.integer({ min: 1, max: 12 })), fc.nat(31))
  .map(([year, month, day]) => ({ year, month, day: month === null || day === 0 ? null : day }));
const entry: fc.Arbitrary<Entry> = fc
  .record({
    title: inked,
    abstract: maybe(inked),
    authors: fc.array(text, { maxLength: 3 }),
    more: fc.nat(3),
    organisation: maybe(fc.record({ handle: maybe(text), name: text })),
    date: maybe(date),
    comments: maybe(fc.nat()),
    upvotes: maybe(fc.nat()),
    preprint: maybe(fc.tuple(text, maybe(fc.nat(20)))),
    doi: maybe(text),
    url: maybe(text),
    venue: maybe(text),
    keywords: fc.array(text, { maxLength: 3 }),
  })
  .map(({ more, preprint, ...rest }) => ({
    ...emptyEntry('', lines),
    ...rest,
    authorCount: more === 0 ? null : rest.authors.length + more,
    arxivId: preprint?.[0] ?? null,
    arxivVersion: preprint?.[1] ?? null,
  }));
const decision: fc.Arbitrary<Decision> = fc.record({
  status: fc.constantFrom(...STATUSES.map(({ id }) => id)),
  starred: fc.boolean(),
  tags: fc.array(text, { maxLength: 2 }),
  note: text,
  refusedTags: fc.array(text, { maxLength: 2 }),
  givenTopics: fc.array(text, { maxLength: 2 }),
  refusedTopics: fc.array(text, { maxLength: 2 }),
});

describe('an export as JSON Lines', () => {
  it('comes back as it was, field by field, with what was decided', () => {
    const said: Decision = {
      status: 'read',
      starred: true,
      tags: ['slow'],
      note: 'Ask Bo.',
      refusedTags: ['fast'],
      givenTopics: ['nas'],
      refusedTopics: ['survey'],
    };
    const parsed = parseText(jsonLines([recordOf(full), recordOf(full, said)]));
    expect(parsed.recognition.format).toBe('winnow-jsonl');
    expect(parsed.entries).toEqual([full, { ...full, lines: { first: 2, last: 2 } }]);
    expect(parsed.decisions).toEqual([{ entry: 1, decision: said }]);
    expect(parsed.problems).toEqual([]);
  });

  it('comes back exactly whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(entry, decision), { minLength: 1, maxLength: 4 }), (all) => {
        const file = jsonLines(all.map(([each, said]) => recordOf(each, said)));
        const { entries, decisions = [], account } = parseText(file);
        expect(entries.map((each) => ({ ...each, lines }))).toEqual(all.map(([each]) => each));
        expect(entries.map((each) => each.lines.first)).toEqual(all.map((_, index) => index + 1));
        const said = all.flatMap(([, each], index) =>
          isNoDecision(each) ? [] : [{ entry: index, decision: each }],
        );
        expect(decisions).toEqual(said);
        expect(account).toMatchObject({ total: all.length, record: all.length });
      }),
    );
  });

  it('says that a year was inferred, and keeps the year', () => {
    const inferred = { ...full, date: { year: null, month: 5, day: 14 } };
    const { entries, remarks } = parseText(jsonLines([recordOf(inferred)]));
    expect(entries[0]?.date).toEqual({ year: 2025, month: 5, day: 14 });
    expect(remarks).toEqual([
      'The year of a date had been inferred before the export; it is kept as exported.',
    ]);
  });

  it('keeps the lines around a bad one, and what a cut left of the last', () => {
    const [line = ''] = jsonLines([recordOf(full)]).split('\n');
    const cut = line.slice(0, line.indexOf('bits in moss'));
    const { entries, problems, account } = parseText(`${line}\nnot a line\n${line}\n${cut}`);
    expect(entries.map(({ abstract }) => abstract?.length)).toEqual([35, 35, 8]);
    expect(problems.map((problem) => problem.line)).toEqual([2, 4]);
    expect(account).toMatchObject({ total: 4, record: 3, problem: 1 });
  });

  it('takes a line of a later version for what it knows of it', () => {
    const file = jsonLines([recordOf(full)]).replace('"winnow":1', '"winnow":2,"mood":"mossy"');
    const { entries, remarks, decisions } = parseText(file);
    expect(entries).toEqual([full]);
    expect(decisions).toBeUndefined();
    expect(remarks).toEqual(['A newer Winnow wrote this: what is new in it is not read.']);
  });

  it('reports a line without a title, and one that is no object', () => {
    const file = `${jsonLines([recordOf(full)])}{"winnow":1,"title":" "}\n[1]\n`;
    expect(parseText(file).problems.map(({ reason }) => reason)).toEqual([
      'No title is given.',
      'This is no paper but a bare value.',
    ]);
  });
});
