import type { LineList } from '../../line-list.ts';
import { isDot, readAuthors, readMeta } from './byline.ts';
import { readCardDate } from './card-date.ts';
import type { PageStyle, Wrap } from './line-costs.ts';

/** A style shows early; the rest of a long file is not asked. */
const LINES_ASKED = 20_000;
const VOTES = /^(?:[-–—]|[\d,]{1,7}|\d{1,3}\.\dk)$/;

/** Sees how a page is set, from its first 20,000 lines. */
export function readPageStyle(lines: LineList): PageStyle {
  const length = Math.min(lines.length, LINES_ASKED);
  const asked = Array.from({ length }, (_, index) => lines.at(index) ?? '');
  return {
    wrap: wrapOf(asked),
    spaced: isSpaced(asked),
    hasFeet: hasFeet(asked),
    hasVotes: hasVotes(asked),
  };
}

/**
 * Where a sentence goes on in lower case below a line, the line was wrapped;
 * the length of such lines is the width. Three are needed: a wrapped title or
 * two is not a style.
 */
function wrapOf(lines: readonly string[]): Wrap | null {
  const lengths: number[] = [];
  const needs: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = (lines[i - 1] ?? '').trimEnd();
    if (line.length < 40 || line.length > 160 || '.!?:'.includes(line.slice(-1))) continue;
    const [word] = /^[a-z]\S*/.exec(lines[i] ?? '') ?? [];
    if (word === undefined) continue;
    lengths.push(line.length);
    needs.push(line.length + 1 + word.length);
  }
  if (lengths.length < 3) return null;
  lengths.sort((a, b) => a - b);
  needs.sort((a, b) => a - b);
  const at = (sorted: readonly number[], share: number): number =>
    sorted[Math.floor(sorted.length * share)] ?? 0;
  return { usual: at(lengths, 0.5), most: at(lengths, 0.95), least: at(needs, 0.02) };
}

/** The head of a page has blank lines in any case, so it counts from the first long line. */
function isSpaced(lines: readonly string[]): boolean {
  const body = lines.slice(lines.findIndex((line) => line.length >= 60));
  return body.filter((line) => line.trim() === '').length * 40 > body.length;
}

function hasFeet(lines: readonly string[]): boolean {
  const feet = lines.filter((line) => line.length <= 120 && readMeta(line.trim()) !== null);
  return feet.length >= 3;
}

/** A number that follows no date, or stands above the first byline, is votes; so is every `-`. */
function hasVotes(lines: readonly string[]): boolean {
  let footSeen = false;
  let afterDate = false;
  for (const line of lines) {
    const text = line.slice(0, 300).trim();
    if (text === '') continue;
    if (VOTES.test(text) && (/^\D$/.test(text) || !footSeen || !afterDate)) return true;
    footSeen ||= isDot(text) || readAuthors(text) !== null;
    afterDate = readCardDate(text) !== null;
  }
  return false;
}
