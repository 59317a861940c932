import { Bitset } from '../base/bitset.ts';
import { adjacentFirst } from './adjacent-first.ts';
import { analyzeQuery, type QueryWord } from './analyze-query.ts';
import { type Asked, clausePapers, type Library, similarPapers } from './clause-papers.ts';
import type { SearchHits } from './engine.ts';
import { type Clause, type ClauseGroup, parseQuery } from './parse-query.ts';
import { Phrase } from './phrase.ts';

/** What a query found. */
export interface Found {
  /** `null` where no word was asked for: there is no best match. */
  readonly hits: SearchHits | null;
  /** The papers that match; `null` for all. */
  readonly papers: Bitset | null;
  /** The phrases that they have. */
  readonly phrases: readonly Phrase[];
  /** What of the query was not understood, and what became of it. */
  readonly notes: readonly string[];
}

/** Reads a query and finds its papers. */
export function findPapers(text: string, library: Library): Found {
  const notes: string[] = [];
  const phrases: Phrase[] = [];
  /** A clause is asked once: whether it means anything, and which papers it means. */
  const asked = new Map<Clause, Asked>();
  const ask = (clause: Clause, unfinished: boolean): Asked => {
    const known = asked.get(clause) ?? clausePapers(clause, library, unfinished);
    asked.set(clause, known);
    return known;
  };
  const slots: QueryWord[][] = [];
  /** Where no word ranks the papers, how similar they are does. */
  let like: SearchHits | null = null;
  const filters: { readonly papers: Bitset; readonly isExcluded: boolean }[] = [];
  /** Words in a row: `kv cache` is also looked for in one. */
  let run: string[] = [];
  let longest: Run | null = null as Run | null;
  const close = (unfinished: boolean): void => {
    if (run.length > 1 && run.length > (longest?.words.length ?? 0))
      longest = { words: run, unfinished };
    const words = analyzeQuery(`${run.join(' ')}${unfinished ? '' : ' '}`);
    for (const word of words) slots.push([word]);
    run = [];
  };

  for (const group of understood(text, ask, notes)) {
    const { any, isExcluded, unfinished } = group;
    const [only] = any;
    if (!isExcluded && any.length === 1 && only?.kind === 'word') {
      run.push(only.text);
      if (unfinished) close(true);
      continue;
    }
    close(false);
    if (!isExcluded) phrases.push(...phrasesOf(any, unfinished));
    const alternatives = isExcluded ? null : wordsFor(any, unfinished);
    if (alternatives !== null) slots.push(alternatives);
    if (!isExcluded && any.length === 1 && only?.kind === 'phrase')
      slots.push(...exactly(only.text, unfinished));
    if (!isExcluded && only?.kind === 'field' && only.field === 'similar')
      like = hitsOf(similarPapers(only, library) ?? []);
    if (alternatives === null)
      filters.push({
        papers: union(any, (clause) => ask(clause, unfinished), library.records.length),
        isExcluded,
      });
  }
  close(false);

  const hits = ordered(library.engine.search(slots) ?? like, longest, library);
  if (hits === null && filters.length === 0) return { hits, papers: null, phrases, notes };
  const size = library.records.length;
  const papers = hits === null ? new Bitset(size, true) : Bitset.of(size, hits.ordinals);
  for (const filter of filters)
    if (filter.isExcluded) papers.andNot(filter.papers);
    else papers.and(filter.papers);
  if (hits?.isPartial === true && papers.count() > 0)
    notes.unshift('No paper has all of these words; shown are those with the most.');
  return { hits, papers, phrases, notes };
}

/** The words of a query that stand in a row. */
interface Run {
  readonly words: readonly string[];
  readonly unfinished: boolean;
}

function ordered(
  hits: SearchHits | null,
  run: Run | null,
  { records }: Library,
): SearchHits | null {
  if (hits === null || run === null || hits.isPartial) return hits;
  const { words, unfinished } = run;
  return {
    ...hits,
    ordinals: adjacentFirst(hits.ordinals, words, unfinished, records),
  };
}

const hitsOf = (ordinals: readonly number[]): SearchHits => ({
  ordinals: Uint32Array.from(ordinals),
  terms: new Set(),
  isPartial: false,
  corrections: [],
});

interface OpenGroup extends ClauseGroup {
  /** The cursor stands behind it. */
  readonly unfinished: boolean;
}

type Ask = (clause: Clause, unfinished: boolean) => Asked;

/** The groups of a query, with words for the fields that mean nothing. */
function understood(text: string, ask: Ask, notes: string[]): OpenGroup[] {
  return parseQuery(text).map((group) => {
    const unfinished = group.end === text.length && !group.isExcluded && !/["”]$/.test(text);
    const any = group.any.map((clause): Clause => {
      if (clause.kind !== 'field') return clause;
      const { papers, note } = ask(clause, unfinished);
      if (note !== null) notes.push(note);
      if (papers !== null) return clause;
      return { kind: /\s/.test(clause.value) ? 'phrase' : 'word', text: clause.value };
    });
    return { ...group, any, unfinished };
  });
}

/** Words that stand for each other; `null` where any alternative is more than a word. */
function wordsFor(any: readonly Clause[], unfinished: boolean): QueryWord[] | null {
  const words: QueryWord[] = [];
  for (const [i, clause] of any.entries()) {
    if (clause.kind !== 'word') return null;
    const isOpen = unfinished && i === any.length - 1;
    const [word, ...more] = analyzeQuery(`${clause.text}${isOpen ? '' : ' '}`);
    if (word === undefined || more.length > 0) return null;
    words.push(word);
  }
  return words;
}

const TEXT_FIELDS: ReadonlySet<string> = new Set(['title', 'abstract']);

const phrasesOf = (any: readonly Clause[], unfinished: boolean): Phrase[] =>
  any.flatMap((clause) => {
    if (clause.kind === 'phrase') return Phrase.of(clause.text, unfinished);
    const isText = clause.kind === 'field' && TEXT_FIELDS.has(clause.field);
    return isText ? Phrase.of(clause.value, unfinished) : [];
  });

/** The words of a phrase, which rank what the phrase finds. */
const exactly = (phrase: string, unfinished: boolean): QueryWord[][] =>
  analyzeQuery(`${phrase}${unfinished ? '' : ' '}`).map((word) => [{ ...word, isExact: true }]);

function union(any: readonly Clause[], ask: (clause: Clause) => Asked, size: number): Bitset {
  const all = new Bitset(size);
  for (const clause of any) {
    const { papers } = ask(clause);
    if (papers !== null) all.or(papers);
  }
  return all;
}
