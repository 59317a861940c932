import { isBlank } from '../../clean-text.ts';
import { READ_FIELDS } from './entry-of.ts';
import type { FieldSink } from './read-fields.ts';

/** What the fields of one entry say, and what is odd about them. */
export class EntryFields implements FieldSink {
  /** TeX by name; of a name that stands twice the first that says something, keywords together. */
  readonly byName = new Map<string, string>();
  #open: string | null = null;
  #twice: string | null = null;
  #last: string | null = null;
  #isLastClosed = true;
  /** What the name of the last field said before it. */
  #beforeLast: string | undefined;

  /** The first field of which the end is missing. */
  get open(): string | null {
    return this.#open;
  }

  /** The first field that the entry is made of and that says two different things. */
  get twice(): string | null {
    return this.#twice;
  }

  field(name: string, value: string, isClosed: boolean): void {
    const before = this.byName.get(name);
    this.#last = name;
    this.#isLastClosed = isClosed;
    this.#beforeLast = before;
    if (!isClosed) this.#open ??= name;
    if (isBlank(value)) return;
    if (before === undefined) this.byName.set(name, value);
    else if (name === 'keywords') this.byName.set(name, `${before}, ${value}`);
    else if (name !== 'keyword' && before !== value && READ_FIELDS.has(name)) this.#twice ??= name;
  }

  /**
   * Leaves out the last field of an entry that was cut, unless it is certain. Half a title or half
   * a name says something false; half an abstract is worth having.
   *
   * @param end the last characters of the entry
   */
  keepCertain(end: string): void {
    const last = this.#last;
    if (last === null || last === 'abstract' || (this.#isLastClosed && WHOLE.test(end))) return;
    if (this.#beforeLast === undefined) this.byName.delete(last);
    else this.byName.set(last, this.#beforeLast);
  }
}

const WHOLE = /[,"})]\s*$/;
