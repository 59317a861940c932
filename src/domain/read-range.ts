/** Both ends included. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

const WHOLE = /^\d{1,9}$/;
const COMPARED = /^(>=|<=|>|<|=)\s*(\d{1,9})$/;
const BETWEEN = /^(\d{0,9})\s*(?:\.{2,3}|…|–|-)\s*(\d{0,9})$/;

/** `5`, `>5`, `<=5`, `2023..2025`, `2023..`, `..2025`, `2023-2025`; `null` for anything else. */
export function readRange(text: string): NumberRange | null {
  const trimmed = text.trim();
  if (WHOLE.test(trimmed)) return { least: Number(trimmed), most: Number(trimmed) };
  const [, sign = '', number = ''] = COMPARED.exec(trimmed) ?? [];
  if (number !== '') return compared(sign, Number(number));
  const [, from = '', to = ''] = BETWEEN.exec(trimmed) ?? [];
  if (from === '' && to === '') return null;
  const least = from === '' ? 0 : Number(from);
  const most = to === '' ? Number.POSITIVE_INFINITY : Number(to);
  return { least: Math.min(least, most), most: Math.max(least, most) };
}

function compared(sign: string, number: number): NumberRange {
  switch (sign) {
    case '>':
      return { least: number + 1, most: Number.POSITIVE_INFINITY };
    case '>=':
      return { least: number, most: Number.POSITIVE_INFINITY };
    case '<':
      return { least: 0, most: number - 1 };
    case '<=':
      return { least: 0, most: number };
    default:
      return { least: number, most: number };
  }
}
