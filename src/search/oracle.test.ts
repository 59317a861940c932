import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { tokenize } from './analyze.ts';
import { engineOver, searchWords } from './testing.ts';

const CORPUS = '../shared/corpus/arxiv-74k.jsonl.gz';
const PAPERS = 1_500;

interface Text {
  readonly title: string;
  readonly abstract: string;
}

/** Another index, by other people, over the same terms. */
function oracleOf(texts: readonly Text[]): (terms: readonly string[]) => Set<number> {
  const oracle = new MiniSearch<Text & { id: number }>({
    fields: ['title', 'abstract'],
    tokenize: (text) => tokenize(text).map(({ term }) => term),
    processTerm: (term) => term,
  });
  oracle.addAll(texts.map((text, id) => ({ ...text, id })));
  return (terms) =>
    new Set(
      oracle
        .search(terms.join(' '), {
          combineWith: 'AND',
          tokenize: (text) => text.split(' '),
        })
        .map(({ id }) => Number(id)),
    );
}

const engineOf = (texts: readonly Text[]) =>
  engineOver(texts.map((text) => ({ ...text, organisation: null, authors: [] })));

/** Words of a text that are terms as they stand, so that both are asked the same. */
const plainWords = (text: string): string[] =>
  tokenize(text)
    .filter(({ kind, term, start, end }) => kind === 'word' && text.slice(start, end) === term)
    .map(({ term }) => term);

const sentence = fc
  .array(fc.constantFrom('zebra', 'lion', 'okapi', 'heron', 'ibis', 'gnu'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => words.join(' '));

test('words find the papers that MiniSearch finds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: sentence, abstract: sentence }), { minLength: 1, maxLength: 10 }),
      fc.uniqueArray(fc.constantFrom('zebra', 'lion', 'okapi'), { minLength: 1 }),
      (texts, words) => {
        const expected = oracleOf(texts)(words);
        const hits = searchWords(engineOf(texts), `${words.join(' ')} `);
        expect(hits?.isPartial).toBe(expected.size === 0 && words.length > 1);
        const found = new Set(hits?.isPartial === true ? [] : hits?.ordinals);
        expect(found).toEqual(expected);
      },
    ),
  );
});

const missing = !existsSync(CORPUS);

describe.skipIf(missing)(`papers of ${CORPUS} (skipped without it)`, () => {
  const texts: Text[] = missing
    ? []
    : gunzipSync(readFileSync(CORPUS))
        .toString('utf8')
        .split('\n', PAPERS)
        .map((line) => JSON.parse(line) as Text);

  test('words that stand together in a title find what MiniSearch finds', () => {
    const oracle = oracleOf(texts);
    const engine = engineOf(texts);
    const wrong: string[] = [];
    let asked = 0;
    for (const { title } of texts.slice(0, 300)) {
      const words = [...new Set(plainWords(title.toLowerCase()))].slice(0, 3);
      // Neighbours are also looked for in one, which only we do.
      const apart = words.filter((_, i) => i % 2 === 0);
      if (apart.length < 2) continue;
      asked += 1;
      const expected = oracle(apart);
      const hits = new Set(searchWords(engine, `${apart.join(' ')} `)?.ordinals);
      if ([...expected].some((paper) => !hits.has(paper))) wrong.push(apart.join(' '));
    }
    expect(asked).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });
});
