import { unreachable } from '../base/assert.ts';
import { Bitset } from '../base/bitset.ts';
import { foldText } from '../base/fold-text.ts';
import { Kept } from '../base/kept.ts';
import type { FacetId, FacetValue } from '../domain/facets.ts';
import { readRange } from '../domain/read-range.ts';
import type { PaperRecord } from '../domain/record.ts';
import { ABSTRACT, BYLINE, TITLE } from './counts.ts';
import type { SearchEngine } from './engine.ts';
import { type FacetColumn, papersWith } from './facet-counts.ts';
import type { Clause } from './parse-query.ts';
import { Phrase } from './phrase.ts';
import type { QueryField } from './query-fields.ts';

/** What a query is asked of. */
export interface Library {
  readonly engine: SearchEngine;
  readonly records: readonly PaperRecord[];
  readonly columns: readonly FacetColumn[];
}

export interface Asked {
  /** `null` where the clause means nothing. */
  readonly papers: Bitset | null;
  /** What to tell of it. */
  readonly note: string | null;
}

export type FieldClause = Extract<Clause, { kind: 'field' }>;

/** The papers that meet a clause. */
export function clausePapers(clause: Clause, library: Library, unfinished: boolean): Asked {
  const { engine } = library;
  if (clause.kind === 'word') return found(engine.having(clause.text, null, unfinished));
  if (clause.kind === 'phrase') {
    return found(
      once(engine, `${unfinished} ${clause.text}`, () => {
        const phrase = Phrase.of(clause.text, unfinished);
        const candidates = engine.having(clause.text, null, unfinished);
        return narrowed(candidates, library, (r) =>
          textsOf(r).some((text) => phrase.standsIn(text)),
        );
      }),
    );
  }
  return fieldPapers(clause, library, unfinished);
}

function fieldPapers(clause: FieldClause, library: Library, unfinished: boolean): Asked {
  const { field, value } = clause;
  switch (field) {
    case 'title':
    case 'abstract': {
      const phrase = Phrase.of(value, unfinished);
      const where = field === 'title' ? TITLE : ABSTRACT;
      const candidates = library.engine.having(value, where, unfinished);
      if (!/\s/.test(value)) return found(candidates);
      return found(narrowed(candidates, library, (r) => phrase.standsIn(r[field] ?? '')));
    }
    case 'author': {
      const words = foldText(value).split(/\s+/);
      const candidates = library.engine.having(value, BYLINE, unfinished);
      const isMeant = (name: string) => words.every((word) => foldText(name).includes(word));
      return found(narrowed(candidates, library, (r) => r.authors.some(isMeant)));
    }
    case 'org':
      return named('organisation', clause, library);
    case 'listing':
      return named('listing', clause, library);
    case 'topic':
      return topic(clause, library);
    case 'status':
      return chosen('status', clause, library);
    case 'has':
      return has(clause, library);
    case 'tag': {
      const wanted = foldText(value);
      const isMeant = (tag: string) =>
        unfinished ? foldText(tag).startsWith(wanted) : foldText(tag) === wanted;
      return found(those(library, (r) => r.decision.tags.some(isMeant)));
    }
    case 'year':
      return inRange(clause, library, (r) => r.published && Number(r.published.iso.slice(0, 4)));
    case 'comments':
    case 'upvotes':
      return inRange(clause, library, (r) => r[field]);
    case 'similar': {
      const like = similarPapers(clause, library);
      if (like === null)
        return { papers: null, note: `“${clause.text}” names no paper of this library.` };
      return found(Bitset.of(library.records.length, like));
    }
    default:
      return unreachable(field);
  }
}

/** So many are asked for by a query. */
const MOST_SIMILAR = 100;

/** Ordinals of the papers most like one, by its key; `null` where there is none of that key. */
export function similarPapers(
  { value }: FieldClause,
  { engine, records }: Library,
): number[] | null {
  const ordinal = records.findIndex(({ key }) => key === value);
  const record = records[ordinal];
  if (record === undefined) return null;
  return engine.similar(record, ordinal, MOST_SIMILAR).map((paper) => paper.ordinal);
}

/** Phrases that are kept: who types what follows one asks for it with every letter. */
const KEPT = 16;
/** The texts that an engine was made of never change. */
const phrases = new WeakMap<SearchEngine, Kept<string, Bitset>>();

