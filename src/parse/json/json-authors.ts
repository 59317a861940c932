import { inOrder } from '../author-names.ts';
import { readAuthors } from '../columns/read-authors.ts';
import { oneLine } from '../running-text.ts';
import { isMembers, type Members, textsOf } from './json-values.ts';

const FULL = [
  'name',
  'full_name',
  'fullname',
  'fullName',
  'display_name',
  'literal',
  'text',
  '#text',
];
const GIVEN = [
  'given',
  'first',
  'firstName',
  'first_name',
  'firstname',
  'forenames',
  'givenName',
  'given_name',
];
const FAMILY = [
  'family',
  'last',
  'lastName',
  'last_name',
  'lastname',
  'surname',
  'familyName',
  'family_name',
];
const INNER = ['author', 'authors', 'creator', 'value', 'person', 'raw_name', 'raw_author_name'];
const DEEPEST = 4;

/**
 * Names as `First Last`, of a list of names in one text, an array of texts, of
 * `{name}`, `{given, family}`, `{first, last}` or `[last, first]`, or an object around those.
 */
export function namesOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return readAuthors(value);
  if (depth >= DEEPEST) return [];
  if (!Array.isArray(value)) return isMembers(value) ? nameOf(value, depth) : [];
  const people = value as readonly unknown[];
  // One text in an array can be the whole list.
  if (people.length === 1 && typeof people[0] === 'string') return readAuthors(people[0]);
  const authors = people.filter((each) => !isOther(each));
  return (authors.length > 0 ? authors : people).flatMap((each) =>
    Array.isArray(each) ? partsToName(each) : personOf(each, depth + 1),
  );
}

/** Editors and translators stand in one list with the authors in Zotero and CSL. */
function isOther(value: unknown): boolean {
  if (!isMembers(value)) return false;
  const role = value['creatorType'] ?? value['role'];
  return typeof role === 'string' && !/author|creator|presenter/i.test(role);
}

function personOf(value: unknown, depth: number): string[] {
  if (typeof value === 'string') {
    const name = oneLine(value);
    return name === '' ? [] : [inOrder(name)];
  }
  return isMembers(value) ? nameOf(value, depth) : [];
}

function nameOf(person: Members, depth: number): string[] {
  const family = wordOf(person, FAMILY);
  const given = wordOf(person, GIVEN);
  if (family !== '' || given !== '') return [oneLine(`${given} ${family}`)];
  const full = wordOf(person, FULL);
  if (full !== '') return [inOrder(full)];
  for (const name of INNER) {
    const found = namesOf(person[name], depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

function wordOf(person: Members, names: readonly string[]): string {
  for (const name of names) {
    const value = person[name];
    if (typeof value === 'string' && value.trim() !== '') return oneLine(value);
  }
  return '';
}

/** `["Smith", "Jane", "Jr"]` of the arXiv data set. */
function partsToName(parts: readonly unknown[]): string[] {
  const [family = '', given = '', ...suffix] = parts.flatMap((part) =>
    typeof part === 'string' ? [part] : textsOf(part),
  );
  const name = oneLine([given, family, ...suffix].join(' '));
  return name === '' ? [] : [name];
}
