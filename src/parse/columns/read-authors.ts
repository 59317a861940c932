import { inOrder, splitAuthors } from '../author-names.ts';
import { oneLine } from '../running-text.ts';

/** `J. A.`, `JA`, `J.-P.`: what stands for given names. */
const INITIALS = /^(?:\p{Lu}\.?[ -]?){1,4}$/u;
const DOTTED = /^(?:\p{Lu}\.[ -]?){1,4}$/u;
/** Ids that exports of Scopus print behind full names. */
const ID = /\s*\(\d{5,}\)/g;
const LINE_ENDS = /\n+/g;
const REST_AT_END = /\s*(?:[,;]\s*)?(?:\bet\.? ?al\.?|…|\.\.\.)$/i;
const SEPARATORS_AT_END = /[,;]+$/;
const REST = /^(?:et\.? ?al\.?|and others|u\.\s?a\.|…|\.\.\.)$/i;

/**
 * Whether a list names people as `Last, First; Last, First`, which a list of one name,
 * `Last, First`, in the same column does not show by itself.
 */
export const areInverted = (list: string): boolean => list.includes(';') && list.includes(',');

/**
 * Names as `First Last`, of a list in any of the ways that tables print it: parted by
 * semicolons, commas, `and`, bars, or line ends; `Last, First` or `Last, F.` turned round.
 *
 * @param inverted other lists of the column are `Last, First; …`
 */
export function readAuthors(list: string, inverted = false): string[] {
  const whole = oneLine(list.replace(LINE_ENDS, list.includes(';') ? ' ' : '; ').replace(ID, ''));
  const text = whole.replace(REST_AT_END, '').replace(SEPARATORS_AT_END, '');
  if (text === '') return [];
  return namesOf(text, inverted).filter((name) => name !== '' && !REST.test(name));
}

function namesOf(text: string, inverted: boolean): string[] {
  if (text.includes(';')) return splitAuthors(text);
  if (text.includes('|')) return text.split(/\s*\|+\s*/).map(inOrder);
  const joined = text.split(/\s+(?:and|&)\s+/);
  // BibTeX's way: every part is one inverted name.
  if (joined.length > 1 && joined.every((part) => /^[^,]+,[^,]+$/.test(part)))
    return joined.map(inOrder);
  const pieces = text.split(/\s*,\s*/).filter((piece) => piece !== '');
  if (pieces.length === 2 && (inverted || !/\s/.test(pieces[0] ?? ''))) return [inOrder(text)];
  return pairs(text) ?? splitAuthors(withoutDot(text));
}

/** `Smith, J., Doe, A. B., & Roe, C.`: every second piece is initials. */
function pairs(text: string): string[] | null {
  const pieces = text.split(/\s*,\s*(?:(?:&|and)\s+)?|\s+(?:&|and)\s+/).filter((p) => p !== '');
  if (pieces.length < 2 || pieces.length % 2 === 1) return null;
  const isPaired = pieces.every((piece, index) =>
    index % 2 === 0 ? !INITIALS.test(piece) : DOTTED.test(piece),
  );
  if (!isPaired) return null;
  return pieces.flatMap((piece, index) =>
    index % 2 === 0 ? [`${pieces[index + 1]?.trim() ?? ''} ${piece}`] : [],
  );
}

/** PubMed ends its lists with a full stop: `Smith J, Doe AB.` */
const withoutDot = (text: string): string => text.replace(/(\s\p{Lu}{1,3})\.$/u, '$1');
