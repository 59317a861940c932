import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../format.ts';
import { SourceText } from '../../source-text.ts';
import { dailyPapersConverted } from '../daily-papers-converted.ts';
import { dailyPapersFront } from '../daily-papers-front.ts';
import { dailyPapersMarkdown } from '../daily-papers-markdown.ts';
import { DIALECTS } from './dialects-testing.ts';

const FORMATS = [dailyPapersMarkdown, dailyPapersConverted, dailyPapersFront];
const paper = (id: string) => ({
  title: `Lanternfish ${id}: Deep Sea Priors for Shallow Networks`,
  abstract:
    'Shallow networks forget what deep ones know. We introduce Lanternfish, which keeps what they know in a cache, on [0, 1) and (0, 1], and loses nothing.',
  authors: 3,
  owner: null,
  date: 'May 29, 2024',
  comments: 6,
  votes: 101,
  id,
});
const FRONT =
  'Daily Papers\nSubmitted by\nheron42\n94\nMudflat for Agents\n·\n33 authors\n5\nUpvote\n3\n';
const pages = [
  ...Object.values(DIALECTS).map((dialect) => dialect([paper('2405.31001'), paper('2405.31002')])),
  FRONT.repeat(2),
];

const MARKS =
  '[ ] ]( ) ][3] ![ \\\\ # ### - · 101 | Upvote [5] ** _ References https://huggingface.co/papers/2405.31001 (/login?next=%2Fpapers%2F2405.31001)';

function faultsIn(format: Format, text: string): string[] {
  const source = new SourceText([text]);
  const { score } = format.fit({ source, complete: true });
  const { account, entries } = format.parse(source);
  const { total, blank, record, furniture, problem } = account;
  const isCounted =
    Math.min(record, furniture, problem, blank) >= 0 &&
    blank + record + furniture + problem === total;
  const isSound = entries.every(
    ({ lines, title }) => lines.first <= lines.last && lines.last <= total && title !== '',
  );
  return [
    ...(score >= 0 && score <= 1 ? [] : [`a score of ${score}`]),
    ...(isCounted ? [] : [`an account of ${JSON.stringify(account)}`]),
    ...(isSound ? [] : ['an entry without title or lines']),
  ];
}

/** What is wrong with the readings of a text: nothing. */
const faultsOf = (text: string): string[] =>
  FORMATS.flatMap((format) => faultsIn(format, text).map((fault) => `${format.id}: ${fault}`));

function differenceOf(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

describe('whatever the text', () => {
  it('nothing throws, and every line is accounted for', { timeout: 60_000 }, () => {
    const parts = fc.constantFrom(
      ...MARKS.split(' '),
      '\n',
      '\n\n',
      'May 29',
      '4 authors',
      'Submitted by',
      'a title of words',
      '[1]: /x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 60 }), (all) => {
        expect(faultsOf(all.join(''))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
  it('no cut and no edit of a page throws or loses a line', { timeout: 60_000 }, () => {
    const edit = fc.record({
      page: fc.constantFrom(...pages),
      from: fc.nat(4000),
      length: fc.nat(300),
      put: fc.oneof(fc.string(), fc.constantFrom('[', ']', '](', '\n[\n', '\n### [')),
      end: fc.oneof(fc.nat(4000), fc.constant(Number.POSITIVE_INFINITY)),
    });
    fc.assert(
      fc.property(edit, ({ page, from, length, put, end }) => {
        const at = from % page.length;
        expect(
          faultsOf(`${page.slice(0, at)}${put}${page.slice(at + length)}`.slice(0, end)),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
  it('a cut page keeps all cards but the last', { timeout: 60_000 }, () => {
    for (const [name, dialect] of Object.entries(DIALECTS)) {
      const one = dialect([paper('2405.31001')]);
      const two = dialect([paper('2405.31001'), paper('2405.31002')]);
      const shared = differenceOf(one, two);
      for (let end = shared; end < two.length; end += 37) {
        const source = new SourceText([two.slice(0, end)]);
        const format = two.includes('](') ? dailyPapersMarkdown : dailyPapersConverted;
        const { entries } = format.parse(source);
        expect(entries[0], `${name} to ${end}: ${two.slice(end - 300, end)}`).toMatchObject({
          title: paper('2405.31001').title,
          abstract: paper('').abstract,
        });
      }
    }
  });
});

describe('however long the text', () => {
  const MANY = 20_000;
  it.each([
    ['open brackets', '['.repeat(MANY)],
    ['lines of open brackets', '[\n'.repeat(MANY)],
    ['lines of open links', '[a\n'.repeat(MANY)],
    ['open addresses', '[a]('.repeat(MANY)],
    ['nested links', `${'['.repeat(MANY)}${'](a)'.repeat(MANY)}`],
    ['headings that are not closed', '### [a\n'.repeat(MANY)],
    ['stars', '**a *b '.repeat(MANY)],
    ['backslashes', '\\'.repeat(MANY)],
    ['bullets', '- > '.repeat(MANY)],
    ['numbers', '7\n'.repeat(MANY)],
    ['votes', '[7](/login?next=%2Fpapers%2F2405.31001)\n'.repeat(MANY / 4)],
    [
      'texts, then votes',
      `### [a](/papers/2405.31001)\n${'b\n'.repeat(MANY)}${'[7](/login?next=%2Fpapers%2F2405.31002)\n'.repeat(MANY / 4)}`,
    ],
    ['one title again and again', '### [a](/papers/2405.31001)\n'.repeat(MANY / 4)],
    ['submitters', 'Submitted by\n'.repeat(MANY)],
    ['references', `a [b][1]\n${'[1]: /x\n'.repeat(MANY)}`],
    ['one line', `[${'a word, '.repeat(MANY * 5)}](/papers/2405.31001)`],
  ])(
    'is read to its end where it is %s',
    (_, text) => {
      expect(faultsOf(text)).toEqual([]);
    },
    60_000,
  );
});
