import type { LineList } from '../../line-list.ts';
import { ROLES, type Role } from './card-grammar.ts';
import { trim } from './characters.ts';

/** A line that is not blank, with the role it plays. */
export interface RoledLine {
  /** From 0. */
  readonly index: number;
  readonly role: Role;
  /** Trimmed, and without the furniture that was glued to it. */
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

  /**
   * @param indexes of the lines that are not blank; may be longer than `roles`
   * @param roles places in `ROLES`
   * @param glued by place, the texts without the furniture that was glued to them
   */
  constructor(
    indexes: Uint32Array,
    roles: Uint8Array,
    lines: LineList,
    glued: ReadonlyMap<number, string>,
  ) {
    this.#indexes = indexes;
    this.#roles = roles;
    this.#lines = lines;
    this.#glued = glued;
  }

  get length(): number {
    return this.#roles.length;
  }

  roleAt(place: number): Role {
    return ROLES[this.#roles[place] ?? 0] ?? 'unknown';
  }

  at(place: number): RoledLine {
    const index = this.#indexes[place] ?? 0;
    const text = this.#glued.get(place) ?? trim(this.#lines.at(index) ?? '');
    return { index, role: this.roleAt(place), text };
  }
}
