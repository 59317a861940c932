import { Parser } from 'htmlparser2';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CAPTURES } from './captures.ts';
import { INVENTED_CARDS } from './invented-cards.ts';

function textOf(id: string): string {
  const capture = CAPTURES.find((each) => each.id === id);
  if (capture === undefined) throw new Error(`No capture ${id}`);
  return [...capture.render(INVENTED_CARDS)].join('');
}

/** Words alone: what escapes, wrapping and links leave of a text. */
const wordsOf = (text: string): string => text.replaceAll(/[^a-z]+/gi, ' ').toLowerCase();

describe('captures', () => {
  test('have ids and file names of their own', () => {
    expect(new Set(CAPTURES.map(({ id }) => id)).size).toBe(CAPTURES.length);
    expect(new Set(CAPTURES.map(({ fileName }) => fileName)).size).toBe(CAPTURES.length);
  });

  test.each(CAPTURES)('$id prints every title', ({ render }) => {
    const words = wordsOf([...render(INVENTED_CARDS)].join(''));
    // Those without marks that a format escapes.
    const plain = INVENTED_CARDS.flatMap(({ title }) =>
      /[^\w :.,?!()-]/.test(title) ? [] : title,
    );
    expect(plain.length).toBeGreaterThan(5);
    // A heading of two lines repeats its mark, and only words are compared.
    expect(plain.filter((title) => !words.includes(wordsOf(title).trim()))).toEqual([]);
  });

  test('wrapped text has no line over 80 characters', () => {
    const lines = textOf('search-page-text-wrapped').split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test('a mailing is ASCII but for what TeX has no accent for, in lines of at most 79', () => {
    const text = textOf('arxiv-mailing');
    expect(text.split('\n').filter((line) => line.length > 79)).toEqual([]);
    expect(text).toContain("\\.Z\\'o{\\l}w");
    expect(text.replaceAll('’', '')).not.toMatch(/[^\0-\x7f]/);
  });

  test('JSON, JSON lines and the properties of a page are valid', () => {
    const papers = JSON.parse(textOf('api-daily-papers')) as unknown[];
    expect(papers).toHaveLength(INVENTED_CARDS.length);
    expect(JSON.parse(textOf('api-flat-papers'))).toHaveLength(INVENTED_CARDS.length);
    const lines = textOf('json-lines').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toHaveLength(INVENTED_CARDS.length);
    let props = '';
    const parser = new Parser({
      onopentag: (_, attributes) => {
        if (attributes['data-target'] === 'DailyPapers') props = attributes['data-props'] ?? '';
      },
    });
    parser.end(textOf('saved-daily-page'));
    expect(JSON.parse(props)).toMatchObject({ dailyPapers: papers });
  });

  test('the table of Zotero has 87 columns in every row', () => {
    const { data, errors } = Papa.parse<string[]>(textOf('zotero-csv').trimEnd());
    expect(errors).toEqual([]);
    expect(data.map((row) => row.length)).toEqual(
      Array.from({ length: INVENTED_CARDS.length + 1 }, () => 87),
    );
  });
});
