import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format } from '../format.ts';
import type { Reading } from '../reading.ts';
import { SourceText } from '../source-text.ts';
import { arxivAtom } from './arxiv-atom.ts';
import { arxivHtml } from './arxiv-html.ts';
import { dailyPapersHtml } from './daily-papers-html.ts';

const FORMATS: readonly Format[] = [arxivAtom, arxivHtml, dailyPapersHtml];
const SAMPLES = [
  'arxiv-api.xml',
  'arxiv-daily.rss',
  'arxiv-new.html',
  'arxiv-search.html',
  'daily-papers-page.html',
  'daily-papers-search.html',
  'publisher-page.html',
];
const textOf = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '../samples', name), 'utf8');

function read(format: Format, text: string): Reading {
  const source = new SourceText([text]);
  const { score } = format.fit({ source, complete: true });
  expect(score >= 0 && score <= 1).toBe(true);
  return format.parse(source);
}

/** What is wrong with the books of a reading; nothing is. */
function faultsOf({ account, entries, problems }: Reading, text: string): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const { total, blank, record, furniture, problem } = account;
  check(blank + record + furniture + problem === total, 'the account does not add up');
  check(entries.length === record, 'entries and records differ');
  const lines = text.split(/[\n\u2028\u2029]/).length;
  for (const { title, lines: range } of entries) {
    check(title.trim() !== '', 'an entry has no title');
    check(
      range.first >= 1 && range.first <= range.last && range.last <= lines,
      'lines lie outside',
    );
  }
  for (const { line, reason } of problems) {
    check(line >= 1 && line <= lines, 'a problem lies outside');
    check(reason !== '', 'a problem has no reason');
  }
  return faults;
}

/** The text with some of it cut out, repeated, or replaced, and cut off at the end. */
const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.nat(80),
        put: fc.constantFrom('', '<', '>', '"', '</div>', '<p>', '&', '\n', 'x', '<!--', ']', '}'),
        again: fc.boolean(),
      }),
      { maxLength: 5 },
    )
    .chain((edits) =>
      fc.constantFrom(1, 0.3, 0.6, 0.95).map((share) => {
        let changed = text.slice(0, Math.ceil(text.length * share));
        for (const { at, length, put, again } of edits) {
          const part = again ? changed.slice(at, at + length) : '';
          changed = changed.slice(0, at) + part + put + part + changed.slice(at + length);
        }
        return changed;
      }),
    );

describe.each(FORMATS.map((format) => [format.id, format] as const))('%s', (_, format) => {
  it('never throws and accounts for all, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(faultsOf(read(format, text), text)).toEqual([]);
      }),
    );
  });

  it.each(SAMPLES)('accounts for all of %s, however it is damaged', (name) => {
    fc.assert(
      fc.property(mutated(textOf(name)), (text) => {
        expect(faultsOf(read(format, text), text)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the formats together', () => {
  it.each(SAMPLES)('one of them claims %s', (name) => {
    const source = new SourceText([textOf(name)]);
    const claims = FORMATS.filter((each) => each.fit({ source, complete: true }).score >= 0.5);
    expect(claims).toHaveLength(1);
  });

  it('claim no other page and no feed of something else', () => {
    const others = [
      '<!doctype html><html><body><article><h3>News</h3><p>It rained.</p></article></body></html>',
      '<rss version="2.0"><channel><item><title>It rained</title><link>https://x.y/1</link></item></channel></rss>',
      '<html><body><dl><dt>Moss</dt><dd>A plant.</dd></dl></body></html>',
      '{"title": "<article>"}',
      '',
    ];
    for (const text of others)
      for (const format of FORMATS) {
        const source = new SourceText([text]);
        expect(format.fit({ source, complete: true }).score).toBeLessThan(0.5);
      }
  });
});

/** Run to their end: what grows with the square of the length would not come to one. */
describe('large and broken files', { timeout: 120_000 }, () => {
  const many = 20_000;
  const article =
    '<article><label><div class="leading-none">3</div></label><h3><a href="/papers/2405.01234">Moss</a></h3></article>';
  it.each<[string, Format, string]>([
    ['one line of cards', dailyPapersHtml, article.repeat(many)],
    [
      'cards that nest',
      dailyPapersHtml,
      '<article><h3><a href="/papers/2405.01234">Moss'.repeat(many),
    ],
    [
      'links that nest',
      dailyPapersHtml,
      `<article>${'<a href="/papers/2405.01234">'.repeat(many)}`,
    ],
    [
      'counts that nest',
      dailyPapersHtml,
      `<article><a href="/papers/2405.01234"></a>${'<div class="leading-none">'.repeat(many)}`,
    ],
    [
      'headings that nest',
      dailyPapersHtml,
      '<h3><h3 class="title"><div class="list-title">'.repeat(many),
    ],
    [
      'terms without descriptions',
      arxivHtml,
      '<dt><a href="/abs/2405.01234" title=Abstract>'.repeat(many),
    ],
    [
      'terms that nest',
      arxivHtml,
      '<dl><dt><a href="/abs/2405.01234" title=Abstract>x</a><dd><div class=list-title>'.repeat(
        many,
      ),
    ],
    [
      'results that nest',
      arxivHtml,
      '<div class="arxiv-result"><p class="title">Moss<span class="tag" data-tooltip>'.repeat(many),
    ],
    [
      'entries of one line',
      arxivAtom,
      '<entry><title>Moss</title><id>http://arxiv.org/abs/2405.01234v1</id></entry>'.repeat(many),
    ],
    ['entries that nest', arxivAtom, '<feed><entry><title>Moss<author><name>'.repeat(many)],
    ['data that nests', dailyPapersHtml, `<div data-props='${'{"title":['.repeat(many)}'>`],
    [
      'data in many places',
      dailyPapersHtml,
      `<div data-props='[{"id":"2405.01234","title":"Moss"}]'>`.repeat(many),
    ],
    ['brackets and ampersands', arxivAtom, '<<&&"\'>'.repeat(many)],
    ['short lines', arxivHtml, '<p>\n'.repeat(many * 3)],
    ['comments', dailyPapersHtml, '<!-- saved from --'.repeat(many)],
    [
      'marks',
      arxivHtml,
      '<meta name="citation_title" content="Moss"><meta name=citation_author content=",">'.repeat(
        many,
      ),
    ],
  ])('%s are read to their end', (_, format, text) => {
    const source = new SourceText([text]);
    const { account } = format.parse(source);
    expect(account.record + account.furniture + account.problem).toBe(account.total);
    format.fit({ source: source.head(1500, 400_000), complete: false });
  });
});
