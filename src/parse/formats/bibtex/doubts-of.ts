import { excerptOf } from '../../clean-text.ts';
import type { EntryFields } from './entry-fields.ts';
import type { Piece } from './scan-pieces.ts';

const AGAIN = 'Save or export it again and add the new file: the fuller reading will take over.';

export interface ReadEntry {
  readonly fields: EntryFields;
  /** The beginning of text that is neither key nor field; `null` where everything was read. */
  readonly stray: string | null;
  readonly piece: Piece;
  /** The file ends inside of it. */
  readonly isCut: boolean;
}

/** What is uncertain about an entry, a sentence each. */
export function doubtsOf({ fields, stray, piece, isCut }: ReadEntry): string[] {
  const doubts: string[] = [];
  const { open, twice } = fields;
  const where = open === null ? '' : `, perhaps those of “${open}”`;
  if (isCut) doubts.push(`The file ends before this entry does. ${AGAIN}`);
  else if (!piece.closed)
    doubts.push(`The braces of this entry never close${where}; it was read up to the next one.`);
  else if (open !== null)
    doubts.push(`The end of the field “${open}” is missing; it was read up to the next field.`);
  // Around a missing brace the rest does not add up either.
  if (stray !== null && piece.closed)
    doubts.push(`This part of the entry is no field: ${excerptOf(stray.replace(/\s+/g, ' '))}`);
  if (twice !== null) doubts.push(`The field “${twice}” stands twice; the first was taken.`);
  return doubts;
}
