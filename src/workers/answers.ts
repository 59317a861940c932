import type { PaperKey } from '../domain/paper.ts';
import type { Query } from '../domain/query.ts';
import { NOTHING_WANTED, type Wanted } from '../search/wanted.ts';
import { answerQuery, type LastingAnswer, rowsOf, type Window } from './answer-query.ts';
import type { Catalogue, Selection } from './catalogue.ts';
import type { QueryAnswer, RowWindow } from './library-protocol.ts';

interface Answered {
  readonly answer: number;
  readonly selection: Selection;
  readonly catalogue: Catalogue;
}

/** Gives answers their numbers, and keeps the latest, whose rows are asked for as one scrolls. */
export class Answers {
  readonly #clock: () => number;
  /** Never starts again: an old answer must not pass for a new one. */
  #count = 0;
  #latest: Answered | null = null;

  /** @param clock milliseconds */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** What the latest answer marks. */
  get wanted(): Wanted {
    return this.#latest?.selection.wanted ?? NOTHING_WANTED;
  }

  /** Its ordinals may mean other papers now. */
  forget(): void {
    this.#latest = null;
  }

  give(
    catalogue: Catalogue,
    query: Query,
    window: Window,
    stand: PaperKey | null,
  ): Omit<QueryAnswer, 'revision'> {
    const started = this.#clock();
    const { selection, answer } = answerQuery(catalogue, query, window, stand);
    const given = this.repeat(answer, started);
    this.#latest = { answer: given.answer, selection, catalogue };
    return given;
  }

  /**
   * An answer that was kept from before, of which there are no other rows.
   *
   * @param started when it was asked for
   */
  repeat(answer: LastingAnswer, started: number): Omit<QueryAnswer, 'revision'> {
    this.#count += 1;
    return { ...answer, answer: this.#count, tookMs: this.#clock() - started };
  }

  /** `null` when `answer` is no longer the latest. */
  rows(answer: number, window: Window): RowWindow | null {
    if (this.#latest?.answer !== answer) return null;
    const { catalogue, selection } = this.#latest;
    return { offset: window.offset, rows: rowsOf(catalogue, selection, window) };
  }
}
