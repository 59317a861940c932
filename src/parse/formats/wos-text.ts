import type { Fit, Format, Sample } from '../format.ts';
import type { TagMeanings } from '../tagged-entry.ts';
import { readTagged } from '../tagged-reading.ts';
import { type TagSyntax, taggedField } from '../tagged-records.ts';

/** Plain text of Web of Science: `PT J`, `AU Last, First`, `TI …`, `ER`. */
export const wosText: Format = {
  id: 'wos-text',
  label: 'Web of Science references',
  fit,
  parse: (source) => readTagged(source, { syntax: SYNTAX, meanings: MEANINGS }),
};

const MEANINGS: TagMeanings = {
  title: ['TI'],
  abstract: ['AB'],
  authors: ['AF', 'AU'],
  groups: ['CA'],
  dates: ['PD', 'PY'],
  doi: ['DI'],
  urls: ['UR'],
  keywords: ['DE', 'ID'],
  venue: ['SO', 'BS', 'JI', 'J9', 'PU'],
  searched: ['UT', 'AR'],
  listed: ['AU', 'AF', 'CA'],
  silent: ['PT'],
};

const TAG = /^([A-Z][A-Z0-9])(?: (.*)|)$/;

const SYNTAX: TagSyntax = {
  fieldOf: (line, at) => {
    const third = line.charCodeAt(2);
    const match = line.length === 2 || third === 32 ? TAG.exec(line) : null;
    return match === null ? null : taggedField(match[1] ?? '', match[2]?.trim() ?? '', at);
  },
  begin: 'PT',
  end: 'ER',
  furniture: ['FN', 'VR', 'EF'],
  titles: MEANINGS.title,
};

function fit({ source, complete }: Sample): Fit {
  const tags = source.lines.flatMap((line) => SYNTAX.fieldOf(line, 0)?.tag ?? []);
  const count = (tag: string): number => tags.filter((found) => found === tag).length;
  const records = count('PT');
  const isSure = records > 0 && count('TI') > 0 && count('AU') > 0 && count('SO') > 0;
  if (!isSure) return { score: 0, reason: 'no record of Web of Science' };
  const atLeast = complete ? '' : 'at least ';
  return { score: 0.95, reason: `${atLeast}${records} records that begin with PT` };
}
