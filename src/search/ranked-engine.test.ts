import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from './analyze.ts';
import type { SearchDocument } from './engine.ts';
import { mergeSegments } from './merge-segments.ts';
import { RankedEngine } from './ranked-engine.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { selectDocuments } from './select-documents.ts';
import { engineOver, searchWords } from './testing.ts';

const document = (title: string, rest: Partial<SearchDocument> = {}): SearchDocument => ({
  title,
  abstract: null,
  organisation: null,
  authors: [],
  ...rest,
});

const engineOf = (documents: readonly (string | SearchDocument)[]): RankedEngine =>
  engineOver(documents.map((one) => (typeof one === 'string' ? document(one) : one)));

function segmentOf(documents: readonly SearchDocument[]) {
  const builder = new SegmentBuilder();
  for (const one of documents) builder.add(one);
  return builder.build();
}

/** Ordinals that a query finds, best first. */
const found = (engine: RankedEngine, text: string): readonly number[] | null => {
  const hits = searchWords(engine, text);
  return hits === null ? null : [...hits.ordinals];
};

describe('which papers are found', () => {
  const engine = engineOf([
    'MobileNetV3 on a phone', // 0
    'An 8-bit KVCache for long texts', // 1
    'Sparse attention for long texts', // 2
    'Pruning large models', // 3
    'What If We Only Attend', // 4
    document('Serving at scale', { authors: ['Łukasz Örn'], organisation: 'Polar Compute' }), // 5
    document('Deep pruning', { abstract: 'Attention is pruned in texts that are long.' }), // 6
  ]);

  test.each([
    ['pruning ', [6, 3]],
    ['sparse attention', [2]],
    ['attention long ', [2, 6]],
    ['mobilenet v3 ', [0]],
    ['8 bit ', [1]],
    ['8bit ', [1]],
    ['kv cache ', [1]],
    ['lukasz', [5]],
    ['polar', [5]],
    ['model ', [3]],
  ])('for "%s": %j', (text, ordinals) => {
    expect(found(engine, text)).toEqual(ordinals);
  });

  test('the last word is found by its beginning, a finished one is not', () => {
    expect(found(engine, 'spar')).toEqual([2]);
    expect(found(engine, 'spar ')).toEqual([]);
    expect(found(engine, 'spar attention ')).toEqual([2, 6]);
  });

  test('without a paper that has all words, those with the most are found', () => {
    expect(found(engine, 'sparse attention zebra ')).toEqual([2]);
    expect(found(engine, 'zebra ')).toEqual([]);
  });

  test('a query of stop words searches the titles for them', () => {
    expect(found(engine, 'what if ')).toEqual([4]);
  });

  test('nothing to search for is not the same as nothing found', () => {
    expect(found(engine, '')).toBeNull();
    expect(found(engine, ' – ')).toBeNull();
    expect(searchWords(engine, 'zebra ')?.ordinals).toHaveLength(0);
  });

  test('a paper that several documents state is one result, as good as the best of them', () => {
    const segment = segmentOf([document('A zebra'), document('On birds'), document('Striped')]);
    const engineOfTwo = new RankedEngine(segment, Uint32Array.of(1, 0, 1), 2);
    expect(found(engineOfTwo, 'zebra ')).toEqual([1]);
    expect(found(engineOfTwo, 'striped ')).toEqual([1]);
    expect(found(engineOfTwo, 'zebra striped ')).toEqual([1]);
    expect(engineOfTwo.size).toBe(2);
  });

  test('an empty library answers', () => {
    expect(found(engineOf([]), 'anything at all')).toEqual([]);
  });
});

