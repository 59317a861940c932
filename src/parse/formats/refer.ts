import type { Fit, Format, Sample } from '../format.ts';
import type { LineList } from '../line-list.ts';
import type { TagMeanings } from '../tagged-entry.ts';
import { readTagged } from '../tagged-reading.ts';
import { type TaggedField, type TagSyntax, taggedField } from '../tagged-records.ts';

/** EndNote's and Refer's format: `%T title`, `%A author`, `%D year`. */
export const refer: Format = {
  id: 'refer',
  label: 'EndNote or Refer references',
  fit,
  parse: (source) => readTagged(source, { syntax: syntaxOf(source.lineList), meanings: MEANINGS }),
};

const MEANINGS: TagMeanings = {
  title: ['%T', '%B'],
  abstract: ['%X'],
  authors: ['%A'],
  groups: [],
  dates: ['%8', '%D'],
  doi: ['%R'],
  urls: ['%U', '%>'],
  keywords: ['%K'],
  venue: ['%J', '%B', '%I'],
  searched: ['%M', '%Z', '%1', '%2', '%3', '%4'],
  listed: ['%K'],
  silent: ['%0'],
};

/** Records begin with their kind, or are separated by a blank line. */
function syntaxOf(lines: LineList): TagSyntax {
  return {
    fieldOf,
    begin: '%0',
    end: null,
    isSeparatedByBlanks: !hasKinds(lines),
    titles: MEANINGS.title,
  };
}

function hasKinds(lines: LineList): boolean {
  for (let at = 0; at < lines.length; at++) if (lines.at(at)?.startsWith('%0 ')) return true;
  return false;
}

const TAG = /^%([0-9A-Z!@$&?~^<>[\]()+=#*])(?: +(.*)|)$/;

function fieldOf(line: string, at: number): TaggedField | null {
  const match = line.charCodeAt(0) === 37 ? TAG.exec(line) : null;
  return match === null ? null : taggedField(`%${match[1]}`, match[2]?.trim() ?? '', at);
}

function fit({ source, complete }: Sample): Fit {
  const tags = source.lines.flatMap((line) => fieldOf(line, 0)?.tag ?? []);
  const titles = tags.filter((tag) => tag === '%T').length;
  const filled = source.lines.filter((line) => line.trim() !== '').length;
  const isDense = tags.length >= Math.max(3, titles * 2) && tags.length >= filled * 0.3;
  if (titles === 0 || !isDense || !(tags.includes('%A') || tags.includes('%D')))
    return { score: 0, reason: 'no record of Refer' };
  const count = complete ? `${titles}` : `at least ${titles}`;
  return { score: tags.includes('%0') ? 0.95 : 0.85, reason: `${count} records with a %T` };
}
