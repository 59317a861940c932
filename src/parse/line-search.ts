import type { LineList } from './line-list.ts';

/** The code of a line's first character; `NaN` where it is empty. */
export const firstCodeAt = (lines: LineList, index: number): number =>
  lines.firstCode?.(index) ?? (lines.at(index) ?? '').charCodeAt(0);

/** The first line from `from` on in which a text without line ends stands; -1 where none does. */
export function nextWith(lines: LineList, text: string, from: number): number {
  if (lines.next) return lines.next(text, from);
  for (let index = from; index < lines.length; index++)
    if ((lines.at(index) ?? '').includes(text)) return index;
  return -1;
}

/**
 * Goes through the lines in which one of some texts stands, from the first on.
 * Each text is looked for once, by the engine's own search: the lines between
 * are never made.
 */
export class LinesWith {
  readonly #lines: LineList;
  readonly #texts: readonly string[];
  /** Of each text: the line in which it stands next; the number of lines where in none. */
  readonly #next: number[];

  constructor(lines: LineList, texts: readonly string[]) {
    this.#lines = lines;
    this.#texts = texts;
    this.#next = texts.map(() => -1);
  }

  /** The first such line from `from` on, which never falls; the number of lines where none is. */
  from(from: number): number {
    let first = this.#lines.length;
    for (let at = 0; at < this.#texts.length; at++) {
      let next = this.#next[at] ?? -1;
      if (next < from) {
        const found = nextWith(this.#lines, this.#texts[at] ?? '', from);
        next = found === -1 ? this.#lines.length : found;
        this.#next[at] = next;
      }
      if (next < first) first = next;
    }
    return first;
  }
}
