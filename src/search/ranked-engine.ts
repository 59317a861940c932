import { Bitset } from '../base/bitset.ts';
import { analyzeQuery, type QueryWord } from './analyze-query.ts';
import { Corrector, type Slip } from './corrector.ts';
import { countOf, type IndexedField } from './counts.ts';
import type { Correction, SearchDocument, SearchEngine, SearchHits } from './engine.ts';
import { readPostings } from './read-postings.ts';
import { Scorer, type TermGroup } from './scorer.ts';
import type { Segment } from './segment.ts';
import { Similarity, type SimilarPaper } from './similarity.ts';
import { allowedEdits } from './spelling.ts';
import { Strongest } from './strongest.ts';
import { type Examples, type SuggestedPaper, Suggester } from './suggester.ts';
import { TagWords } from './tag-words.ts';
import { TermList } from './term-list.ts';
import { TfIdf } from './tf-idf.ts';

/** A prefix stands for so many terms, or for so many postings a letter, at most. */
const MOST_COMPLETIONS = 200;
const MOST_COMPLETED_POSTINGS = 50_000;
/** A completion is a guess, the word itself is not. */
const COMPLETION_WEIGHT = 0.8;

/** A misspelt word stands for so many terms at most. */
const MOST_CANDIDATES = 12;
/** So many of them are offered to choose from. */
const MOST_SPELLINGS = 3;
/** What a term is worth that a whole slip stands between; two slips square it. */
const SLIP_WEIGHT = 0.6;
/** A word in so few documents, or in this share, may be a misspelling itself. */
const RARE_DOCUMENTS = 3;
const RARE_SHARE = 2e-5;

/**
 * A word that stands in the library is a misspelling only of one that is one
 * edit away and stands in so many times more papers: `nueral` is, `hopper` is
 * not. Without this a rare name brings half of a small library.
 */
const MISSPELLING_RATIO = 10;

/** Words to choose from, with the terms that stand for them so far. */
interface Group extends TermGroup {
  readonly words: readonly QueryWord[];
  readonly weights: Map<number, number>;
  /** Documents of its exact terms and completions, and tagged papers; some may count twice. */
  documents: number;
  /** What its spelling may have been, the likeliest first, once that was looked at. */
  spelling: readonly string[] | null;
}

/**
 * Full text search: BM25F over a segment of an index, with completion of the
 * last word and tolerance of misspellings.
 *
 * DESIGN.md doubles the score where every word matches. Here such papers are
 * never listed together with others, so the factor could change no order.
 */
export class RankedEngine implements SearchEngine {
  readonly size: number;
  readonly #segment: Segment;
  readonly #paperOf: Uint32Array;
  readonly #terms: TermList;
  readonly #scorer: Scorer;
  readonly #corrector: Corrector;
  readonly #tfIdf: TfIdf;
  readonly #similarity: Similarity;
  readonly #suggester: Suggester;
  #tags = TagWords.none;

  /**
   * @param paperOf by document of the segment: the ordinal of the paper that it states
   * @param papers how many there are
   */
  constructor(segment: Segment, paperOf: Uint32Array, papers: number) {
    this.size = papers;
    this.#segment = segment;
    this.#paperOf = paperOf;
    this.#terms = new TermList(segment);
    this.#scorer = new Scorer(segment, paperOf, papers);
    this.#corrector = new Corrector(segment);
    this.#tfIdf = new TfIdf(segment, this.#terms);
    this.#similarity = new Similarity(this.#tfIdf, paperOf, this.#terms);
    const lengths = segment.abstractLengths;
    this.#suggester = new Suggester(this.#tfIdf, this.#terms, { paperOf, lengths, papers });
  }

