import type { LineList } from '../../line-list.ts';
import { SourceText } from '../../source-text.ts';
import type { Definitions } from './definitions.ts';
import { type LinkTarget, readTarget } from './link-target.ts';
import { originOf } from './page-origin.ts';

/** A dump of a text browser without the numbers of its links: the page as plain text. */
export interface Dump {
  /** With the lines of the dump; those that list addresses are empty. */
  readonly source: SourceText;
  /** Where the links of a line lead, by index of the line, as far as the dump tells. */
  readonly targets: ReadonlyMap<number, readonly LinkTarget[]>;
}

const NUMBER = /\[(\d{1,6})\](?=\S|$)/g;
/** A link can be missing, but numbers never go back: `[12]` in an abstract is a citation. */
const MOST_MISSING = 30;
const IMAGE = /\[(?:IMG|LINK|INLINE|IMAGE|BUTTON|INPUT)\] ?/g;

export function withoutNumbers(lines: LineList, definitions: Definitions): Dump {
  const targets = new Map<number, LinkTarget[]>();
  const origin = originOf(lines);
  let latest = 0;
  const plainOf = (line: string, index: number): string => {
    if (definitions.has(index)) return '';
    if (!line.includes('[')) return line.trim();
    const own: LinkTarget[] = [];
    const text = line.replace(NUMBER, (whole, digits: string) => {
      const number = Number(digits);
      if (number <= latest || (latest > 0 && number > latest + MOST_MISSING)) return whole;
      latest = number;
      own.push(readTarget(definitions.addressOf(digits), origin));
      return '';
    });
    if (own.length > 0) targets.set(index, own);
    return text.replace(IMAGE, '').trim();
  };
  const parts: string[] = [];
  for (let at = 0; at < lines.length; at++) parts.push(plainOf(lines.at(at) ?? '', at), '\n');
  return { source: new SourceText([parts.join('')]), targets };
}
