import { joinWrapped } from '../../join-wrapped.ts';
import type { LineList } from '../../line-list.ts';
import { AT, ROLES, type Role } from './card-grammar.ts';
import { trim } from './characters.ts';

/** A line that is not blank, or a wrapped text of several, with the role it plays. */
export interface RoledLine {
  /** From 0. */
  readonly index: number;
  /** Where the text ends: `index`, unless it is wrapped. */
  readonly last: number;
  readonly role: Role;
  /** Trimmed, without the furniture that was glued to it, its lines joined. */
  readonly text: string;
}

/**
 * The lines of a page with their roles. There can be a million, so they are
 * kept as columns and become objects a card at a time.
 */
export class RoledLines {
  readonly #indexes: Uint32Array;
  readonly #roles: Uint8Array;
  readonly #lines: LineList;
  readonly #glued: ReadonlyMap<number, string>;
  readonly #isWrapped: boolean;

  /**
   * @param indexes of the lines that are not blank; may be longer than `roles`
   * @param roles places in `ROLES`
   * @param glued by place, the texts without the furniture that was glued to them
   * @param isWrapped abstracts are joined of lines: what is a line by itself is taken from the same
   *   copy, for a title cut from the lines as they were read would keep them all in memory
   */
  constructor(
    indexes: Uint32Array,
    roles: Uint8Array,
    lines: LineList,
    glued: ReadonlyMap<number, string>,
    isWrapped: boolean,
  ) {
    this.#indexes = indexes;
    this.#roles = roles;
    this.#lines = lines;
    this.#glued = glued;
    this.#isWrapped = isWrapped;
  }

  get length(): number {
    return this.#roles.length;
  }

  roleAt(place: number): Role {
    return ROLES[this.#roles[place] ?? 0] ?? 'unknown';
  }

  at(place: number): RoledLine {
    const index = this.#indexAt(place);
    return { index, last: index, role: this.roleAt(place), text: this.#textAt(place) };
  }

  /** Of the places from `first` to before `end`, which hold the lines of one wrapped text. */
  wrapped(first: number, end: number): RoledLine {
    if (end - first === 1) return this.at(first);
    const index = this.#indexAt(first);
    const last = this.#indexAt(end - 1);
    const isPlain = last - index === end - first - 1 && !this.#glued.has(first);
    const flowing = isPlain ? this.#lines.flowing?.(index, last) : null;
    return { index, last, role: this.roleAt(first), text: flowing ?? this.#joined(first, end) };
  }

  isRest(place: number): boolean {
    const role = this.#roles[place];
    return role === AT['title-rest'] || role === AT['abstract-rest'];
  }

  #textAt(place: number): string {
    const glued = this.#glued.get(place);
    if (glued !== undefined) return glued;
    const index = this.#indexAt(place);
    const flowing = this.#isWrapped ? this.#lines.flowing?.(index, index) : null;
    return flowing ?? trim(this.#lines.at(index) ?? '');
  }

  #joined(first: number, end: number): string {
    const lines: string[] = [];
    for (let place = first; place < end; place++) lines.push(this.#textAt(place));
    return joinWrapped(lines);
  }

  #indexAt(place: number): number {
    return this.#indexes[place] ?? 0;
  }
}
