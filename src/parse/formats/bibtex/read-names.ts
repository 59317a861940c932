import { splitOutside } from './split-outside.ts';

const AND = / and (?:and )?/gi;

/**
 * Names of a BibTeX list in order: `Knuth, Donald E. and {The Team} and others`
 * → `Donald E. Knuth`, `The Team`. Von and Jr parts stand where they are spoken.
 *
 * @param toText TeX as text, white space collapsed
 */
export function readNames(tex: string, toText: (tex: string) => string): string[] {
  const list = tex
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^and | and$/gi, '');
  if (list === '') return [];
  const byAnd = splitOutside(list, AND);
  // `Smith, J.; Doe, K.` is not BibTeX, and is written all the same.
  const only = byAnd.length === 1 ? splitOutside(list, / ?; ?/g) : byAnd;
  const names = only.flatMap((name) => readName(name, toText));
  return names.filter((name) => name !== '' && !OTHERS.test(name));
}

const OTHERS = /^(?:others|et al\.?)$/i;

function readName(tex: string, toText: (tex: string) => string): string[] {
  const parts = splitOutside(tex, /,/g).map((part) => part.trim());
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
