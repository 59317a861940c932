import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, parseBytes, parseText, refusalOf, stated } from '../testing.ts';

const entriesOf = (text: string) => parseText(text).entries.map(stated);
const problemsOf = (text: string) =>
  parseText(text).problems.map(({ line, reason }) => `${line} ${reason}`);

describe('a table of papers', () => {
  it('is read by the meaning of its columns, and names those it leaves out', () => {
    const text =
      'Item Type,Publication Year,Author,Title,Publication Title,DOI,Url,Abstract Note,Extra,Manual Tags,Pages\n' +
      'article,2024,"Fern, Ada; Lichen, Bo",Moss as a Memory,Slow Computing,10.1234/MOSS,http://x.org/1,We store bits.,arXiv:2405.01234 [cs.ET],moss; memory,1-2\n' +
      'article,2023,"Rush, Cy",Reeds,,,,,,,\n';
    const { entries, remarks, recognition } = parseText(text);
    expect(recognition.format).toBe('table');
    expect(entries.map(stated)).toEqual([
      {
        title: 'Moss as a Memory',
        abstract: 'We store bits.',
        authors: ['Ada Fern', 'Bo Lichen'],
        date: { year: 2024, month: null, day: null },
        arxivId: '2405.01234',
        doi: '10.1234/moss',
        url: 'http://x.org/1',
        venue: 'Slow Computing',
        keywords: ['moss', 'memory'],
        lines: { first: 2, last: 2 },
      },
      {
        title: 'Reeds',
        authors: ['Cy Rush'],
        date: { year: 2023, month: null, day: null },
        lines: { first: 3, last: 3 },
      },
    ]);
    expect(remarks).toEqual(['Columns not read: Item Type, Pages.']);
  });

  it.each<[string, string]>([
    ['tabs', '\t'],
    ['semicolons', ';'],
    ['bars', '|'],
  ])('can be parted by %s', (_, separator) => {
    const text = 'Title,Authors,Year\nMoss,"Ada Fern",2024\n'.replaceAll(',', separator);
    expect(entriesOf(text)).toEqual([
      {
        title: 'Moss',
        authors: ['Ada Fern'],
        date: { year: 2024, month: null, day: null },
        lines: { first: 2, last: 2 },
      },
    ]);
  });

  it.each<[string, string]>([
    [
      'Scopus',
      '"Authors","Author full names","Author(s) ID","Title","Year","Source title","Link","Abstract","Source","EID"\n"Fern A.","Fern, Ada (57190000000)","57190000000","Moss","2024","Slow Computing","http://x.org","We.","Scopus","2-s2.0-1"',
    ],
    [
      'Web of Science',
      'PT\tAU\tAF\tTI\tSO\tDE\tID\tAB\tPD\tPY\tDI\tUT\nJ\tFern, A\tFern, Ada\tMoss\tSlow Computing\tmoss\tBRYOPHYTES\tWe.\tMAY 2\t2024\t10.1234/moss\tWOS:0001',
    ],
    [
      'IEEE Xplore',
      '"Document Title",Authors,"Author Affiliations","Publication Title","Publication Year","Abstract","DOI",PDF Link,"Author Keywords","IEEE Terms","Publisher"\n"Moss","Ada Fern","Fern Lab","Slow Computing","2024","We.","10.1234/moss","http://x.org/moss.pdf","moss","Plants","IEEE"',
    ],
    [
      'Publish or Perish',
      'Cites,Authors,Title,Year,Source,Publisher,ArticleURL,CitesURL,DOI,AuthorCount,Abstract\n3,"A Fern",Moss,2024,Slow Computing,slow.org,http://x.org,http://cites,10.1234/moss,1,We.',
    ],
    [
      'PubMed',
      'PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,DOI\n1,Moss,"Fern A, Lichen B.",Slow. 2024,Fern A,Slow Computing,2024,2023/12/30,10.1234/moss',
    ],
    [
      'a German table',
      'Titel;Autoren;Jahr;Zeitschrift;Zusammenfassung;Schlagwörter\nMoss;Ada Fern;2024;Slow Computing;We.;moss',
    ],
    [
      'a French table',
      'Titre,Auteurs,Année,Revue,Résumé,Mots-clés\nMoss,Ada Fern,2024,Slow Computing,We.,moss',
    ],
    [
      'Notion',
      'Name,Tags,Authors,Year,Venue,URL\nMoss,moss,Ada Fern,2024,Slow Computing,http://x.org',
    ],
  ])('of %s is understood', (_, text) => {
    const [entry] = parseText(`${text}\n`).entries;
    expect(entry).toMatchObject({ title: 'Moss', venue: 'Slow Computing', date: { year: 2024 } });
    expect(entry?.authors[0]).toMatch(/^(?:Ada|A) Fern$|^Fern A$/);
  });

  it('keeps line ends and separators within quoted cells, and counts lines through them', () => {
    const text = 'title,abstract\n"Moss, a\nMemory","We ""store""\nbits.\n\nSlow."\nReeds,Dry.\n';
    expect(entriesOf(text)).toEqual([
      {
        title: 'Moss, a Memory',
        abstract: 'We "store" bits.\n\nSlow.',
        lines: { first: 2, last: 6 },
      },
      { title: 'Reeds', abstract: 'Dry.', lines: { first: 7, last: 7 } },
    ]);
  });

  it('takes headers, lines above them, empty and summing rows for furniture', () => {
    const text =
      'sep=,\nExported on 3 May 2024\nTitle,Authors\nMoss,Ada Fern\n,\nTitle,Authors\nReeds,Cy Rush\nTotal: 2,\n';
    const { account, entries, problems } = parseText(text);
    expect(entries.map(({ title }) => title)).toEqual(['Moss', 'Reeds']);
    expect(problems).toEqual([]);
    expect(account).toMatchObject({ unit: 'row', total: 7, record: 2, furniture: 5 });
  });

  it('reports a row without a title, and the id that it has', () => {
    expect(problemsOf('Title,DOI\nMoss,\n,10.1234/reed\n, \n')).toEqual([
      '3 No title is given, only DOI 10.1234/reed: that paper is not in the list.',
    ]);
  });

  it('reads a title out of a whole reference, and says so', () => {
    const text = 'title,year,reference\nMoss,2024,\n,2023,"Cy Rush. 2023. Reeds. Dry Press."\n';
    expect(entriesOf(text)[1]).toMatchObject({ title: 'Reeds', authors: ['Cy Rush'] });
    expect(problemsOf(text)).toEqual(['3 The title stands only within the whole reference.']);
  });

  it('doubts a row that has more cells than the header, and reads it', () => {
    const text = 'Title,Year\nMoss,2024\nReeds,2023,dry\n';
    expect(entriesOf(text)).toHaveLength(2);
    expect(problemsOf(text)).toEqual([
      '3 This row has 3 cells and the header 2: they may stand in wrong columns.',
    ]);
  });

  it('loses only its row to a quote that is never closed', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `Paper ${index},Ada Fern,2024\n`);
    rows[7] = '"Paper 7,Ada Fern,2024\n';
    const text = `Title,Authors,Year\n${rows.join('')}`;
    expect(entriesOf(text)).toHaveLength(30);
    expect(problemsOf(text)).toEqual([
      '9 A quote stands in this row where none belongs: look at its cells.',
    ]);
  });

  it('says that the file ends within a row, and keeps what is certain', () => {
    const text = 'Title,Authors,Abstract,DOI\nMoss,Ada Fern,"We store\nbi';
    expect(entriesOf(text)).toEqual([
      {
        title: 'Moss',
        authors: ['Ada Fern'],
        abstract: 'We store bi',
        lines: { first: 2, last: 3 },
      },
    ]);
    expect(problemsOf(text)).toEqual([
      '2 The file ends in the middle of this row. Export it again and add it.',
    ]);
    expect(entriesOf('Title,Authors,DOI\nMoss,Ada Fern,10.1\nReeds,Cy')[1]).not.toHaveProperty(
      'authors',
    );
  });

  it('is refused without a header: which column is which is never guessed', () => {
    expect(refusalOf('Moss,Ada Fern,2024\nReeds,Cy Rush,2023\n').message).toMatch(
      /looks like a table/,
    );
    expect(refusalOf('Name,Email,Year\nAda,a@x.org,2024\n').kind).toBe('not-a-listing');
  });

  it('never fails, and accounts for every row, however it is damaged', () => {
    const sample =
      'Title,Authors,Year,Abstract\n"Moss, a Memory","Fern, Ada; Lichen, Bo",2024,"We\nstore ""bits""."\nReeds,Cy Rush,2023,Dry.\n';
    const damage = fc.tuple(
      fc.nat(sample.length),
      fc.nat(20),
      fc.constantFrom('', '"', ',', '\n', '""', 'é'),
    );
    fc.assert(
      fc.property(fc.array(damage, { maxLength: 4 }), (all) => {
        let text = sample;
        for (const [at, drop, put] of all) text = text.slice(0, at) + put + text.slice(at + drop);
        const result = parseBytes(bytesOf(text));
        if (!result.ok) return;
        const { total, blank, record, furniture, problem } = result.value.account;
        expect(blank + record + furniture + problem).toBe(total);
      }),
    );
  });

  it('reads on through thousands of open quotes, one long row, a million short ones', () => {
    const header = 'Title,Authors,Year\n';
    const odd = `${header}${'"Moss,Ada Fern,2024\nReeds,Cy Rush,2023\n'.repeat(3000)}`;
    expect(parseText(odd).account.total).toBe(6000);
    expect(entriesOf(`${header}Moss,${'Ada Fern; '.repeat(100_000)},2024\n`)).toHaveLength(1);
    expect(parseText(header + 'Moss,A B,2024\n'.repeat(200_000)).entries).toHaveLength(200_000);
  }, 60_000);
});
