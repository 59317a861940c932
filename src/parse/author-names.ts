import { evenSpace } from './running-text.ts';

/** `Hinton, Geoffrey E.` → `Geoffrey E. Hinton`; a name without a comma stays. */
export function inOrder(name: string): string {
  const trimmed = evenSpace(name).trim();
  const comma = trimmed.indexOf(',');
  if (comma === -1) return trimmed;
  if (comma > 0 && comma < trimmed.length - 1 && trimmed.lastIndexOf(',') === comma)
    return `${trimmed.slice(comma + 1).trimStart()} ${trimmed.slice(0, comma).trimEnd()}`;
  const parts = trimmed.split(/\s*,\s*/).filter((part) => part !== '');
  if (parts.length === 2) return `${parts[1]} ${parts[0]}`;
  // `King, Jr., Martin Luther`
  if (parts.length === 3 && SUFFIX.test(parts[1] ?? ''))
    return `${parts[2]} ${parts[0]} ${parts[1]}`;
  return trimmed;
}

const SUFFIX = /^(?:jr|sr|i{1,3}|iv)\.?$/i;

/**
 * Names of a list as tables and mailings print it: `Last, First; Last, First`,
 * `First Last, First Last, and First Last`, `First Last and First Last`. A name of any length
 * stays: the full name of a collaboration is longer than that of a person.
 */
export function splitAuthors(list: string): string[] {
  const trimmed = evenSpace(list).trim();
  const names = trimmed.includes(';')
    ? trimmed.split(/\s*;\s*/).map(inOrder)
    : namesBetweenCommas(trimmed);
  return names.filter((name) => name !== '');
}

/** Of a list with single blanks. `and` and `&` part names beside a comma or without one. */
function namesBetweenCommas(list: string): string[] {
  const hasAnd = /\band\b|&/.test(list);
  const names: string[] = [];
  for (const [place, part] of list.split(',').entries()) {
    const name = hasAnd && place > 0 ? part.replace(/^ ?(?:and |& ?)/, '') : part;
    if (!hasAnd) names.push(name.trim());
    else for (const each of name.split(/ (?:and|&) /)) names.push(each.trim());
  }
  return names;
}
