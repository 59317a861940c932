import { describe, expect, it } from 'vitest';
import type { Entry } from '../../domain/entry.ts';
import { SourceText } from '../source-text.ts';
import { parseText, stated } from '../testing.ts';
import { bibtex } from './bibtex.ts';

const read = (text: string) => bibtex.parse(new SourceText([text]));
const entryOf = (text: string): Partial<Entry> => {
  const [entry] = read(text).entries;
  if (!entry) throw new Error('No entry');
  return stated(entry);
};
const fieldsOf = (fields: string): Partial<Entry> =>
  entryOf(`@misc{key, title = {Slow Rivers}, ${fields}}`);
const reasonsOf = (text: string): string[] =>
  read(text).problems.map(({ line, reason }) => `${line}: ${reason}`);

describe('an entry', () => {
  it('gives title, authors, venue, date, address and ids', () => {
    const text = `@article{river2024,
  author = {Berg, Ada and Bo Lund},
  title = {Slow {Rivers} and
           Fast {{LLMs}}},
  journal = "Journal of Water",
  year = 2024,
  month = may,
  doi = {https://doi.org/10.1234/ABC\\_1},
  url = {https://example.org/~ada/a_b},
  keywords = {rivers, {water, still}},
  abstract = {Water runs.
    It runs on.

    And on.},
}`;
    expect(entryOf(text)).toEqual({
      title: 'Slow Rivers and Fast LLMs',
      authors: ['Ada Berg', 'Bo Lund'],
      venue: 'Journal of Water',
      date: { year: 2024, month: 5, day: null },
      doi: '10.1234/abc_1',
      url: 'https://example.org/~ada/a_b',
      keywords: ['rivers', 'water, still'],
      abstract: 'Water runs. It runs on.\n\nAnd on.',
      lines: { first: 1, last: 15 },
    });
  });

  it('keeps the case of the title as printed', () => {
    expect(entryOf('@misc{a, title = {A Tale Of TWO cities}}').title).toBe('A Tale Of TWO cities');
  });

  it('adds a subtitle to the title', () => {
    expect(fieldsOf('subtitle = {A Survey}').title).toBe('Slow Rivers: A Survey');
  });

  it('may have no key, no comma between fields, and parentheses around it', () => {
    expect(entryOf('@MISC(title = "One (two)", year = {2020} note = {x})').title).toBe('One (two)');
    expect(entryOf('@misc{title = {One} year = 2020}').date?.year).toBe(2020);
    expect(entryOf('@misc{a,title={One}}@misc{b,title={Two}}').title).toBe('One');
  });

  it('takes what it leaves out from the volume it refers to', () => {
    const text = `@incollection{a, title = {Slow Rivers}, crossref = {V}}
@proceedings{v, title = {Proceedings of Water}, year = 2023}`;
    const { venue, date } = entryOf(text);
    expect([venue, date?.year]).toEqual(['Proceedings of Water', 2023]);
  });

  it('keeps the whole of the longest address', () => {
    const url = `https://example.org/river?${'water='.repeat(1000)}`;
    expect(fieldsOf(`url = {${url}}`).url).toBe(url);
  });

  it('says which fields were not read, once', () => {
    const { remarks } = read(
      '@misc{a, title={A}, pages={1}, issn={2}}@misc{b, title={B}, pages={3}}',
    );
    expect(remarks).toEqual(['Fields not read: pages, issn.']);
  });
});

describe('abbreviations', () => {
  it('are put together with other text', () => {
    const text = '@string{jw = "Journal of Water"}\n@misc{a, title={A}, journal = jw # " 3"}';
    expect(entryOf(text).venue).toBe('Journal of Water 3');
  });

  it('without a definition stay as written, and the report says so', () => {
    const { entries, remarks } = read('@misc{a, title={A}, journal = jow}');
    expect(entries[0]?.venue).toBe('jow');
    expect(remarks).toEqual(['Abbreviations without a definition, kept as written: jow.']);
  });

  it('that quote each other twice do not grow without end', () => {
    const doubling = Array.from({ length: 60 }, (_, n) => `@string{s${n + 1} = s${n} # s${n}}\n`);
    const text = `@string{s0 = "water "}\n${doubling.join('')}@misc{a, title={A}, abstract=s60}`;
    expect(entryOf(text).abstract?.length).toBeLessThan(1_000_000);
  });
});

