import { Kept } from '../base/kept.ts';
import type { Segment } from './segment.ts';
import { slipCost } from './slip-cost.ts';
import { Spelling } from './spelling.ts';
import { Strongest } from './strongest.ts';
import { TermList } from './term-list.ts';

/** A term that a word may be a misspelling of. */
export interface Slip {
  readonly id: number;
  /** See `slipCost`. */
  readonly cost: number;
}

/** A word as it was typed, and as the index would know it. */
export interface TypedWord {
  readonly spelled: string;
  readonly term: string;
  /** More of it may follow. */
  readonly unfinished: boolean;
}

/** A whole slip is as rare as a word that stands in e to this times as few papers. */
const SLIP_RARITY = 6;
/** What it adds that the word would only be a beginning. */
const COMPLETION_COST = 0.8;
/** No slip costs less by edit. */
const LEAST_COST = 0.7;
/** Of so many the cost is looked at closely. */
const LIKELY = 64;
/** Answers that are kept: who types the next letter asks for the words before it again. */
const KEPT = 64;

/** Says what a misspelt word may have been, likeliest first. */
export class Corrector {
  readonly #segment: Segment;
  readonly #terms: TermList;
  readonly #kept = new Kept<string, readonly Slip[]>(KEPT);
  #spelling: Spelling | null = null;

  constructor(segment: Segment) {
    this.#segment = segment;
    this.#terms = new TermList(segment);
  }

  /** @param most edits */
  slips(word: TypedWord, most: number): readonly Slip[] {
    const key = `${most} ${word.unfinished} ${word.spelled} ${word.term}`;
    return this.#kept.get(key, () => this.#look(word, most));
  }

  /** Makes what the first misspelt word would wait for. */
  prepare(): Spelling {
    this.#spelling ??= new Spelling(this.#segment);
    return this.#spelling;
  }

  #look({ spelled, term, unfinished }: TypedWord, most: number): readonly Slip[] {
    const spelling = this.prepare();
    // `mdels` is as near to `model` as `mdel` is: whole words are compared
    // without their plural, only what is being typed as it stands.
    const similar = unfinished ? spelling.similarTo(spelled, most, true) : [];
    const beginnings = similar.length;
    if (!unfinished || term !== spelled) similar.push(...spelling.similarTo(term, most, false));

    const likely = new Strongest(LIKELY);
    for (const [i, { id, edits }] of similar.entries())
      likely.offer(i, this.#strength(id, edits * LEAST_COST));
    const slips = new Map<number, Slip>();
    for (const i of likely.items()) {
      const id = similar[i]?.id ?? 0;
      const text = this.#terms.text(id);
      const whole = slipCost(term, text);
      const asBeginning = () => slipCost(spelled, text, true) + COMPLETION_COST;
      const cost = i < beginnings ? Math.min(whole, asBeginning()) : whole;
      if (cost < (slips.get(id)?.cost ?? Number.POSITIVE_INFINITY)) slips.set(id, { id, cost });
    }
    return [...slips.values()].toSorted(
      (a, b) => this.#strength(b.id, b.cost) - this.#strength(a.id, a.cost) || a.id - b.id,
    );
  }

  #strength(id: number, cost: number): number {
    return Math.log(this.#segment.frequencies[id] ?? 1) - cost * SLIP_RARITY;
  }
}
