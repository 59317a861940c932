import type { Fit, Format, Sample } from '../format.ts';
import type { TagMeanings } from '../tagged-entry.ts';
import { readTagged } from '../tagged-reading.ts';
import type { TagSyntax } from '../tagged-records.ts';

/**
 * References in RIS: what Zotero, Mendeley, EndNote, Scopus, Web of Science
 * and most publishers export.
 */
export const ris: Format = {
  id: 'ris',
  label: 'RIS references',
  fit,
  parse: (source) => readTagged(source, { syntax: syntaxOf(source.lines), meanings: MEANINGS }),
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
const TAG = /^ *([A-Z][A-Z0-9])( {1,3})-(?: +(.*)|)$/;
const LINES_TO_FIRST = 200;

/** Whether tags have two blanks behind them, as they should, is told by the first beginning. */
function syntaxOf(lines: readonly string[]): TagSyntax {
  const blanks = lines.map((line) => beginningOf(line)).find((found) => found !== null) ?? 2;
  return {
    tagOf: (line) => {
      const match = mayBeTag(line) ? TAG.exec(line) : null;
      const [, tag = '', gap = ''] = match ?? [];
      const isTag = gap.length >= blanks && (gap.length > 1 || KNOWN.has(tag));
      // People and programs forget the second blank of these two.
      if (match === null || !(isTag || tag === 'TY' || (tag === 'ER' && !match[3]?.trim())))
        return null;
      const value = match[3]?.trim() ?? '';
      // A beginning on the line of the end.
      const glued = tag === 'ER' ? /^TY {1,3}-(.*)$/.exec(value) : null;
      return glued === null ? { tag, value } : { tag: 'TY', value: glued[1]?.trim() ?? '' };
    },
    begin: 'TY',
    end: 'ER',
    furniture: ['EF'],
    titles: ['TI', 'T1'],
  };
}

/** How many blanks follow `TY`; `null` for a line that begins no record. */
function beginningOf(line: string): number | null {
  const gap = mayBeTag(line) ? /^ *TY( {1,3})-(?: .{0,60})?$/.exec(line)?.[1] : undefined;
  return gap === undefined ? null : gap.length;
}

/** Long lines are told by their beginning. */
function mayBeTag(line: string): boolean {
  const dash = line.slice(0, 12).indexOf('-');
  return dash >= 3 && line.charCodeAt(dash - 1) === 32;
}

function fit({ source, complete }: Sample): Fit {
  const { lines } = source;
  const first = lines.findIndex((line) => beginningOf(line) !== null);
  if (first === -1) return { score: 0, reason: 'no record of RIS' };
  const { tagOf } = syntaxOf(lines);
  const tags = lines.flatMap((line) => tagOf(line)?.tag ?? []);
  const records = tags.filter((tag) => tag === 'TY').length;
  const titles = tags.filter((tag) => MEANINGS.title.includes(tag)).length;
  const above = lines.slice(0, first).filter((line) => line.trim() !== '').length;
  const isSure = titles > 0 && above <= LINES_TO_FIRST && tags.length >= records * 3;
  const count = complete ? `${records}` : `at least ${records}`;
  return { score: isSure ? 0.97 : 0.55, reason: `${count} records that begin with TY` };
}
