import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../reading.ts';
import { SourceText } from '../source-text.ts';
import { stated } from '../testing.ts';
import { dailyPapersHtml } from './daily-papers-html.ts';

const read = (text: string): Reading => dailyPapersHtml.parse(new SourceText([text]));
const first = (text: string) => {
  const [entry] = read(text).entries;
  return entry && stated(entry);
};
const sample = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '../samples', name), 'utf8');

const escaped = (value: unknown): string =>
  JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const page = (props: unknown, target = 'DailyPapers'): string =>
  `<main><div data-target="${target}" data-props="${escaped(props)}"></div></main>`;
const moss = { id: '2405.01234', title: 'Moss', summary: 'It grows.', upvotes: 3 };
const reed = { id: '2405.02345', title: 'Reed', summary: 'It bends.', upvotes: 1 };

describe('the data of the page', () => {
  it.each<[string, unknown]>([
    ['a Daily page', { dailyPapers: [{ paper: moss, numComments: 2 }] }],
    ['a search', { query: 'moss', searchResults: { papers: [{ ...moss, numComments: 2 }] } }],
    ['the page of one paper', { paper: moss, numComments: 2 }],
  ])('is read from %s', (_, props) => {
    expect(first(page(props, 'Whatever'))).toMatchObject({
      title: 'Moss',
      upvotes: 3,
      comments: 2,
      arxivId: '2405.01234',
    });
  });

  it('is not looked for in models and people, who have titles and ids too', () => {
    const { account } = read(
      page({ models: [{ id: 'fern-lab/moss', title: 'Moss' }], paper: null }),
    );
    expect(account.total).toBe(0);
  });

  it('gives a paper once that stands in two lists', () => {
    const { entries, account, remarks } = read(page({ daily: [moss, reed], trending: [reed] }));
    expect(entries.map(({ title }) => title)).toEqual(['Moss', 'Reed']);
    expect(account).toMatchObject({ total: 3, record: 2, furniture: 1 });
    expect(remarks).toContain('1 card of the page repeats papers that were read.');
  });

  it('reports an item that is no paper, and goes on', () => {
    const { entries, problems } = read(
      page({ dailyPapers: [moss, null, { id: '2405.09999' }, reed] }),
    );
    expect(entries).toHaveLength(2);
    expect(problems.map(({ reason }) => reason)).toEqual([
      'This is no paper but a bare value.',
      'Paper 2405.09999 has no title.',
    ]);
  });

  it('keeps the whole papers of a page that was cut, and says so', () => {
    const text = page({ dailyPapers: [moss, reed] });
    const { entries, problems } = read(text.slice(0, text.indexOf('bends')));
    expect(entries.map(({ title }) => title)).toEqual(['Moss']);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.reason).toMatch(/^The data of this page ends in the middle/);
  });

  it('is completed by cards that it lacks', () => {
    const card = '<article><h3><a href="/papers/2405.02345">Reed</a></h3></article>';
    expect(read(`${page({ list: [moss] })}${card}`).entries).toHaveLength(2);
  });
});

describe('the cards as drawn', () => {
  const card = (inside: string): string =>
    `<article><h3><a href="/papers/2405.01234">Moss</a></h3>${inside}</article>`;

  it.each([
    ['pretty-printed', (text: string) => text.replaceAll('><', '>\n\t\t<')],
    ['on one line', (text: string) => text.replaceAll('\n', ' ')],
    ['with relative links', (text: string) => text.replaceAll('https://huggingface.co/', '/')],
    [
      'with attributes in quotes',
      (text: string) => text.replaceAll(/=([^\s"'>]+)(?=[ >])/g, '="$1"'),
    ],
    ['without its last tags', (text: string) => text.replace(/<\/main>[\s\S]*$/, '')],
  ])('are the same %s', (_, change) => {
    const fields = (text: string) => read(text).entries.map((entry) => ({ ...entry, lines: null }));
    const text = sample('daily-papers-search.html');
    expect(fields(change(text))).toEqual(fields(text));
  });

  it('have no votes where a dash stands, and no comments where no number does', () => {
    const entry = first(
      card('<div class="leading-none">-</div><a href="/papers/2405.01234#community"></a>'),
    );
    expect(entry).not.toHaveProperty('upvotes');
    expect(entry).not.toHaveProperty('comments');
  });

  it('are told from who submitted them', () => {
    const text = `<article><div>Submitted by <a href="/moss-editor">moss-editor</a></div><h3><a href="/papers/2405.01234">Moss</a></h3></article>`;
    expect(first(text)).not.toHaveProperty('organisation');
  });

  it('have one sentence by a model on the trending page, which is no abstract', () => {
    const trending = `<title>Trending Papers - Hugging Face</title>${card('<p>Moss is a plant that can be a memory if it is watered well enough.</p><span>Upvote 94</span>')}`;
    expect(first(trending)).toEqual(expect.objectContaining({ title: 'Moss', upvotes: 94 }));
    expect(first(trending)).not.toHaveProperty('abstract');
  });

  it('flag numbers that can be read in two ways', () => {
    const { entries, problems } = read(card('<span>Jan 132</span>'));
    expect(entries[0]?.date).toEqual({ year: null, month: 1, day: 13 });
    expect(problems[0]?.reason).toMatch(/can be day 13 and 2 comments or day 1 and 32/);
  });

  it('that the file ends in are kept as far as they go', () => {
    const { entries, problems } = read(
      card('<p>We water moss and wait until it has stored what we').slice(0, -10),
    );
    expect(entries).toHaveLength(1);
    expect(problems[0]?.reason).toMatch(/^The file ends in the middle of this paper/);
    expect(read('<article><a href="/papers/2405.01234"></a><h3>Half a tit').entries).toEqual([]);
  });
});

it('is told by the head of the page where styles fill the sample', () => {
  const head = `<html><head><title>Daily Papers - Hugging Face</title><link href="/papers/x"><style>${'a{b:c}'.repeat(9000)}`;
  const fit = (complete: boolean) =>
    dailyPapersHtml.fit({ source: new SourceText([head]), complete });
  expect(fit(false).score).toBeGreaterThan(0.8);
  expect(fit(true).score).toBeLessThan(0.5);
});