function once(engine: SearchEngine, key: string, find: () => Bitset): Bitset {
  const kept = phrases.get(engine) ?? new Kept<string, Bitset>(KEPT);
  phrases.set(engine, kept);
  return kept.get(key, find);
}

const found = (papers: Bitset): Asked => ({ papers, note: null });

const textsOf = ({ title, abstract, organisation, authors }: PaperRecord): string[] => [
  title,
  abstract ?? '',
  organisation?.name ?? '',
  ...authors,
];

function those({ records }: Library, test: (record: PaperRecord) => boolean): Bitset {
  const papers = new Bitset(records.length);
  for (const [ordinal, record] of records.entries()) if (test(record)) papers.add(ordinal);
  return papers;
}

function narrowed(
  candidates: Bitset,
  { records }: Library,
  test: (record: PaperRecord) => boolean,
): Bitset {
  const papers = new Bitset(records.length);
  for (const ordinal of candidates) {
    const record = records[ordinal];
    if (record !== undefined && test(record)) papers.add(ordinal);
  }
  return papers;
}

const columnOf = ({ columns }: Library, id: FacetId): FacetColumn | undefined =>
  columns.find(({ facet }) => facet.id === id);

/** A name without what people write one way or another: `To read`, `to-read`, `toread`. */
const bare = (text: string): string => foldText(text).replace(/[\s_-]+/g, '');

function withValue(id: FacetId, library: Library, test: (value: FacetValue) => boolean): Bitset {
  const column = columnOf(library, id);
  const size = library.records.length;
  return column === undefined ? new Bitset(size) : papersWith(column, test, size);
}

/** Values whose name has the words that were typed. */
function named(id: FacetId, { value, text }: FieldClause, library: Library): Asked {
  const wanted = bare(value);
  let names = 0;
  const papers = withValue(id, library, (one) => {
    const isMeant = bare(one.label).includes(wanted) || bare(one.value) === wanted;
    if (isMeant) names += 1;
    return isMeant;
  });
  return { papers, note: names === 0 ? `“${text}” names nothing in this library.` : null };
}

/** A topic's id means it alone, also where another's name has the same words. */
function topic(clause: FieldClause, library: Library): Asked {
  const wanted = clause.value.toLowerCase();
  const isKnown = columnOf(library, 'topics')?.values.some(({ value }) => value === wanted);
  return isKnown === true
    ? found(withValue('topics', library, ({ value }) => value === wanted))
    : named('topics', clause, library);
}

/** Values that are known beforehand: others mean nothing. */
function chosen(id: FacetId, { value, text, field }: FieldClause, library: Library): Asked {
  const wanted = bare(value);
  const { values = [], label } = columnOf(library, id)?.facet ?? {};
  const meant = values.filter(
    (one) => bare(one.label).startsWith(wanted) || bare(one.value) === wanted,
  );
  if (meant.length === 0)
    return notUnderstood(
      text,
      `${label ?? field} can be ${values.map((one) => one.label.toLowerCase()).join(', ')}`,
    );
  return found(withValue(id, library, (one) => meant.some((other) => other.value === one.value)));
}

function has(clause: FieldClause, library: Library): Asked {
  const wanted = bare(clause.value);
  if (wanted === 'note') return found(those(library, (r) => r.decision.note !== ''));
  if (wanted === 'tag' || wanted === 'tags')
    return found(those(library, (r) => r.decision.tags.length > 0));
  return chosen('has', clause, library);
}

const EXAMPLES: Readonly<Partial<Record<QueryField, string>>> = {
  year: 'year:2023..2025 or year:>2022',
  comments: 'comments:>5 or comments:2..9',
  upvotes: 'upvotes:>20',
};

function inRange(
  { value, text, field }: FieldClause,
  library: Library,
  numberOf: (record: PaperRecord) => number | null,
): Asked {
  const range = readRange(value);
  if (range === null) return notUnderstood(text, `it is written as in ${EXAMPLES[field] ?? ''}`);
  return found(
    those(library, (record) => {
      const number = numberOf(record);
      return number !== null && number >= range.least && number <= range.most;
    }),
  );
}

const notUnderstood = (text: string, hint: string): Asked => ({
  papers: null,
  note: `“${text}” was searched as words: ${hint}.`,
});