describe('dates', () => {
  it.each([
    ['date = {2025-05}', 2025, 5, null],
    ['date = {2025-05-14/2025-05-20}', 2025, 5, 14],
    ['date = {2025~}', 2025, null, null],
    ['year = {{2025}}, month = {MAY 14}', 2025, 5, 14],
    ['year = 2025, month = 5', 2025, 5, null],
    ['year = 2025, month = "14~" # may', 2025, 5, 14],
    ['year = {2025a}, month = {}', 2025, null, null],
    ['year = {2025}, month = {05}, day = {14}', 2025, 5, 14],
  ])('%s', (fields, year, month, day) => {
    expect(fieldsOf(fields).date).toEqual({ year, month, day });
  });

  it('are not guessed', () => {
    expect(fieldsOf('year = {in press}').date).toBeUndefined();
  });
});

describe('the arXiv id', () => {
  it.each([
    'eprint = {2405.14558}, archivePrefix = {arXiv}',
    'eprint = {2405.14558v2}, archiveprefix = "arXiv", primaryClass = {cs.LG}',
    'eprint = {2405.14558 [cs]}, eprinttype = {arXiv}',
    'eprint = {arXiv:2405.14558}',
    'number = {{arXiv}:2405.14558}, publisher = {{arXiv}}',
    'doi = {10.48550/ARXIV.2405.14558}',
    'journal = {arXiv preprint arXiv:2405.14558}',
    'journal = {CoRR}, volume = {abs/2405.14558}',
    'url = {http://arxiv.org/pdf/2405.14558v1}',
    'note = {arXiv:2405.14558 [cs.CL]}',
    'annote = {Comment: see arXiv: 2405.14558}',
    'howpublished = {\\url{https://arxiv.org/abs/2405.14558}}',
  ])('is found in %s', (fields) => {
    expect(fieldsOf(fields).arxivId).toBe('2405.14558');
  });

  it('is found in the key', () => {
    const text = '@misc{https://doi.org/10.48550/arxiv.2405.14558, title = {A}}';
    expect(entryOf(text).arxivId).toBe('2405.14558');
  });

  it('can be old', () => {
    expect(fieldsOf('eprint = {9901001}, archiveprefix = {hep-th}').arxivId).toBe('hep-th/9901001');
    expect(fieldsOf('eprint = {cs/0112017}').arxivId).toBe('cs/0112017');
  });

  it('is not what another archive numbers, nor what an abstract mentions', () => {
    expect(fieldsOf('eprint = {2405.14558}, eprinttype = {jstor}').arxivId).toBeUndefined();
    expect(fieldsOf('abstract = {Unlike arXiv:2405.14558, we}').arxivId).toBeUndefined();
  });

  it('leaves its subject classes to the keywords', () => {
    expect(fieldsOf('eprint = {2405.14558}, primaryclass = {cs.LG}').keywords).toEqual(['cs.LG']);
  });
});

