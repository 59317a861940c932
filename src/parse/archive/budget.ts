/** What an archive may unpack to in all, with every archive inside it. */
export const LIMITS = {
  bytes: 2 ** 30,
  files: 10_000,
  /** Archives within archives: the outermost is 1. */
  depth: 3,
  /** Text hardly ever shrinks to a hundredth; what does beyond this is made to fill a disk. */
  ratio: 200,
  /** Smaller files may shrink as they like: a file of blanks does no harm. */
  ratioFrom: 4 * 2 ** 20,
} as const;

/** Why a file is not unpacked, in one sentence; `null` where nothing speaks against it. */
export type Objection = string | null;

/** Counts what an archive unpacks to, so that no trick of nesting gets past the limits. */
export class Budget {
  #bytes = 0;
  #files = 0;

  /** Asks for room for one more file of so many bytes, and takes it. */
  take(packed: number, unpacked: number): Objection {
    if (this.#files + 1 > LIMITS.files)
      return `The archive holds more than ${LIMITS.files.toLocaleString('en')} files; this one and what follows was left out.`;
    if (this.#bytes + unpacked > LIMITS.bytes)
      return 'The archive unpacks to more than 1 GiB; this file was left out.';
    if (unpacked > LIMITS.ratioFrom && unpacked > packed * LIMITS.ratio)
      return `It unpacks to more than ${LIMITS.ratio} times its size, as only harmful archives do; it was left out.`;
    this.#files += 1;
    this.#bytes += unpacked;
    return null;
  }
}