  search(slots: readonly (readonly QueryWord[])[]): SearchHits | null {
    if (slots.length === 0) return null;
    const groups = slots.map((words) => this.#groupOf(words));
    for (const group of groups) if (this.#isRare(group)) this.#addSimilar(group);

    let ordinals = this.#scorer.matchAll(groups);
    if (ordinals.length === 0 && groups.some(({ spelling }) => spelling === null)) {
      for (const group of groups) this.#addSimilar(group);
      ordinals = this.#scorer.matchAll(groups);
    }
    const isPartial = ordinals.length === 0;
    if (isPartial) ordinals = this.#scorer.matchMost(groups);
    return {
      ordinals,
      terms: this.#termsOf(groups),
      isPartial: isPartial && groups.length > 1,
      corrections: correctionsOf(groups),
    };
  }

  useTags(tags: TagWords): void {
    this.#tags = tags;
  }

  spellings(word: string): readonly string[] {
    return analyzeQuery(`${word} `).flatMap((typed) => {
      const group = this.#groupOf([typed]);
      if (this.#isRare(group)) this.#addSimilar(group);
      return group.spelling ?? [];
    });
  }

  #isRare({ documents }: Group): boolean {
    return documents < Math.max(RARE_DOCUMENTS, RARE_SHARE * this.size);
  }

  similar(
    text: Pick<SearchDocument, 'title' | 'abstract'>,
    except: number,
    count: number,
  ): readonly SimilarPaper[] {
    return this.#similarity.to(text, except, count);
  }

  suggest(examples: Examples, count: number): readonly SuggestedPaper[] {
    return this.#suggester.suggest(examples, count);
  }

  *prepare(): Generator<void, void> {
    this.#corrector.prepare();
    yield* this.#tfIdf.prepare();
  }

  /** Documents with a term. */
  #frequency(id: number): number {
    return this.#segment.frequencies[id] ?? 0;
  }

  having(text: string, field: IndexedField | null, unfinished: boolean): Bitset {
    let all = new Bitset(this.size, true);
    let asked = false;
    for (const word of analyzeQuery(`${text}${unfinished ? '' : ' '}`)) {
      const { terms, prefixes } = word;
      const papers = Bitset.of(this.size, field === null ? this.#tags.papersWith([word]) : []);
      const add = (id: number): void =>
        readPostings(this.#segment, id, (document, counts) => {
          if (field === null || countOf(counts, field) > 0)
            papers.add(this.#paperOf[document] ?? 0);
        });
      for (const term of terms) {
        const id = this.#terms.find(term);
        if (id !== -1) add(id);
      }
      for (const id of prefixes.flatMap((prefix) => this.#completions(prefix))) add(id);
      all = all.and(papers);
      asked = true;
    }
    return asked ? all : new Bitset(this.size);
  }

  #groupOf(words: readonly QueryWord[]): Group {
    const tagged = this.#tags.papersWith(words);
    const documents = tagged.length;
    const group: Group = { words, weights: new Map(), tagged, documents, spelling: null };
    const add = (id: number, weight: number): void => {
      if (group.weights.has(id)) return;
      group.weights.set(id, weight);
      group.documents += this.#frequency(id);
    };
    for (const term of words.flatMap(({ terms }) => terms)) {
      const id = this.#terms.find(term);
      if (id !== -1) add(id, 1);
    }
    for (const prefix of words.flatMap(({ prefixes }) => prefixes)) {
      // Nobody has said anything yet with a letter or two: the more there are, the more it is worth.
      let room = MOST_COMPLETED_POSTINGS * prefix.length;
      for (const id of this.#completions(prefix)) {
        room -= this.#frequency(id);
        if (room < 0) break;
        add(id, COMPLETION_WEIGHT);
      }
    }
    return group;
  }

  /** Terms that begin with `prefix`, most frequent first. */
  #completions(prefix: string): number[] {
    const { first, end } = this.#terms.range(prefix);
    const strongest = new Strongest(MOST_COMPLETIONS);
    for (let id = first; id < end; id++) strongest.offer(id, this.#frequency(id));
    return strongest.items();
  }

  /** Adds the terms that the word may be a misspelling of. */
  #addSimilar(group: Group): void {
    if (group.spelling !== null) return;
    const candidates = this.#similarTo(group);
    for (const { id, cost } of candidates)
      if (!group.weights.has(id)) group.weights.set(id, SLIP_WEIGHT ** cost);
    const spelling: string[] = [];
    for (const { id } of candidates) {
      const text = this.#terms.text(id);
      // `quantizationaware` is no other word to choose beside `quantization`.
      if (!spelling.some((likelier) => text.startsWith(likelier))) spelling.push(text);
    }
    group.spelling = spelling.slice(0, MOST_SPELLINGS);
  }

  /** Terms that the word may be a misspelling of, likeliest first; not of words to choose from. */
  #similarTo({ words: [word, ...others], weights, documents }: Group): readonly Slip[] {
    if (word === undefined || others.length > 0 || word.isExact === true) return [];
    const { terms, spelled, prefixes } = word;
    const most = Math.min(allowedEdits(spelled.length), documents > 0 ? 1 : 2);
    if (most === 0) return [];
    const [term = spelled] = terms;
    return this.#corrector
      .slips({ spelled, term, unfinished: prefixes.length > 0 }, most)
      .filter(({ id }) => !weights.has(id) && this.#frequency(id) >= documents * MISSPELLING_RATIO)
      .slice(0, MOST_CANDIDATES);
  }

  #termsOf(groups: readonly Group[]): Set<string> {
    const terms = new Set<string>();
    // A word of a phrase has matched only where the phrase stands.
    for (const { words, weights } of groups)
      if (words.some(({ isExact }) => isExact !== true))
        for (const id of weights.keys()) terms.add(this.#terms.text(id));
    return terms;
  }
}

/** Words that stand nowhere as typed, with the likeliest spelling. */
function correctionsOf(groups: readonly Group[]): Correction[] {
  const corrections: Correction[] = [];
  for (const {
    words: [word],
    documents,
    spelling,
  } of groups) {
    const [searched, ...others] = spelling ?? [];
    if (word !== undefined && documents === 0 && searched !== undefined)
      corrections.push({ typed: word.typed, searched, others });
  }
  return corrections;
}