describe('which paper comes first', () => {
  test('a word in the title counts more than one among authors, more than one in the abstract', () => {
    const engine = engineOf([
      document('On things', { abstract: 'A falcon in the text.', authors: ['Kim'] }),
      document('On things', { abstract: 'A bird in the text.', authors: ['Falcon'] }),
      document('On falcon', { abstract: 'A bird in the text.', authors: ['Kim'] }),
      document('On things', { abstract: 'A bird in the text.', authors: ['Kim'] }),
    ]);
    expect(found(engine, 'falcon ')).toEqual([2, 1, 0]);
  });

  test('the word itself comes before words that only begin with it', () => {
    const engine = engineOf(['A network thing', 'A net thing', 'A netting thing']);
    expect(found(engine, 'net')?.[0]).toBe(1);
  });

  test('equal scores come in the order of the papers', () => {
    expect(found(engineOf(['same words', 'same words', 'same words']), 'words')).toEqual([0, 1, 2]);
  });
});

describe('misspelt words', () => {
  const engine = engineOf([
    'Quantization of networks',
    'Quantization of weights',
    'Attention is enough',
    'int8 inference',
    document('Other things', { authors: ['Quantizatian Smith'] }),
  ]);

  test.each([
    ['quantizaton networks ', [0], 'quantizaton → quantization'],
    ['wuantization netwroks ', [0], 'wuantization → quantization, netwroks → network'],
    ['atention', [2], 'atention → attention'],
    ['wuantiz', [0, 1], 'wuantiz → quantization'],
    ['quantization ', [0, 1], ''],
    ['int4 ', [], ''],
    ['zebra ', [], ''],
  ])('"%s" finds %j (%s)', (text, ordinals, corrected) => {
    const hits = searchWords(engine, text);
    expect([...(hits?.ordinals ?? [])].filter((ordinal) => ordinal !== 4)).toEqual(ordinals);
    const corrections = hits?.corrections.map(({ typed, searched }) => `${typed} → ${searched}`);
    expect(corrections?.join(', ')).toBe(corrected);
  });

  test('what else a word may have been is told, and nothing of a word that is known', () => {
    const close = engineOf(['quantization', 'quantization', 'quantizations of a quantizator']);
    expect(searchWords(close, 'quantizatiom ')?.corrections).toEqual([
      { typed: 'quantizatiom', searched: 'quantization', others: ['quantizator'] },
    ]);
    expect(close.spellings('quantizatiom')).toEqual(['quantization', 'quantizator']);
    expect(engine.spellings('zebra')).toEqual([]);
  });

  test('the terms that matched are told, for highlights', () => {
    expect(searchWords(engine, 'quantizaton net')?.terms).toEqual(
      new Set(['quantization', 'network']),
    );
  });

  test('a rare misspelling in the library does not win over the word', () => {
    const titles = Array.from({ length: 40 }, (_, i) => `Neural thing ${i}`);
    const hits = searchWords(engineOf([...titles, 'A nueral thing']), 'nueral thing ');
    expect(hits?.ordinals).toHaveLength(41);
    expect(hits?.corrections).toEqual([]);
  });
});

test('a rare word brings only itself, however near others are', () => {
  const titles = Array.from({ length: 9 }, (_, i) => `A proper chopper ${i}`);
  const hits = searchWords(engineOf([...titles, 'Dissecting Hopper']), 'hopper');
  expect(hits?.ordinals).toEqual(Uint32Array.of(9));
});

/** BM25F as it is defined, for one word that stands in the index as it is; counts go to 3, 3 and 7. */
function slowScores(documents: readonly SearchDocument[], word: string): number[] {
  const fields = documents.map(({ title, abstract, organisation, authors }) =>
    [[title], [organisation ?? '', ...authors], [abstract ?? '']].map((texts) =>
      texts.flatMap((text) => tokenize(text)),
    ),
  );
  const lengths = fields.map((texts) =>
    texts.map((tokens) => tokens.filter(({ kind }) => kind === 'word').length),
  );
  const mean = (field: number): number =>
    lengths.reduce((sum, of) => sum + (of[field] ?? 0), 0) / documents.length || 1;
  const means = [mean(0), mean(1), mean(2)];
  const frequencies = fields.map((texts, i) =>
    texts.reduce((sum, tokens, field) => {
      const count = Math.min(
        tokens.filter(({ term }) => term === word).length,
        [3, 3, 7][field] ?? 0,
      );
      const relative = (lengths[i]?.[field] ?? 0) / (means[field] ?? 1);
      return sum + ([4.5, 2, 1][field] ?? 0) * (count / (0.4 + 0.6 * relative));
    }, 0),
  );
  const having = frequencies.filter((frequency) => frequency > 0).length;
  const idf = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
  return frequencies.map((frequency) => (idf * frequency * 2.2) / (1.2 + frequency));
}

