import type { LineList } from '../../line-list.ts';
import { type Label, labelOf } from './label-of.ts';

/** How structured abstracts begin their parts: labels, but not of the block. */
const PART_OF_ABSTRACT =
  /^(?:background|objectives?|aims?|goals?|purpose|context|introduction|motivation|importance|approach|methods?|methodology|materials and methods|design|setting|participants|data|results?|findings|conclusions?|discussion|significance|limitations?|interpretation|contributions?|impact|note)$/i;

/** An unknown label that stands in fewer blocks than this is a word with a colon. */
const USUAL_SHARE = 0.3;

/** The labels of a whole file: what is said again and again is one of its labels. */
export class FileLabels {
  /** By the name of a label in lower case, in the order of the file: how many lines begin with it. */
  readonly #counts = new Map<string, number>();
  readonly #first: string | null;
  readonly #isTitleFirst: boolean;
  #titles = 0;

  /** Counts only: to keep a label for each line takes longer than to read it again. */
  constructor(lines: LineList) {
    /** What the first label of each name means. */
    const meanings = new Map<string, Label['meaning']>();
    for (let at = 0; at < lines.length; at++) {
      const label = labelOf(lines.at(at) ?? '');
      if (label === null) continue;
      const { key, meaning } = label;
      const count = this.#counts.get(key);
      if (count === undefined) meanings.set(key, meaning);
      this.#counts.set(key, (count ?? 0) + 1);
      if (meaning === 'title') this.#titles++;
    }
    const [first = null] = [...this.#counts].find(([, count]) => count >= this.#titles / 2) ?? [];
    this.#first = first;
    this.#isTitleFirst = first !== null && meanings.get(first) === 'title';
  }

  /** An unknown label that many blocks have. */
  isUsual({ name, key }: Label): boolean {
    const count = this.#counts.get(key) ?? 0;
    return count >= Math.max(2, this.#titles * USUAL_SHARE) && !PART_OF_ABSTRACT.test(name);
  }

  /** Blocks begin with this label: the first of the file that is about as frequent as titles. */
  isFirst({ key }: Label): boolean {
    return this.#first === key;
  }

  get isTitleFirst(): boolean {
    return this.#isTitleFirst;
  }
}
