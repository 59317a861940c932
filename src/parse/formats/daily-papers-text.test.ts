import { describe, expect, it } from 'vitest';
import { shownOnPage } from '../captures/card.ts';
import { INVENTED_CARDS } from '../captures/invented-cards.ts';
import { searchPageTextWrapped } from '../captures/search-page-text.ts';
import { parseText, stated } from '../testing.ts';

const LONG_A =
  'Phones have the compute to run a language model but not the bandwidth, so every token waits for its weights. We present a recipe that stores weights in three bits and show that it loses nothing that people notice.';
const LONG_B =
  'A laptop must keep all experts in memory or fetch them from a slow disk. We predict which experts a token will ask for, two layers ahead, and load them at a precision that depends on how sure we are.';
const ONE = ['One Bit for Everyone', '', LONG_A, '', '• 8 authors', '·', 'May 14'];
const THREE = ['Three Bits Are Enough', '', LONG_A, '', '• 2 authors', '·', 'May 2 3'];
const HEAD = ['new', 'Get trending papers in your email inbox!', 'Subscribe', 'Daily Papers', ''];

const page = (...lines: readonly string[]): string => [...HEAD, ...lines].join('\n');
const read = (...lines: readonly string[]) => parseText(page(...lines));
const first = (...lines: readonly string[]) => {
  const [entry] = read(...lines).entries;
  if (!entry) throw new Error('no entry');
  return stated(entry);
};

describe('a card', () => {
  it('has votes, title, abstract, byline, date and comments', () => {
    expect(
      first('173', 'Three Bits Are Enough', '', LONG_A, '', '  • 8 authors', '·', 'May 14 5'),
    ).toEqual({
      title: 'Three Bits Are Enough',
      abstract: LONG_A,
      authorCount: 8,
      date: { year: null, month: 5, day: 14 },
      comments: 5,
      upvotes: 173,
      lines: { first: 6, last: 13 },
    });
  });
  it('has no votes where it prints a hyphen', () => {
    expect(first('-', 'Three Bits Are Enough', LONG_A, '* 3 authors', '·', 'Jun 3, 2024')).toEqual({
      title: 'Three Bits Are Enough',
      abstract: LONG_A,
      authorCount: 3,
      date: { year: 2024, month: 6, day: 3 },
      lines: { first: 6, last: 11 },
    });
  });
  it('names an organisation in place of authors', () => {
    const card = ['Three Bits Are Enough', '', LONG_A, '', 'fern-ai Fern Lab', '·', 'May 14'];
    expect(first(...card).organisation).toEqual({ handle: 'fern-ai', name: 'Fern Lab' });
  });
  it('can hold its foot on one line', () => {
    const foot = first('Three Bits Are Enough', LONG_A, 'fern-ai Fern Lab · May 14 5');
    expect(foot).toMatchObject({ organisation: { name: 'Fern Lab' }, comments: 5 });
    expect(first('Three Bits Are Enough', LONG_A, '• 8 authors · Nov 28, 2024')).toMatchObject({
      authorCount: 8,
      date: { year: 2024, month: 11, day: 28 },
    });
  });
  it('can hold its byline in a broken link, which tells the arXiv id', () => {
    const card = ['Three Bits Are Enough', '', LONG_A, '', '['];
    const foot = ['4 authors](https://huggingface.co/papers/2405.14558)', '·', 'May 23, 2024'];
    expect(first(...card, ...foot)).toMatchObject({ authorCount: 4, arxivId: '2405.14558' });
  });
  it('takes the id from links between its parts', () => {
    const link = 'https://huggingface.co/papers/2405.14558';
    expect(first('Three Bits Are Enough', '', link, '', LONG_A, '', '4 authors')).toMatchObject({
      abstract: LONG_A,
      arxivId: '2405.14558',
      url: link,
    });
  });
  it('leaves links inside the abstract to the abstract', () => {
    const abstract = `${LONG_A} Code is at https://arxiv.org/abs/2405.14558`;
    expect(first('Three Bits Are Enough', '', abstract, '', '4 authors')).toEqual({
      title: 'Three Bits Are Enough',
      abstract,
      authorCount: 4,
      lines: { first: 6, last: 10 },
    });
  });
  it('keeps mathematics and eaten spaces as they were read', () => {
    const abstract = `${LONG_A} It is 2times faster, with SAP^{2} and sourcecitations.`;
    expect(first('Three Bits Are Enough', '', abstract).abstract).toBe(abstract);
  });
});

