import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../reading.ts';
import { SourceText } from '../source-text.ts';
import { stated } from '../testing.ts';
import { arxivHtml } from './arxiv-html.ts';

const read = (text: string): Reading => arxivHtml.parse(new SourceText([text]));
const first = (text: string) => {
  const [entry] = read(text).entries;
  return entry && stated(entry);
};
const sample = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '../samples', name), 'utf8');

describe('pages of arXiv', () => {
  it.each([
    ['arxiv-new.html', 'on one line', (text: string) => text.replaceAll('\n', ' ')],
    ['arxiv-new.html', 'pretty-printed', (text: string) => text.replaceAll('><', '>\n\t<')],
    [
      'arxiv-new.html',
      'with absolute links',
      (text: string) => text.replaceAll(/"\/abs/g, '"https://arxiv.org/abs'),
    ],
    ['arxiv-search.html', 'on one line', (text: string) => text.replaceAll('\n', ' ')],
    ['arxiv-search.html', 'with single quotes', (text: string) => text.replaceAll('"', "'")],
  ])('%s is the same %s', (name, _, change) => {
    const fields = (text: string) => read(text).entries.map((entry) => ({ ...entry, lines: null }));
    expect(fields(change(sample(name)))).toEqual(fields(sample(name)));
  });

  it('take nothing for a label but the label', () => {
    const text =
      '<dt><a href="/abs/2602.00001">x</a><dd><div class="list-title"><span class="descriptor">Title:</span> Title: a Word</div>';
    expect(first(`${text}</dd></dl>`)).toMatchObject({ title: 'Title: a Word' });
  });

  it('say how much of a list they show', () => {
    const { remarks, hints } = read(
      '<h3>Thu, 5 Feb 2026 (showing 25 of 96 entries )</h3><dl><dt><a href="/abs/2602.00001">x</a></dt><dd><p class="list-title">Moss</p></dd></dl>',
    );
    expect(remarks).toContain('The page says: Thu, 5 Feb 2026 (showing 25 of 96 entries ).');
    expect(hints).toEqual([{ kind: 'statedYear', year: 2026, line: 1 }]);
  });

  it('report an entry that the file ends in', () => {
    const { entries, problems } = read(
      '<dl><dt><a href="/abs/2602.00001">x</a></dt><dd><div class="list-title">Moss</div><p class="mathjax">It gro',
    );
    expect(entries[0]?.abstract).toBe('It gro');
    expect(problems[0]?.reason).toMatch(/^The file ends in the middle of this paper/);
  });
});

describe('pages of one paper', () => {
  it('of arXiv are read from what is drawn, too', () => {
    const text = `<html><head><meta property="og:url" content="https://arxiv.org/abs/2602.00001v2"></head><body>
<h1 class="title mathjax"><span class="descriptor">Title:</span>Moss</h1>
<div class="authors"><span class="descriptor">Authors:</span><a href="/a">Ada Fern</a>, <a href="/b">Bo Lichen</a></div>
<blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>It grows.
Slowly.</blockquote>
<table><tr><td class="tablecell subjects"><span class="primary-subject">Emerging Technologies (cs.ET)</span>; Other (cs.OH)</td></tr></table></body></html>`;
    expect(first(text)).toEqual({
      title: 'Moss',
      abstract: 'It grows. Slowly.',
      authors: ['Ada Fern', 'Bo Lichen'],
      arxivId: '2602.00001',
      arxivVersion: 2,
      url: 'https://arxiv.org/abs/2602.00001v2',
      keywords: ['cs.ET', 'cs.OH'],
      lines: { first: 1, last: 6 },
    });
  });

  it('of any publisher are believed less', () => {
    const source = new SourceText([sample('publisher-page.html')]);
    expect(arxivHtml.fit({ source, complete: true }).score).toBe(0.7);
  });
});