describe('what is wrong stays in one entry', () => {
  const good = '@misc{good, title = {Still Here}}';

  it('braces that never close', () => {
    const text = `@misc{bad, title = {Open {Rivers},\n  author = {Berg, Ada},\n  year = 2020\n}\n\n${good}`;
    const { entries } = read(text);
    expect(entries.map(({ title, authors }) => [title, ...authors])).toEqual([
      ['Open Rivers', 'Ada Berg'],
      ['Still Here'],
    ]);
    expect(reasonsOf(text)).toEqual([
      '1: The braces of this entry never close, perhaps those of “title”; it was read up to the next one.',
    ]);
  });

  it('a brace too many', () => {
    const text = `@misc{bad, title = {Shut}}, year = {2020}}\n${good}`;
    expect(entryOf(text).date?.year).toBe(2020);
    expect(read(text).entries).toHaveLength(2);
    expect(reasonsOf(text)).toEqual(['1: This part of the entry is no field: }']);
  });

  it('a missing title', () => {
    const text = `@misc{bad, eprint = {2405.14558}}\n${good}`;
    expect(read(text).entries).toHaveLength(1);
    expect(reasonsOf(text)).toEqual([
      '1: This entry has no title, so it is not kept. It names arXiv:2405.14558.',
    ]);
  });

  it('fields outside of any entry', () => {
    const text = `article{bad,\n  title = {Lost},\n}\n${good}`;
    expect(read(text).entries).toHaveLength(1);
    expect(reasonsOf(text)).toEqual(['2: This field stands outside of any entry.']);
  });

  it('a field that stands twice', () => {
    const text = '@misc{a, title = {One}, title = {Two}}';
    expect(entryOf(text).title).toBe('One');
    expect(reasonsOf(text)).toEqual(['1: The field “title” stands twice; the first was taken.']);
  });

  it('10,000 of them', () => {
    const { entries, problems } = read('@misc{bad, title = {Open\n'.repeat(10_000));
    expect(entries).toHaveLength(9_999);
    expect(problems).toHaveLength(10_001);
  });
});

describe('a file that was cut', () => {
  it('keeps what is certain of its last entry', () => {
    const text = '@misc{a, title = {Slow Rivers}, year = 2024, author = {Berg, A';
    expect(entryOf(text)).toEqual({
      title: 'Slow Rivers',
      date: { year: 2024, month: null, day: null },
      lines: { first: 1, last: 1 },
    });
    expect(reasonsOf(text)[0]).toMatch(/^1: The file ends before this entry does\./);
  });

  it('keeps half an abstract, and no half title', () => {
    expect(entryOf('@misc{a, title = {Slow}, abstract = {Water ru').abstract).toBe('Water ru');
    expect(read('@misc{a, title = {Slow Ri').entries).toEqual([]);
  });

  it('is noticed where an entry only begins', () => {
    expect(reasonsOf('@misc{a, title = {A}}\n\n@arti')).toEqual([
      '3: The file ends where an entry begins.',
    ]);
  });
});

describe('furniture', () => {
  it('is comments, text between entries, and what serves styles', () => {
    const text = `% Encoding: UTF-8
Exported for ada@example.org
@preamble{"\\newcommand{\\x}{y}"}
@comment{jabref-meta: databaseType:bibtex;}
@comment{@misc{old, title = {Gone}}}
@comment one line
% @misc{b, title = {Also Gone}}
@IEEEtranBSTCTL{ctl, CTLuse_url = "no"}
@misc{a, title = {Here}}`;
    const { entries, account, problems } = read(text);
    expect(entries.map(({ title }) => title)).toEqual(['Here']);
    expect(account).toMatchObject({ furniture: 8, record: 1, problem: 0 });
    expect(problems).toEqual([]);
  });
});

describe('recognition', () => {
  const scoreOf = (text: string): number =>
    bibtex.fit({ source: new SourceText([text]), complete: true }).score;

  it('is by content', () => {
    const { recognition } = parseText('@article{ WOS:1,\nTitle = {{A}},\nYear = {{2020}},\n}');
    expect(recognition).toMatchObject({ format: 'bibtex', reason: '1 entry such as @article{…}' });
  });

  it('is not misled by pages, styles and code that hold an @', () => {
    const prose = 'A page about rivers, with much to say.\n'.repeat(40);
    expect(scoreOf(`${prose}@misc{a, title = {A}, year = 2020}\n${prose}`)).toBeLessThan(0.5);
    expect(scoreOf('@media (max-width: 30em) { a { color: red } }\n')).toBe(0);
    expect(scoreOf('@font-face { font-family: x; }\nada@example.org')).toBe(0);
    // Left to the formats that read JSON.
    expect(scoreOf('[{"bibtex": "@misc{a, title = {A}}"}]')).toBeLessThan(0.7);
  });
});
