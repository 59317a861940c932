import type { Field } from './read-fields.ts';

/** TeX by field; of a name that stands twice the first that says something, keywords together. */
export function fieldMap(fields: readonly Field[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const { name, value } of fields) {
    if (value.trim() === '') continue;
    const before = map.get(name);
    if (before === undefined) map.set(name, value);
    else if (name === 'keywords') map.set(name, `${before}, ${value}`);
  }
  return map;
}
