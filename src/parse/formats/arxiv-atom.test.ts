import { describe, expect, it } from 'vitest';
import type { Reading } from '../reading.ts';
import { SourceText } from '../source-text.ts';
import { stated } from '../testing.ts';
import { arxivAtom } from './arxiv-atom.ts';

const read = (text: string): Reading => arxivAtom.parse(new SourceText([text]));
const first = (text: string) => {
  const [entry] = read(text).entries;
  return entry && stated(entry);
};
const score = (text: string): number =>
  arxivAtom.fit({ source: new SourceText([text]), complete: true }).score;
const item = (inside: string): string =>
  `<rss version="2.0"><channel><item>${inside}</item></channel></rss>`;

describe('feeds of arXiv', () => {
  it('never give the day of the announcement as the date of the paper', () => {
    const text = item(
      '<title>Moss</title><description>arXiv:2607.00001v2 Announce Type: replace\nAbstract: It grows.</description><pubDate>Mon, 20 Jul 2026 00:00:00 -0400</pubDate>',
    );
    expect(first(text)).toEqual({
      title: 'Moss',
      abstract: 'It grows.',
      arxivId: '2607.00001',
      arxivVersion: 2,
      lines: { first: 1, last: 2 },
    });
  });

  it('leave a sign that looks like a tag in titles and abstracts', () => {
    const text =
      '<feed><entry><title>If $a&lt;b$ then c&gt;d</title><id>http://arxiv.org/abs/2607.00001v1</id><summary>$x &lt; y$</summary></entry></feed>';
    expect(first(text)).toMatchObject({ title: 'If $a<b$ then c>d', abstract: '$x < y$' });
  });

  it('are told by their ids', () => {
    expect(
      score(
        '<feed><entry><title>Moss</title><id>http://arxiv.org/abs/2607.00001v1</id></entry></feed>',
      ),
    ).toBeGreaterThan(0.9);
  });
});

describe('other feeds', () => {
  const journal = item(
    '<title><![CDATA[Moss &amp; <i>Fern</i>]]></title><link>https://slow.example/1</link><description>&lt;p&gt;We grow both.&lt;/p&gt;</description><dc:creator>Ada Fern</dc:creator><dc:creator>Lichen, Bo</dc:creator><prism:doi>10.1234/SLOW.1</prism:doi><prism:publicationName>Slow Storage</prism:publicationName><pubDate>Tue, 03 Feb 2026 00:00:00 GMT</pubDate>',
  );

  it('of journals are read, with less certainty', () => {
    expect(score(journal)).toBe(0.6);
    expect(first(journal)).toEqual({
      title: 'Moss & Fern',
      abstract: 'We grow both.',
      authors: ['Ada Fern', 'Bo Lichen'],
      date: { year: 2026, month: 2, day: 3 },
      doi: '10.1234/slow.1',
      url: 'https://slow.example/1',
      venue: 'Slow Storage',
      lines: { first: 1, last: 1 },
    });
  });

  it.each([
    [
      '<dc:creator>Ada Fern, Bo Lichen, and Cy Sedge</dc:creator>',
      ['Ada Fern', 'Bo Lichen', 'Cy Sedge'],
    ],
    ['<author>editor@slow.example (Ada Fern)</author>', ['Ada Fern']],
    ['<dc:creator>Fern, Ada; Lichen, Bo</dc:creator>', ['Ada Fern', 'Bo Lichen']],
    ['<dc:creator>Ada Fern, Bo Lichen</dc:creator>', ['Ada Fern', 'Bo Lichen']],
    ['<dc:creator>Fern, Ada</dc:creator>', ['Ada Fern']],
  ])('name authors in several ways: %s', (creators, authors) => {
    expect(first(item(`<title>Moss</title>${creators}`))).toMatchObject({ authors });
  });
});

describe('parts of entries that are not read', () => {
  it('are named, and the many are counted', () => {
    const parts = Array.from({ length: 23 }, (_, index) => `<x${index}>1</x${index}>`);
    const { remarks } = read(item(`<title>Moss</title>${parts.join('')}`));
    expect(remarks).toEqual([
      expect.stringMatching(/^Parts of entries not read: x0, .* and 3 more\.$/),
    ]);
  });
});

describe('feeds that are not whole', () => {
  it('give what they have, and say where they end', () => {
    const whole = '<feed><entry><title>Moss</title></entry>';
    const { entries, problems } = read(`${whole}<entry><title>Fern</title><summary>It unro`);
    expect(entries.map(({ title, abstract }) => [title, abstract])).toEqual([
      ['Moss', null],
      ['Fern', 'It unro'],
    ]);
    expect(problems.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^The file ends in the middle of this paper/),
    ]);
    expect(read(whole).problems[0]?.reason).toMatch(/^The feed ends without its end tag/);
  });

  it('do not give half a title', () => {
    expect(read('<feed><entry><title>Half a ti').account).toMatchObject({ record: 0, problem: 1 });
  });
});
