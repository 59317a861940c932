import { type QueryField, queryField } from './query-fields.ts';

/** What a query asks for at one place. */
export type Clause =
  | { readonly kind: 'word'; readonly text: string }
  /** Words that stand side by side. */
  | { readonly kind: 'phrase'; readonly text: string }
  | {
      readonly kind: 'field';
      readonly field: QueryField;
      readonly value: string;
      readonly text: string;
    };

/** Clauses of which a paper has to meet any, or must meet none. */
export interface ClauseGroup {
  readonly isExcluded: boolean;
  readonly any: readonly Clause[];
  /** Where it stands in the query, in UTF-16 units, its end excluded. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a query as people type it: words, `"a phrase"`, `-not`, `this OR that`, `field:value` and
 * `field:"several words"`. Never fails: what is not finished yet, or means nothing here, is a word
 * or is passed over.
 */
export function parseQuery(text: string): ClauseGroup[] {
  const groups: ClauseGroup[] = [];
  let joins = false;
  for (const { raw, start, end } of chunksOf(text)) {
    if (raw === 'OR' || raw === '|') {
      joins = groups.length > 0;
      continue;
    }
    const isExcluded = raw.length > 1 && raw.startsWith('-') && raw[1] !== '-';
    const clause = clauseOf(isExcluded ? raw.slice(1) : raw);
    if (clause === null) continue;
    const before = groups.at(-1);
    if (joins && before !== undefined && !before.isExcluded && !isExcluded)
      groups[groups.length - 1] = { ...before, any: [...before.any, clause], end };
    else groups.push({ isExcluded, any: [clause], start, end });
    joins = false;
  }
  return groups;
}

interface Chunk {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** Up to the next blank, but for blanks between quotes. */
const CHUNK = /(?:[^\s"“”]*["“”][^"“”]*(?:["“”]|$)|\S+)/gu;

const chunksOf = (text: string): Chunk[] =>
  Array.from(text.matchAll(CHUNK), (match) => ({
    raw: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

const NAMED = /^([a-z]+):(.*)$/isu;
const QUOTES = /["“”]/g;

/** `null` where it asks for nothing yet: `title:`, `""`. */
function clauseOf(raw: string): Clause | null {
  const [, name = '', rest = ''] = NAMED.exec(raw) ?? [];
  const field = queryField(name);
  if (field !== undefined) {
    const value = rest.replace(QUOTES, '').trim();
    return value === '' ? null : { kind: 'field', field, value, text: raw };
  }
  if (!/["“”]/.test(raw)) return { kind: 'word', text: raw };
  const phrase = raw.replace(QUOTES, ' ').trim();
  if (phrase === '') return null;
  return /\s/.test(phrase) || /^["“”]/.test(raw)
    ? { kind: 'phrase', text: phrase }
    : { kind: 'word', text: phrase };
}
