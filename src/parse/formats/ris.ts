import type { Fit, Format, Sample } from '../format.ts';
import type { LineList } from '../line-list.ts';
import type { TagMeanings } from '../tagged-entry.ts';
import { readTagged } from '../tagged-reading.ts';
import { type TagSyntax, taggedField } from '../tagged-records.ts';

/**
 * References in RIS: what Zotero, Mendeley, EndNote, Scopus, Web of Science
 * and most publishers export.
 */
export const ris: Format = {
  id: 'ris',
  label: 'RIS references',
  fit,
  parse: (source) => readTagged(source, { syntax: syntaxOf(source.lineList), meanings: MEANINGS }),
};

const MEANINGS: TagMeanings = {
  title: ['TI', 'T1', 'CT', 'BT', 'ST'],
  abstract: ['AB', 'N2'],
  authors: ['AU', 'A1'],
  groups: [],
  dates: ['DA', 'PY', 'Y1', 'PD'],
  doi: ['DO', 'DI'],
  urls: ['UR', 'L2', 'LK', 'L1'],
  keywords: ['KW', 'DE'],
  venue: ['T2', 'JF', 'JO', 'JA', 'J2', 'C3', 'BT', 'PB'],
  searched: ['AN', 'M1', 'M3', 'N1', 'C1', 'L3', 'L4', 'ID', 'U1', 'U2', 'U3', 'U4', 'U5'],
  listed: ['KW'],
  silent: ['TY', 'ER'],
};

/** With one blank before the dash, `AI - based` could be a tag: only these are believed. */
const KNOWN = new Set(
  `TY ER TI T1 T2 T3 TA TT CT BT AU A1 A2 A3 A4 AB N1 N2 DA PY Y1 Y2 PD DO DI UR L1 L2 L3 L4 LK KW
  DE JO JF JA J1 J2 AN M1 M2 M3 C1 C2 C3 C4 C5 C6 C7 C8 AD AV CA CN CP CY DB DP ED EP ET ID IS LA
  LB NV OP PB PP RI RN RP SE SN SP ST SV U1 U2 U3 U4 U5 VL VO EF`.split(/\s+/),
);
const LINES_TO_FIRST = 200;

/** Whether tags have two blanks behind them, as they should, is told by the first beginning. */
function syntaxOf(lines: LineList): TagSyntax {
  const blanks = blanksIn(lines) ?? 2;
  return {
    fieldOf: (line, at) => {
      const dash = dashOf(line);
      if (dash === -1) return null;
      const begin = tagBegin(line);
      const tag = line.slice(begin, begin + 2);
      const gap = dash - begin - 2;
      const value = trimmedFrom(line, dash + 1);
      const isTag = gap >= blanks && (gap > 1 || KNOWN.has(tag));
      // People and programs forget the second blank of these two.
      if (!isTag && tag !== 'TY' && (tag !== 'ER' || value !== '')) return null;
      // A beginning on the line of the end.
      const glued = tag === 'ER' && value !== '' ? /^TY {1,3}-(.*)$/.exec(value) : null;
      return glued === null
        ? taggedField(tag, value, at)
        : taggedField('TY', glued[1]?.trim() ?? '', at);
    },
    begin: 'TY',
    end: 'ER',
    furniture: ['EF'],
    titles: ['TI', 'T1'],
  };
}

/** Of the first line that begins a record; `null` where none does. */
function blanksIn(lines: LineList): number | null {
  for (let at = 0; at < lines.length; at++) {
    const blanks = beginningOf(lines.at(at) ?? '');
    if (blanks !== null) return blanks;
  }
  return null;
}

/** Blanks, two letters or a letter and a digit, one to three blanks, the dash, a blank or the end. */
function dashOf(line: string): number {
  const begin = tagBegin(line);
  const second = line.charCodeAt(begin + 1);
  if (!isUpper(line.charCodeAt(begin)) || !(isUpper(second) || isDigit(second))) return -1;
  let dash = begin + 2;
  while (line.charCodeAt(dash) === BLANK && dash < begin + 5) dash++;
  if (dash === begin + 2 || dash >= LONGEST_BEGINNING || line.charCodeAt(dash) !== DASH) return -1;
  return dash + 1 === line.length || line.charCodeAt(dash + 1) === BLANK ? dash : -1;
}

function tagBegin(line: string): number {
  let begin = 0;
  while (line.charCodeAt(begin) === BLANK) begin++;
  return begin;
}

/** What stands behind the blanks from an offset on: one string, not one to be trimmed. */
function trimmedFrom(line: string, from: number): string {
  let begin = from;
  while (line.charCodeAt(begin) === BLANK) begin++;
  return line.slice(begin).trim();
}

/** Up to the dash; what is indented further is no tag. */
const LONGEST_BEGINNING = 12;
const BLANK = 32;
const DASH = 45;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** How many blanks follow `TY`; `null` for a line that begins no record. */
function beginningOf(line: string): number | null {
  const gap = mayBeTag(line) ? /^ *TY( {1,3})-(?: .{0,60})?$/.exec(line)?.[1] : undefined;
  return gap === undefined ? null : gap.length;
}

/** Long lines are told by their beginning. */
function mayBeTag(line: string): boolean {
  const dash = line.slice(0, LONGEST_BEGINNING).indexOf('-');
  return dash >= 3 && line.charCodeAt(dash - 1) === 32;
}

function fit({ source, complete }: Sample): Fit {
  const { lines } = source;
  const first = lines.findIndex((line) => beginningOf(line) !== null);
  if (first === -1) return { score: 0, reason: 'no record of RIS' };
  const { fieldOf } = syntaxOf(lines);
  const tags = lines.flatMap((line) => fieldOf(line, 0)?.tag ?? []);
  const records = tags.filter((tag) => tag === 'TY').length;
  const titles = tags.filter((tag) => MEANINGS.title.includes(tag)).length;
  const above = lines.slice(0, first).filter((line) => line.trim() !== '').length;
  const isSure = titles > 0 && above <= LINES_TO_FIRST && tags.length >= records * 3;
  const count = complete ? `${records}` : `at least ${records}`;
  return { score: isSure ? 0.97 : 0.55, reason: `${count} records that begin with TY` };
}