describe('wrapped lines', () => {
  it('join a title that goes on after two spaces', () => {
    const title = [
      'The Noisy Path from Source to Citation: Measuring How Scholars Engage',
      '  with Past Research',
    ];
    expect(first(...title, '', LONG_A).title).toBe(
      'The Noisy Path from Source to Citation: Measuring How Scholars Engage with Past Research',
    );
    expect(first(...title, LONG_A).abstract).toBe(LONG_A);
  });
  it('join an abstract, and a compound that was cut at its hyphen', () => {
    const abstract = [
      'We study the energy that language models need on phones and show that the low-',
      'precision formats in use waste a third of it on scales that hardly ever change',
      'between tokens. A shared scale with a two-bit correction keeps accuracy and is',
      'easy to build. Pre- and post-training variants are compared.',
    ];
    expect(first('Three Bits Are Enough', '', ...abstract, '', '• 2 authors').abstract).toBe(
      'We study the energy that language models need on phones and show that the low-precision formats in use waste a third of it on scales that hardly ever change between tokens. A shared scale with a two-bit correction keeps accuracy and is easy to build. Pre- and post-training variants are compared.',
    );
  });
  it('keep paragraphs apart', () => {
    const card = ['Three Bits Are Enough', '', LONG_A, '', LONG_B, '', '• 2 authors', '·', 'May 2'];
    expect(first(...card).abstract).toBe(`${LONG_A}\n\n${LONG_B}`);
  });
});

describe('an abstract that was wrapped', () => {
  const organisations = [null, { handle: 'lab-168', name: 'Laboratory 168' }];

  it.each([
    [
      'a word of the menu',
      ' It is the first of the models that work the same in all of these settings',
    ],
    [
      'a word of the menu below another',
      ' It holds for every one of the many languages, and for many tasks',
    ],
    ['an address in braces', ' Our code: href{https://slow.example/tidewater}'],
    [
      'an address in braces, given twice',
      ' Code: href{https://slow.example/a}{https://slow.example/a}',
    ],
    ['a sentence without its full stop', ' Moreover, we release both'],
  ])('may end with %s', (_, end) => {
    for (const organisation of organisations) {
      // By the length of what stands above, the last line holds one word or many.
      for (let cut = 0; cut < 80; cut += 7) {
        const cards = INVENTED_CARDS.map((card, at) => ({
          ...card,
          abstract: `${card.abstract} ${'x'.repeat(cut)}.${at % 3 === 0 ? end : ''}`,
          organisation,
        }));
        const { entries, problems } = parseText([...searchPageTextWrapped(cards)].join(''));
        expect(entries.map(({ abstract }) => abstract)).toEqual(
          cards.map(({ abstract }) => shownOnPage(abstract)),
        );
        expect(entries.map((entry) => entry.organisation)).toEqual(cards.map(() => organisation));
        expect(problems).toEqual([]);
      }
    }
  });
});

