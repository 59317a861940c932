import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyDuplicates } from './likely-duplicates.ts';
import type { ComparablePaper } from './likeness.ts';

const HARVEST =
  'We prune meadow networks until only the stems are left and show that what remains still counts barley in the rain. Four invented fields support each claim, and a fifth shows plainly where the method fails and why that matters for the devices that farmers own.';
const RIVER =
  'Rivers carry messages downstream. We route tokens along an invented river, measure how many reach the mill, and find that two sluices suffice for every season that our almanac knows about.';

const paper = (title: string, fields: Partial<ComparablePaper> = {}): ComparablePaper => ({
  key: `title:${title}`,
  title,
  abstract: HARVEST,
  authors: [],
  published: null,
  arxivId: null,
  doi: null,
  ...fields,
});
const bare = (title: string, fields: Partial<ComparablePaper> = {}) =>
  paper(title, { abstract: null, ...fields });
const year = (iso: string) => ({ published: { iso, yearInferred: false } });

const found = (...papers: ComparablePaper[]) => likelyDuplicates(papers, async () => undefined);
const reasons = async (...papers: ComparablePaper[]) =>
  (await found(...papers)).map(({ reason }) => reason);

test('a title misprinted over the same abstract is likely the same paper', async () => {
  expect(
    await reasons(
      paper('Pruning Meadow Networks for Barley'),
      paper('Pruning Medow Networks for Barley'),
    ),
  ).toEqual(['titles differ in one letter, abstracts agree to 100 %']);
});

test('an abstract that was cut off agrees with the whole one', async () => {
  const cut = HARVEST.slice(0, 120);
  const [pair] = await found(
    paper('Pruning Meadow Networks for Barley'),
    paper('Pruning Meadows Networks for Barley', { abstract: cut }),
  );
  expect(pair?.reason).toMatch(/abstracts agree to (9\d|100) %/);
});

test('a preprint and its published version are a pair, even where only one has an abstract', async () => {
  expect(
    await reasons(
      paper('Pruning Meadow Networks for Barley', { arxivId: '2405.00001' }),
      bare('Pruning meadow networks for barley.', { doi: '10.1/meadow' }),
    ),
  ).toEqual(['same title, one has no abstract, a preprint and a published version']);
});

test('two ids with one title and one abstract are a pair', async () => {
  expect(
    await reasons(
      paper('Barley Counting', { arxivId: '2405.00001' }),
      paper('Barley Counting', { arxivId: '2406.00002' }),
    ),
  ).toEqual(['same title, abstracts agree to 100 %, two arXiv ids']);
});

test('an abstract that stands under another wording of the title is a pair', async () => {
  expect(
    await reasons(
      paper('STEM: Pruning Meadow Networks for Barley'),
      paper('Pruning Meadow Networks for Barley'),
    ),
  ).toEqual(['titles differ in one word, abstracts agree to 100 %']);
});

test('a title that differs in a number, a part, a version or a letter is another paper', async () => {
  const pairs = [
    ['Talking to GPT-3 about Barley', 'Talking to GPT-4 about Barley'],
    ['Foundations of Meadow Learning Part I', 'Foundations of Meadow Learning Part II'],
    ['Foundations of Meadow Learning: First Part', 'Foundations of Meadow Learning: Third Part'],
    ['The Barley Challenge 2024: Results', 'The Barley Challenge 2025: Results'],
    ['MeadowNet v2 Technical Report', 'MeadowNet v3 Technical Report'],
    ['Threshing with Class A Amplifiers', 'Threshing with Class B Amplifiers'],
    ['Migrating Meadows from C to Rust', 'Migrating Meadows from C++ to Rust'],
    ['Winnowing at 1.5 Bits per Grain', 'Winnowing at 2.5 Bits per Grain'],
  ];
  for (const [one = '', other = ''] of pairs)
    expect([one, ...(await reasons(paper(one), paper(other)))]).toEqual([one]);
});

test('titles that are alike over abstracts that are not are two papers', async () => {
  expect(
    await reasons(
      paper('Routing Tokens in Rivers'),
      paper('Routing Tokens on Rivers', { abstract: RIVER }),
    ),
  ).toEqual([]);
  expect(await reasons(paper('Editorial'), paper('Editorial', { abstract: RIVER }))).toEqual([]);
});

test('without abstracts it takes the same first author or year', async () => {
  const [one, other] = ['Counting Barley at Night', 'Counting Barly at Night'];
  expect(await reasons(bare(one), bare(other))).toEqual([]);
  expect(await reasons(bare(one, year('2024-03')), bare(other, year('2024')))).toEqual([
    'titles differ in one letter, same year, neither has an abstract',
  ]);
  expect(
    await reasons(bare(one, { authors: ['Ada Reed'] }), bare(other, { authors: ['A. Reed'] })),
  ).toEqual(['titles differ in one letter, same first author, neither has an abstract']);
  expect(
    await reasons(
      bare(one, { authors: ['Ada Reed'], ...year('2024') }),
      bare(other, { authors: ['Ben Marsh'], ...year('2024') }),
    ),
  ).toEqual([]);
});

test('without abstracts two words of the language are no misprint of each other', async () => {
  const same = { authors: ['Ada Reed'], ...year('2024') };
  const others = [1, 2, 3, 4].flatMap((n) => [
    bare(`Offline sowing, report ${n}`),
    bare(`Online sowing, report ${n}`),
  ]);
  expect(
    await reasons(
      bare('Online Barley Counting', same),
      bare('Offline Barley Counting', same),
      ...others,
    ),
  ).toEqual([]);
  expect(
    await reasons(bare('Supervised Meadow Nets', same), bare('Unsupervised Meadow Nets', same)),
  ).toEqual([]);
});

test('a crowd of one title takes no time, and every pair is surer than the next', async () => {
  const crowd = Array.from({ length: 3000 }, (_, i) =>
    bare('Call for Papers on Meadow Research', year(`${1900 + (i % 120)}`)),
  );
  const pairs = await found(...crowd);
  expect(pairs.every(({ score }, i) => i === 0 || score <= (pairs[i - 1]?.score ?? 0))).toBe(true);
});

test('the same papers give the same pairs, and no paper is its own double', async () => {
  const words = fc.constantFrom(
    'meadow',
    'medow',
    'barley',
    'counting',
    '3',
    'ii',
    'a',
    'networks',
  );
  const papers = fc.array(
    fc.record({
      title: fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
      abstract: fc.constantFrom(null, HARVEST, RIVER, ''),
    }),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(papers, async (drafts) => {
      const all = drafts.map(({ title, abstract }) => paper(title, { abstract }));
      const pairs = await found(...all);
      expect(await found(...all)).toEqual(pairs);
      for (const { one, other, score } of pairs) {
        expect(one).toBeLessThan(other);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 40 },
  );
});
