import { excerptOf } from '../../clean-text.ts';
import { READ_FIELDS } from './entry-of.ts';
import type { EntryText, Field } from './read-fields.ts';
import type { Piece } from './scan-pieces.ts';

const AGAIN = 'Save or export it again and add the new file: the fuller reading will take over.';

/** What is uncertain about an entry, a sentence each. `isCut`: the file ends inside of it. */
export function doubtsOf({ fields, stray }: EntryText, piece: Piece, isCut: boolean): string[] {
  const doubts: string[] = [];
  const open = fields.find((field) => !field.closed)?.name;
  const where = open === undefined ? '' : `, perhaps those of “${open}”`;
  if (isCut) doubts.push(`The file ends before this entry does. ${AGAIN}`);
  else if (!piece.closed)
    doubts.push(`The braces of this entry never close${where}; it was read up to the next one.`);
  else if (open !== undefined)
    doubts.push(`The end of the field “${open}” is missing; it was read up to the next field.`);
  // Around a missing brace the rest does not add up either.
  if (stray !== null && piece.closed)
    doubts.push(`This part of the entry is no field: ${excerptOf(stray.replace(/\s+/g, ' '))}`);
  const twice = repeated(fields);
  if (twice !== null) doubts.push(`The field “${twice}” stands twice; the first was taken.`);
  return doubts;
}

/**
 * The fields that a cut entry is certain of. Half a title or half a name says something false;
 * half an abstract is worth having.
 */
export function certainFields(fields: readonly Field[], body: string): readonly Field[] {
  const last = fields.at(-1);
  if (last === undefined || last.name === 'abstract') return fields;
  return last.closed && /[,"})]\s*$/.test(body.slice(-100)) ? fields : fields.slice(0, -1);
}

/** A field that the entry is made of and that says two different things. */
function repeated(fields: readonly Field[]): string | null {
  if (!mayRepeat(fields)) return null;
  const values = new Map<string, string>();
  for (const { name, value } of fields) {
    if (!READ_FIELDS.has(name) || /^keywords?$/.test(name) || value.trim() === '') continue;
    const before = values.get(name);
    if (before !== undefined && before !== value) return name;
    values.set(name, value);
  }
  return null;
}

/** So few fields are compared with each other: to make a table of them for every entry costs more. */
const FEW = 30;

function mayRepeat(fields: readonly Field[]): boolean {
  if (fields.length > FEW) return true;
  return fields.some(({ name }, index) => {
    for (let before = 0; before < index; before++) if (fields[before]?.name === name) return true;
    return false;
  });
}