describe('a page', () => {
  it('can have records without byline and date between those with', () => {
    const listing = read(...ONE, '', 'Two Bits for Some', '', LONG_B, '', ...THREE);
    expect(listing.entries.map((e) => [e.title, e.authorCount])).toEqual([
      ['One Bit for Everyone', 8],
      ['Two Bits for Some', null],
      ['Three Bits Are Enough', 2],
    ]);
  });
  it('can be dense, with the first title glued to Subscribe', () => {
    const dense = [
      'Get trending papers in your email inbox once a day!',
      'Get trending papers in your email inbox!',
      'SubscribeOne Bit for Everyone',
      LONG_A,
      'Two Bits for Some',
      LONG_B,
    ];
    const { entries, account } = parseText(dense.join('\n'));
    expect(entries.map((e) => [e.lines.first, e.title, e.abstract])).toEqual([
      [3, 'One Bit for Everyone', LONG_A],
      [5, 'Two Bits for Some', LONG_B],
    ]);
    expect(account).toMatchObject({ record: 4, furniture: 2, problem: 0 });
  });
  it('can hold a title whose abstract is short', () => {
    const short = 'We show that three bits are enough.';
    expect(
      read('One Bit for Everyone', '', short, '', 'Two Bits for Some', '', LONG_B).entries,
    ).toMatchObject([{ abstract: short }, { title: 'Two Bits for Some', abstract: LONG_B }]);
  });
  it('begins with furniture: the query, the periods, a date that is no paper', () => {
    const listing = read(
      'hardware acceleration',
      'Daily / Weekly / Monthly',
      'Nov 14',
      '',
      'One Bit for Everyone',
      '',
      LONG_A,
    );
    expect(listing.entries).toHaveLength(1);
    expect(listing.account).toMatchObject({ furniture: 7, problem: 0 });
  });
  it('can stand between a menu and a footer', () => {
    const menu = ['Hugging Face', 'Models', 'Datasets', 'Spaces', 'Docs', 'Log In', 'Sign Up'];
    const footer = ['Company', 'TOS', 'Privacy', 'About', 'Website', 'Models'];
    const card = ['One Bit for Everyone', '', LONG_A, '', '• 2 authors', '·', 'May 2', ''];
    const listing = parseText([...menu, page(...card, ...footer)].join('\n'));
    expect(listing.entries.map(({ lines }) => lines)).toEqual([{ first: 13, last: 19 }]);
    expect(listing.account).toMatchObject({ furniture: 17, problem: 0 });
  });
  it('can follow another in the same file', () => {
    const one = page('One Bit for Everyone', '', LONG_A, '');
    const two = page('Two Bits for Some', '', LONG_B);
    const listing = parseText(`${one}\n${two}`);
    expect(listing.entries).toHaveLength(2);
    expect(listing.account.problem).toBe(0);
  });
  it('with votes has one number above each title, and comments beside the date', () => {
    expect(read('12', ...ONE, '', '7', ...THREE).entries).toMatchObject([
      { upvotes: 12, comments: null },
      { upvotes: 7, comments: 3 },
    ]);
  });
  it('without votes has its comments on a line of their own', () => {
    const card = ['One Bit for Everyone', '', LONG_A, '', '• 8 authors', '·', 'May 14', '5', ''];
    expect(read(...card, 'Two Bits for Some', '', LONG_B).entries).toMatchObject([
      { upvotes: null, comments: 5 },
      { upvotes: null, comments: null },
    ]);
  });
});

describe('what is doubtful', () => {
  it('is flagged and stays with its record', () => {
    const listing = read('One Bit for Everyone', '', LONG_A, '', '• 8 authors', '·', 'Jan 132');
    expect(listing.entries).toMatchObject([{ date: { month: 1, day: 13 }, comments: 2 }]);
    expect(listing.problems).toMatchObject([{ line: 12, excerpt: 'Jan 132' }]);
    expect(listing.account).toMatchObject({ record: 5, problem: 0 });
  });
  it('is reported where it belongs to no paper: an abstract whose title is missing', () => {
    const orphan = [LONG_A.repeat(2), '', '• 8 authors', '·', 'May 14', ''];
    const listing = parseText(
      [...orphan, 'One Bit for Everyone', '', LONG_B, '', '• 2 authors', '·', 'May 2'].join('\n'),
    );
    expect(listing.entries.map(({ title }) => title)).toEqual(['One Bit for Everyone']);
    expect(listing.problems).toMatchObject([{ line: 1 }]);
    expect(listing.account).toMatchObject({ record: 5, problem: 4 });
  });
  it('is a title that has no abstract', () => {
    const listing = read(
      'A Title All Alone on the Page',
      '',
      'One Bit for Everyone',
      '',
      LONG_A,
      '',
      'And Another Title Alone Here',
      '',
      'Two Bits for Some',
      '',
      LONG_B,
    );
    expect(listing.entries.map((e) => [e.title, e.abstract !== null])).toContainEqual([
      'And Another Title Alone Here',
      false,
    ]);
    expect(listing.problems).toContainEqual({
      line: 12,
      excerpt: 'And Another Title Alone Here',
      reason: 'No abstract stands below this title.',
    });
  });
});

it('can hold abstracts that all end with a link as TeX has it', () => {
  const cards = ['One', 'Two', 'Three'].map((count) => [
    `${count} Bits Are Enough for Everyone`,
    '',
    `${LONG_A} All of it stands at href{https://example.org/bits}{our page of bits}`,
    '',
    '• 8 authors',
    '·',
    'May 14',
    '',
  ]);
  const wrapped = cards.flatMap((card) =>
    card.flatMap((line) => line.match(/.{1,76}(?: |$)/g) ?? ['']),
  );
  expect(parseText(wrapped.map((line) => line.trimEnd()).join('\n')).entries).toHaveLength(3);
});
