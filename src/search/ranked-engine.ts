import { analyzeQuery, type QueryWord } from './analyze-query.ts';
import type { Correction, SearchDocument, SearchEngine, SearchHits } from './engine.ts';
import { InvertedIndex } from './inverted-index.ts';
import { Scorer, type TermGroup } from './scorer.ts';
import { SortedTerms } from './sorted-terms.ts';
import { allowedEdits, type SimilarTerm, Spelling } from './spelling.ts';
import { Strongest } from './strongest.ts';

/** A prefix stands for so many terms, or for so many postings, at most. */
const MOST_COMPLETIONS = 200;
const MOST_COMPLETED_POSTINGS = 200_000;
/** A completion is a guess, the word itself is not. */
const COMPLETION_WEIGHT = 0.8;

/** A misspelt word stands for so many terms at most, with weights by edits. */
const MOST_CANDIDATES = 12;
const EDIT_WEIGHTS: Readonly<Record<number, number>> = { 1: 0.65, 2: 0.35 };
/** A word in so few documents, or in this share, may be a misspelling itself. */
const RARE_DOCUMENTS = 3;
const RARE_SHARE = 2e-5;

/**
 * A word that stands in the library is a misspelling only of one that is one
 * edit away and stands in so many times more papers: `nueral` is, `hopper` is
 * not. Without this a rare name brings half of a small library.
 */
const MISSPELLING_RATIO = 10;

/** A query word with the terms that stand for it so far. */
interface Group extends TermGroup {
  readonly word: QueryWord;
  readonly weights: Map<number, number>;
  /** Documents of its exact terms and completions; some may count twice. */
  documents: number;
  /** Its spelling was looked at, and gave this as the likeliest. */
  spelling: { readonly best: string | null } | null;
}

/**
 * Full text search in memory: BM25F over an inverted index, with completion
 * of the last word and tolerance of misspellings.
 *
 * DESIGN.md doubles the score where every word matches. Here such papers are
 * never listed together with others, so the factor could change no order.
 */
export class RankedEngine implements SearchEngine {
  readonly #index = new InvertedIndex();
  readonly #sorted = new SortedTerms(this.#index.terms);
  readonly #scorer = new Scorer(this.#index);
  /** Made when the first word is misspelt after papers were added. */
  #spelling: { readonly size: number; readonly of: Spelling } | null = null;

  get size(): number {
    return this.#index.size;
  }

  add(document: SearchDocument): void {
    this.#index.add(document);
  }

  search(text: string): SearchHits | null {
    const words = analyzeQuery(text);
    if (words.length === 0) return null;
    this.#sorted.update();
    const groups = words.map((word) => this.#groupOf(word));
    const rare = Math.max(RARE_DOCUMENTS, RARE_SHARE * this.size);
    for (const group of groups) if (group.documents < rare) this.#addSimilar(group);

    let ordinals = this.#scorer.matchAll(groups);
    if (ordinals.length === 0 && groups.some(({ spelling }) => spelling === null)) {
      for (const group of groups) this.#addSimilar(group);
      ordinals = this.#scorer.matchAll(groups);
    }
    if (ordinals.length === 0) ordinals = this.#scorer.matchMost(groups);
    return { ordinals, terms: this.#termsOf(groups), corrections: correctionsOf(groups) };
  }

  #groupOf(word: QueryWord): Group {
    const group: Group = { word, weights: new Map(), documents: 0, spelling: null };
    const add = (id: number, weight: number): void => {
      if (group.weights.has(id)) return;
      group.weights.set(id, weight);
      group.documents += this.#index.documentsWith(id);
    };
    for (const term of word.terms) {
      const id = this.#index.idOf(term);
      if (id !== undefined) add(id, 1);
    }
    let postings = 0;
    for (const id of word.prefixes.flatMap((prefix) => this.#completions(prefix))) {
      postings += this.#index.documentsWith(id);
      if (postings > MOST_COMPLETED_POSTINGS) break;
      add(id, COMPLETION_WEIGHT);
    }
    return group;
  }

  /** Terms that begin with `prefix`, most frequent first. */
  #completions(prefix: string): number[] {
    const { first, end } = this.#sorted.range(prefix);
    const strongest = new Strongest(MOST_COMPLETIONS);
    for (let place = first; place < end; place++) {
      const id = this.#sorted.idAt(place);
      strongest.offer(id, this.#index.documentsWith(id));
    }
    return strongest.items();
  }

  /** Adds the terms that the word may be a misspelling of. */
  #addSimilar(group: Group): void {
    if (group.spelling !== null) return;
    const candidates = this.#similarTo(group);
    for (const { id, edits } of candidates)
      if (!group.weights.has(id)) group.weights.set(id, EDIT_WEIGHTS[edits] ?? 0);
    const best = candidates[0];
    group.spelling = { best: best === undefined ? null : (this.#index.terms[best.id] ?? null) };
  }

  /** Terms that the word may be a misspelling of, likeliest first. */
  #similarTo({ word, weights, documents }: Group): SimilarTerm[] {
    const { terms, spelled, prefixes } = word;
    const most = Math.min(allowedEdits(spelled.length), documents > 0 ? 1 : 2);
    if (most === 0) return [];
    if (this.#spelling?.size !== this.size)
      this.#spelling = { size: this.size, of: new Spelling(this.#index, this.#sorted) };
    const spelling = this.#spelling.of;
    const typing = prefixes.length > 0;
    const [term = spelled] = terms;
    // `mdels` is as near to `model` as `mdel` is: whole words are compared
    // without their plural, only what is being typed as it stands.
    const similar = typing ? spelling.similarTo(spelled, most, true) : [];
    if (!typing || term !== spelled) similar.push(...spelling.similarTo(term, most, false));
    const strongest = new Strongest(MOST_CANDIDATES);
    for (const [i, { id, edits }] of similar.entries()) {
      const found = this.#index.documentsWith(id);
      if (weights.has(id) || found < documents * MISSPELLING_RATIO) continue;
      strongest.offer(i, found - edits * this.size);
    }
    return strongest.items().flatMap((i) => similar[i] ?? []);
  }

  #termsOf(groups: readonly Group[]): Set<string> {
    const terms = new Set<string>();
    for (const { weights } of groups)
      for (const id of weights.keys()) terms.add(this.#index.terms[id] ?? '');
    return terms;
  }
}

/** Words that stand nowhere as typed, with the likeliest spelling. */
function correctionsOf(groups: readonly Group[]): Correction[] {
  const corrections: Correction[] = [];
  for (const { word, documents, spelling } of groups) {
    const searched = spelling?.best ?? null;
    if (documents === 0 && searched !== null) corrections.push({ typed: word.typed, searched });
  }
  return corrections;
}
