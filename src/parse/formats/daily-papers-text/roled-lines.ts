import { ROLES, type Role } from './card-grammar.ts';

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
  readonly #texts: readonly string[];

  /** @param roles places in `ROLES`; `indexes` may be longer */
  constructor(indexes: Uint32Array, roles: Uint8Array, texts: readonly string[]) {
    this.#indexes = indexes;
    this.#roles = roles;
    this.#texts = texts;
  }

  get length(): number {
    return this.#roles.length;
  }

  roleAt(place: number): Role {
    return ROLES[this.#roles[place] ?? 0] ?? 'unknown';
  }

  at(place: number): RoledLine {
    const index = this.#indexes[place] ?? 0;
    return { index, role: this.roleAt(place), text: this.#texts[place] ?? '' };
  }
}
