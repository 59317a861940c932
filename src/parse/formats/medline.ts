import type { Fit, Format, Sample } from '../format.ts';
import type { TagMeanings } from '../tagged-entry.ts';
import { readTagged } from '../tagged-reading.ts';
import { type TagSyntax, taggedField } from '../tagged-records.ts';

/** PubMed's own format (`.nbib`): `PMID- 30704343`, tags of up to four letters. */
export const medline: Format = {
  id: 'medline',
  label: 'PubMed references (MEDLINE)',
  fit,
  parse: (source) => readTagged(source, { syntax: SYNTAX, meanings: MEANINGS }),
};

const MEANINGS: TagMeanings = {
  title: ['TI', 'CTI', 'BTI', 'TT'],
  abstract: ['AB', 'OAB'],
  authors: ['FAU', 'AU'],
  groups: ['CN'],
  dates: ['DP', 'DEP'],
  doi: ['LID', 'AID', 'SO'],
  urls: ['UR', 'URL'],
  keywords: ['MH', 'OT'],
  venue: ['JT', 'TA', 'BTI', 'PB'],
  searched: ['GN', 'SI'],
  listed: [],
  silent: ['PMID'],
};

const TAG = /^([A-Z]{2,4})( {0,2})- (.*)$/;

const SYNTAX: TagSyntax = {
  fieldOf: (line, at) => {
    const match = line.charCodeAt(4) === 45 ? TAG.exec(line) : null;
    return match === null ? null : taggedField(match[1] ?? '', match[3]?.trim() ?? '', at);
  },
  begin: 'PMID',
  end: null,
  titles: MEANINGS.title,
};

function fit({ source, complete }: Sample): Fit {
  const tags = source.lines.flatMap((line) => SYNTAX.fieldOf(line, 0)?.tag ?? []);
  const records = tags.filter((tag) => tag === 'PMID').length;
  if (records === 0 || tags.length < records * 3)
    return { score: 0, reason: 'no record of PubMed' };
  const count = complete ? `${records}` : `at least ${records}`;
  return { score: 0.97, reason: `${count} records that begin with PMID` };
}
