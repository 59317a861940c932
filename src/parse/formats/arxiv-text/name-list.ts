import { splitAuthors } from '../../author-names.ts';
import { decodeTexAccents } from '../../tex-accents.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const NO_NAME = /^(?:and others|others|\d+ (?:additional |more |other )?(?:co-?)?authors?.*)$/i;
const ET_AL = /(?:^|[,\s]+)et ?al\.?$/i;
const FOR_GROUP =
  /^(?:(.{3,100}?) )?(?:for|on behalf of) (?:the )?(.{3,100} (?:collaboration|consortium|team))$/i;
const FILLED = /[\p{L}\p{N}]/u;

/**
 * The names of an `Authors:` field, which holds affiliations in brackets,
 * collaborations (`MAGIC Collaboration: A. Smith, …`) and TeX accents.
 */
export function namesOf(list: string): string[] {
  const names: string[] = [];
  for (const name of splitAuthors(plainList(list))) {
    const previous = names.length - 1;
    if (name.length <= 4 && SUFFIX.test(name) && previous >= 0)
      names[previous] = `${names[previous]} ${name}`;
    else addNames(name, names);
  }
  return names;
}

function plainList(list: string): string {
  let plain = decodeTexAccents(withoutBrackets(list.startsWith('(') ? list.slice(1) : list));
  if (plain.includes('\\')) plain = plain.replaceAll('\\&', ' and ').replaceAll('\\ ', ' ');
  if (/[{}()~]/.test(plain)) plain = plain.replaceAll(/[{}()]/g, '').replaceAll('~', ' ');
  if (plain.includes('$')) plain = plain.replaceAll(/\$[^$]*\$/g, '');
  if (plain.includes(':')) plain = plain.replaceAll(/:(?: |$)/g, ', ');
  return plain.includes(';') && !isInverted(plain) ? plain.replaceAll(';', ',') : plain;
}

/** `Last, First; Last, First`, which is not what arXiv asks for. */
const isInverted = (list: string): boolean =>
  list.split(';').every((part) => part.split(',').length === 2);

function addNames(text: string, names: string[]): void {
  // Hardly any name holds these words: looking for a few letters is cheap.
  const name = /al\.?$/.test(text) ? text.replace(ET_AL, '') : text;
  if (!FILLED.test(name) || NO_NAME.test(name)) return;
  const group = /\b(?:for|on behalf of)\b/i.test(name) ? FOR_GROUP.exec(name) : null;
  if (group === null) names.push(name);
  else for (const part of group.slice(1)) if (part !== undefined) names.push(part);
}

/** Affiliations may hold brackets themselves; one that is never closed ends with its name. */
function withoutBrackets(list: string): string {
  if (!list.includes('(')) return list;
  const closers = closersOf(list);
  const parts: string[] = [];
  let copied = 0;
  for (let open = list.indexOf('('); open !== -1; open = list.indexOf('(', copied)) {
    parts.push(list.slice(copied, open));
    const comma = list.indexOf(',', open);
    const close = closers.get(open);
    copied = close !== undefined ? close + 1 : comma === -1 ? list.length : comma;
    if (copied <= open) break;
  }
  parts.push(list.slice(copied));
  return parts.join(' ').replaceAll(/ +,/g, ',');
}

/** Which bracket closes which. */
function closersOf(text: string): Map<number, number> {
  const open: number[] = [];
  const closers = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) open.push(at);
    else if (code === 41) {
      const opener = open.pop();
      if (opener !== undefined) closers.set(opener, at);
    }
  }
  return closers;
}
