/**
 * How often a term stands in a document, packed in a byte, whose lowest bit tells whether it stands
 * in a text and not only among names. More often than the most a field can count adds next to
 * nothing to a score.
 */
interface CountedField {
  readonly shift: number;
  readonly most: number;
}

export const TITLE: CountedField = { shift: 6, most: 3 };
/** Authors and organisation. */
export const BYLINE: CountedField = { shift: 4, most: 3 };
export const ABSTRACT: CountedField = { shift: 1, most: 7 };

export const IN_TEXT = 1;

export type IndexedField = typeof TITLE;

export const countOf = (counts: number, { shift, most }: IndexedField): number =>
  (counts >> shift) & most;

/** The counts with one more of a field. */
export const counted = (counts: number, field: IndexedField): number =>
  countOf(counts, field) === field.most ? counts : counts + (1 << field.shift);
