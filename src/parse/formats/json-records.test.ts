import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, parseBytes, parseText, refusalOf, stated } from '../testing.ts';

const read = (value: unknown) => {
  const { entries } = parseText(JSON.stringify(value));
  return entries.map((entry) => {
    const { lines: _, ...rest } = stated(entry);
    return rest;
  });
};
const moss = { title: 'Moss', abstract: 'We store bits.', authors: ['Ada Fern', 'Bo Lichen'] };
const problemsOf = (text: string) =>
  parseText(text).problems.map(({ line, reason }) => `${line} ${reason}`);

describe('JSON records', () => {
  it('are read with their true lines, one line or many', () => {
    const pretty = JSON.stringify({ results: [moss, { ...moss, title: 'Reeds' }] }, null, 2);
    const { entries, account, recognition } = parseText(pretty);
    expect(recognition.format).toBe('json-records');
    expect(entries.map(({ title, lines }) => [title, lines.first, lines.last])).toEqual([
      ['Moss', 3, 10],
      ['Reeds', 11, 18],
    ]);
    expect(account).toMatchObject({ unit: 'item', total: 2, record: 2 });
    const lines = `${JSON.stringify(moss)}\n\n${JSON.stringify(moss)}\n`;
    expect(parseText(lines).entries.map((entry) => entry.lines.first)).toEqual([1, 3]);
  });

  it.each<[string, object, object]>([
    [
      'the arXiv data set',
      {
        id: 'cs/0112017',
        submitter: 'Ada Fern',
        authors: 'Ada Fern and Bo Lichen',
        title: 'Moss\n  grows',
        comments: '12 pages',
        'journal-ref': 'Slow 3 (2002)',
        categories: 'cs.ET q-bio.PE',
        abstract: '  We store\nbits.\n',
        versions: [{ version: 'v1', created: 'Mon, 2 Apr 2007 19:18:42 GMT' }],
        update_date: '2009-11-13',
        authors_parsed: [
          ['Fern', 'Ada', ''],
          ['Lichen', "B\\'o", 'Jr'],
        ],
      },
      {
        title: 'Moss grows',
        abstract: 'We store bits.',
        authors: ['Ada Fern', 'Bó Lichen Jr'],
        date: { year: 2007, month: 4, day: 2 },
        arxivId: 'cs/0112017',
        venue: 'Slow 3 (2002)',
        keywords: ['cs.ET', 'q-bio.PE'],
      },
    ],
    [
      'Semantic Scholar',
      {
        paperId: 'abc',
        externalIds: { ArXiv: '2405.01234', DOI: '10.1234/MOSS', CorpusId: 3 },
        url: 'https://www.semanticscholar.org/paper/abc',
        title: 'Moss',
        abstract: null,
        tldr: { model: 'tldr', text: 'Bits in moss.' },
        venue: '',
        journal: { name: 'Slow Computing', volume: '3' },
        year: 2024,
        publicationDate: '2024-05-02',
        fieldsOfStudy: ['Biology'],
        citationCount: 4,
        authors: [{ authorId: '1', name: 'Ada Fern' }],
      },
      {
        title: 'Moss',
        abstract: 'Bits in moss.',
        authors: ['Ada Fern'],
        date: { year: 2024, month: 5, day: 2 },
        arxivId: '2405.01234',
        doi: '10.1234/moss',
        url: 'https://www.semanticscholar.org/paper/abc',
        venue: 'Slow Computing',
        keywords: ['Biology'],
      },
    ],
    [
      'Crossref and CSL',
      {
        DOI: '10.1234/MOSS',
        title: ['Moss &amp; <i>Reeds</i>'],
        'container-title': ['Slow Computing'],
        issued: { 'date-parts': [[2024, 5]] },
        created: { 'date-parts': [[2023, 1, 1]] },
        author: [{ given: 'Ada', family: 'Fern', sequence: 'first' }],
        abstract:
          '<jats:title>Abstract</jats:title><jats:p>We store.</jats:p><jats:p>Bits.</jats:p>',
        URL: 'https://doi.org/10.1234/moss',
        publisher: 'Slow Press',
        reference: [{ 'article-title': 'Another', DOI: '10.9/other' }],
      },
      {
        title: 'Moss & Reeds',
        abstract: 'We store.\n\nBits.',
        authors: ['Ada Fern'],
        date: { year: 2024, month: 5, day: null },
        doi: '10.1234/moss',
        url: 'https://doi.org/10.1234/moss',
        venue: 'Slow Computing',
      },
    ],
    [
      'the Zotero API',
      {
        key: 'ABCD',
        version: 3,
        data: {
          title: 'Moss',
          creators: [
            { creatorType: 'author', firstName: 'Ada', lastName: 'Fern' },
            { creatorType: 'editor', firstName: 'Ed', lastName: 'Reed' },
          ],
          abstractNote: 'We store.',
          date: 'May 2024',
          extra: 'arXiv:2405.01234 [cs]',
          tags: [{ tag: 'moss' }, { tag: 'slow, wet' }],
        },
      },
      {
        title: 'Moss',
        abstract: 'We store.',
        authors: ['Ada Fern'],
        date: { year: 2024, month: 5, day: null },
        arxivId: '2405.01234',
        keywords: ['moss', 'slow, wet'],
      },
    ],
    [
      'OpenReview',
      {
        id: 'x1',
        content: {
          title: { value: 'Moss' },
          authors: { value: ['Ada Fern', 'Bo Lichen'] },
          abstract: { value: 'We store.' },
          keywords: { value: ['moss'] },
        },
      },
      {
        title: 'Moss',
        abstract: 'We store.',
        authors: ['Ada Fern', 'Bo Lichen'],
        keywords: ['moss'],
      },
    ],
    [
      'OpenAlex',
      {
        id: 'https://openalex.org/W1',
        doi: 'https://doi.org/10.1234/moss',
        title: 'Moss',
        publication_date: '2024-05-02',
        authorships: [{ author: { display_name: 'Ada Fern' }, institutions: [] }],
        primary_location: { landing_page_url: 'https://x.org/m', source: { display_name: 'Slow' } },
        abstract_inverted_index: { We: [0], bits: [2], store: [1] },
      },
      {
        title: 'Moss',
        abstract: 'We store bits',
        authors: ['Ada Fern'],
        date: { year: 2024, month: 5, day: 2 },
        doi: '10.1234/moss',
        url: 'https://x.org/m',
        venue: 'Slow',
      },
    ],
  ])('of %s are understood', (_, record, expected) => {
    expect(read([record])).toEqual([expected]);
    expect(read({ status: 'ok', message: { items: [record] } })).toEqual([expected]);
    expect(read(record)).toEqual([expected]);
  });

  it('take the id that an object of papers has for its name', () => {
    expect(read({ '2405.01234': moss, '2405.01235v2': moss })).toEqual([
      { ...moss, arxivId: '2405.01234' },
      { ...moss, arxivId: '2405.01235', arxivVersion: 2 },
    ]);
  });

  it('keep good items beside bad ones, which are problems with their lines', () => {
    const good = JSON.stringify(moss);
    expect(
      problemsOf(
        `[\n${good},\n{"title": oops, "abstract": ]},\n${good},\n7,\n{"abstract":"x","doi":"10.1234/y"}\n]`,
      ),
    ).toEqual([
      '3 This is not valid JSON.',
      '5 This is no paper but a bare value.',
      '6 No title is given, only DOI 10.1234/y: that paper is not in the list.',
    ]);
    expect(parseText(`[${good},\n${good.slice(0, -1)},}]`).problems).toMatchObject([
      {
        line: 2,
        reason: 'This is not quite valid JSON; it was read as far as it can be understood.',
      },
    ]);
  });

  it('keep what a cut left of the last item, and say so', () => {
    const text = JSON.stringify([moss, moss]);
    const cut = parseText(text.slice(0, text.lastIndexOf('bits')));
    expect(cut.entries[1]).toMatchObject({ title: 'Moss', abstract: 'We store', authors: [] });
    expect(cut.problems.map(({ reason }) => reason)).toEqual([
      'The file ends in the middle of this item. Save it again and add it: the fuller reading will take over.',
    ]);
    const early = parseText(`[${JSON.stringify(moss)},{"titl`);
    expect(early.entries).toHaveLength(1);
    expect(early.account).toMatchObject({ total: 2, problem: 1 });
  });

  it('name the fields that say nothing of a paper', () => {
    expect(parseText(JSON.stringify([{ ...moss, mood: 'wet', empty: '' }])).remarks).toEqual([
      'Fields not read: mood.',
    ]);
  });

  it('are not made of other JSON', () => {
    for (const other of [
      { name: 'tool', description: 'x', version: '1.0.0', author: 'Ada' },
      [{ title: 'Bug', url: 'https://x.org/1', body: 'It broke.', comments: 3 }],
      [{ name: 'Ada', email: 'a@x.org' }],
      [1, 2, 3],
    ])
      expect(refusalOf(JSON.stringify(other)).message).toMatch(/JSON data|No listing/);
  });

  it('never fail, and account for every item, however the text is damaged', () => {
    const sample = JSON.stringify({ papers: [moss, { ...moss, doi: '10.1/x' }, moss] }, null, 1);
    const damage = fc.tuple(
      fc.nat(sample.length),
      fc.nat(30),
      fc.constantFrom('', '"', ',', '{', '}', ']', '\n', '\\'),
    );
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 4 }), fc.boolean(), (all, flat) => {
        let text = flat ? sample.replaceAll(/\n */g, '') : sample;
        for (const [at, drop, put] of all) text = text.slice(0, at) + put + text.slice(at + drop);
        const result = parseBytes(bytesOf(text));
        if (!result.ok) return;
        const { total, blank, record, furniture, problem } = result.value.account;
        expect(blank + record + furniture + problem).toBe(total);
      }),
    );
  });
});
