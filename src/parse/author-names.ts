/** `Hinton, Geoffrey E.` → `Geoffrey E. Hinton`; a name without a comma stays. */
export function inOrder(name: string): string {
  const trimmed = name.replace(/\s+/g, ' ').trim();
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
  const trimmed = list.replace(/\s+/g, ' ').trim();
  const names = trimmed.includes(';')
    ? trimmed.split(/\s*;\s*/).map(inOrder)
    : trimmed.split(/\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/);
  return names.filter((name) => name !== '');
}
