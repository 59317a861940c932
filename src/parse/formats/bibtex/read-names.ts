import { evenSpace } from '../../running-text.ts';
import { splitOutside } from './split-outside.ts';

const AND_OUTSIDE = /^and | and$/gi;
const AND = / and (?:and )?/gi;

/**
 * Names of a BibTeX list in order: `Knuth, Donald E. and {The Team} and others`
 * → `Donald E. Knuth`, `The Team`. Von and Jr parts stand where they are spoken.
 *
 * @param toText TeX as text, white space collapsed
 */
export function readNames(tex: string, toText: (tex: string) => string): string[] {
  const list = evenSpace(tex).trim().replace(AND_OUTSIDE, '');
  if (list === '') return [];
  const byAnd = splitOutside(list, AND);
  // `Smith, J.; Doe, K.` is not BibTeX, and is written all the same.
  const only = byAnd.length === 1 ? splitOutside(list, SEMICOLON) : byAnd;
  const names: string[] = [];
  // Whether there is any TeX is asked once for all of them.
  const isText = !TEX.test(list);
  for (const name of only) {
    const plain = isText ? readPlainName(name.trim()) : null;
    if (plain !== null) names.push(plain);
    else for (const each of readName(name, toText)) names.push(each);
  }
  return names.filter(isName);
}

const SEMICOLON = / ?; ?/g;
const TEX = /[\\{}$~`=]/;
const isName = (name: string): boolean => name !== '' && !OTHERS.test(name);
const OTHERS = /^(?:others|et al\.?)$/i;

/** `Last, First` or `First Last` without TeX, as nearly all names are; `null` for others. */
function readPlainName(name: string): string | null {
  const comma = name.indexOf(',');
  if (comma === -1) return name;
  if (comma === 0 || comma === name.length - 1 || name.includes(',', comma + 1)) return null;
  const first = name.slice(name[comma + 1] === ' ' ? comma + 2 : comma + 1);
  return `${first} ${name.slice(0, comma).trimEnd()}`;
}

function readName(tex: string, toText: (tex: string) => string): string[] {
  const parts = splitOutside(tex, COMMA).map((part) => part.trim());
  if (parts.length > 1 && parts.every((part) => part === '' || EXTENDED.test(part)))
    return [readExtended(parts, toText)];
  const [last = '', second = '', third, ...more] = parts.filter((part) => part !== '').map(toText);
  if (third === undefined) return [second === '' ? last : `${second} ${last}`];
  if (more.length === 0) {
    // `King, Jr., Martin Luther`, unless it is `Ada Lovelace, Alan Turing, Grace Hopper`.
    if (SUFFIX.test(second) || !last.includes(' ')) return [`${third} ${last} ${second}`];
    return [last, second, third];
  }
  return [last, second, third, ...more].every((name) => name.includes(' '))
    ? [last, second, third, ...more]
    : [toText(tex)];
}

const COMMA = /,/g;
const SUFFIX = /^(?:jr|sr|i{1,3}|iv|v)\.?$/i;

/** BibLaTeX: `family=Berg, given=Ada, prefix=van den, useprefix=true`. */
const EXTENDED = /^"?(family|given|prefix|suffix|given-i|family-i|useprefix|id)\s*=/i;

function readExtended(parts: readonly string[], toText: (tex: string) => string): string {
  const values = new Map(
    parts.map((part): [string, string] => {
      const [, name = ''] = EXTENDED.exec(part) ?? [];
      const value = part.slice(part.indexOf('=') + 1).replace(/"$/, '');
      return [name.toLowerCase(), toText(value)];
    }),
  );
  return ['given', 'prefix', 'family', 'suffix']
    .map((name) => values.get(name) ?? '')
    .filter((value) => value !== '')
    .join(' ');
}
