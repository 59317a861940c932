import { type Label, labelOf } from './label-of.ts';

/** How structured abstracts begin their parts: labels, but not of the block. */
const PART_OF_ABSTRACT =
  /^(?:background|objectives?|aims?|goals?|purpose|context|introduction|motivation|importance|approach|methods?|methodology|materials and methods|design|setting|participants|data|results?|findings|conclusions?|discussion|significance|limitations?|interpretation|contributions?|impact|note)$/i;

/** An unknown label that stands in fewer blocks than this is a word with a colon. */
const USUAL_SHARE = 0.3;

/** The labels of a whole file: what is said again and again is one of its labels. */
export class FileLabels {
  /** Lines with a label, in order, and their labels. */
  readonly #lines: number[] = [];
  readonly #labels: Label[] = [];
  readonly #counts = new Map<string, number>();
  readonly #first: Label | null;
  #next = 0;
  #titles = 0;

  constructor(lines: readonly string[]) {
    for (let at = 0; at < lines.length; at++) {
      const label = labelOf(lines[at] ?? '');
      if (label === null) continue;
      this.#lines.push(at);
      this.#labels.push(label);
      const name = label.name.toLowerCase();
      this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
      if (label.meaning === 'title') this.#titles++;
    }
    const isFrequent = ({ name }: Label): boolean =>
      (this.#counts.get(name.toLowerCase()) ?? 0) >= this.#titles / 2;
    this.#first = this.#labels.find(isFrequent) ?? null;
  }

  /** The label of a line. Lines must be asked in order. */
  at(line: number): Label | null {
    while ((this.#lines[this.#next] ?? line) < line) this.#next++;
    return this.#lines[this.#next] === line ? (this.#labels[this.#next] ?? null) : null;
  }

  /** An unknown label that many blocks have. */
  isUsual({ name }: Label): boolean {
    const count = this.#counts.get(name.toLowerCase()) ?? 0;
    return count >= Math.max(2, this.#titles * USUAL_SHARE) && !PART_OF_ABSTRACT.test(name);
  }

  /** Blocks begin with this label: the first of the file that is about as frequent as titles. */
  isFirst({ name }: Label): boolean {
    return this.#first?.name.toLowerCase() === name.toLowerCase();
  }

  get isTitleFirst(): boolean {
    return this.#first?.meaning === 'title';
  }
}