const words = fc.array(fc.constantFrom('zebra', 'lion', 'okapi', 'heron', 'HW-NAS', 'ibis'), {
  maxLength: 6,
});
const sentence = words.map((list) => list.join(' '));
const documents = fc.array(
  fc.record({
    title: sentence,
    abstract: fc.option(sentence),
    organisation: fc.option(sentence),
    authors: fc.array(sentence, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 12 },
);

test('a single word is scored as BM25F is defined', () => {
  fc.assert(
    fc.property(documents, (list) => {
      // `zebra` is so far from the other words that no spelling comes in.
      const ordinals = found(engineOf(list), 'zebra ') ?? [];
      const scores = slowScores(list, 'zebra');
      const score = (ordinal: number): number => scores[ordinal] ?? 0;
      expect(new Set(ordinals)).toEqual(
        new Set([...scores.keys()].filter((ordinal) => score(ordinal) > 0)),
      );
      const wrong = ordinals.filter((ordinal, place) => {
        const next = ordinals[place + 1] ?? ordinal;
        if (score(ordinal) === score(next)) return ordinal > next;
        return score(ordinal) < score(next) - 1e-4;
      });
      expect(wrong).toEqual([]);
    }),
  );
});

test('several words find exactly the papers that have as many of them as any has', () => {
  fc.assert(
    fc.property(documents, (list) => {
      const has = (one: SearchDocument, word: string): boolean =>
        [one.title, one.abstract, one.organisation, ...one.authors].join(' ').includes(word);
      const counts = list.map(
        (one) => ['zebra', 'okapi', 'heron'].filter((word) => has(one, word)).length,
      );
      const most = Math.max(...counts);
      const expected = [...counts.keys()].filter((i) => most > 0 && counts[i] === most);
      const ordinals = found(engineOf(list), 'heron okapi zebra ') ?? [];
      expect(new Set(ordinals)).toEqual(new Set(expected));
    }),
  );
});

test('an engine gives the same answers whatever it was asked before', () => {
  const query = fc.constantFrom('zebra', 'zebra lion ', 'okap', 'zebro lino', 'none at all', 'i');
  fc.assert(
    fc.property(documents, fc.array(query), query, (list, before, last) => {
      const asked = engineOf(list);
      for (const text of before) searchWords(asked, text);
      expect(searchWords(asked, last)).toEqual(searchWords(engineOf(list), last));
    }),
  );
});

test('an index that documents were taken out of is as if they had never been added', () => {
  fc.assert(
    fc.property(fc.array(documents, { minLength: 1, maxLength: 5 }), fc.nat(31), (parts, mask) => {
      const keeps = parts.map((_, i) => ((mask >> i) & 1) === 1);
      const all = segmentOf(parts.flat());
      const ranges = parts.map((part, i) => ({
        first: parts.slice(0, i).flat().length,
        count: part.length,
      }));
      const kept = selectDocuments(
        all,
        ranges.filter((_, i) => keeps[i]),
      );
      expect(kept).toEqual(segmentOf(parts.filter((_, i) => keeps[i]).flat()));
    }),
  );
});

test('an index merged of parts answers as one that was made at once', async () => {
  const query = fc.constantFrom('zebra', 'zebra lion ', 'okap', 'zebro lino', 'hw nas', 'i');
  await fc.assert(
    fc.asyncProperty(
      fc.array(documents, { minLength: 1, maxLength: 5 }),
      query,
      async (parts, text) => {
        const all = parts.flat();
        const ordinals = Uint32Array.from(all.keys());
        const merged = await mergeSegments(parts.map(segmentOf));
        expect(merged).toEqual(segmentOf(all));
        expect(searchWords(new RankedEngine(merged, ordinals, all.length), text)).toEqual(
          searchWords(engineOf(all), text),
        );
      },
    ),
  );
});
