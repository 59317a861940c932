import type { Entry } from '../../../domain/entry.ts';
import type { Problem } from '../../../domain/listing.ts';
import { excerptOf, isBlank } from '../../clean-text.ts';
import type { LineLedger } from '../../line-ledger.ts';
import type { LineList } from '../../line-list.ts';
import { firstCodeAt } from '../../line-search.ts';
import type { SourceText } from '../../source-text.ts';
import type { Role } from '../daily-papers-text/card-grammar.ts';
import { isDigit, isLetter } from '../daily-papers-text/characters.ts';
import { cutOffOf } from '../daily-papers-text/cut-off.ts';
import { readStatedYear } from '../daily-papers-text/page-furniture.ts';
import type { Definitions } from './definitions.ts';
import type { PageReading } from './page-reading.ts';

const CLIPPED =
  /^(?:created|clipped|crawled|date[ _-]?(?:saved|clipped|added|captured)|(?:saved|clipped|captured)[ _-](?:at|on))\s*:\s*\S{0,3}?((?:19|20)\d\d)-\d\d-\d\d/i;
const BEGINS =
  'A paper begins here, and the file ends before its title. Save the page again and add it: the fuller reading will take over.';
/** A text that nobody knows above the first card is furniture only when it is short. */
const LONGEST_FURNITURE = 300;
const HEAD_ASKED = 400;

/**
 * Writes a page into the ledger: entries, furniture, hints, doubts, the cut.
 *
 * @param definitions where the page tells apart from its text where links lead
 */
export function reportPage(
  page: PageReading,
  source: SourceText,
  sink: LineLedger,
  definitions: Definitions | null = null,
): void {
  const lines = source.lineList;
  const problem = (index: number, reason: string): Problem => ({
    line: index + 1,
    excerpt: excerptOf(lines.at(index) ?? ''),
    reason,
  });
  reportHead(page, lines, sink);
  for (const { kind, piece } of page.outside) {
    if (kind !== 'votes' && kind !== 'submitted') sink.furniture(piece.first + 1, piece.last + 1);
    else sink.problem(problem(piece.first, BEGINS), piece.last + 1);
  }

  const withAbstract = page.readings.filter(({ entry }) => entry?.abstract).length;
  const expected = withAbstract * 2 > page.readings.length;
  const hasDates = page.readings.some(({ entry }) => entry?.date);
  const lastCard = page.readings.length - 1;
  for (let card = 0; card <= lastCard; card++) {
    const reading = page.readings[card];
    if (!reading) continue;
    const { entry, doubts, strays, lastLine } = reading;
    for (const { index, reason } of doubts) sink.problem(problem(index, reason));
    const cut = card === lastCard ? cutOf(page, entry, source, hasDates) : null;
    for (const { piece, paper, text } of strays) {
      const isMenu = piece.target !== null && paper === null && text.length <= LONGEST_FURNITURE;
      const below = piece.first > lastLine;
      if (isMenu) sink.furniture(piece.first + 1, piece.last + 1);
      else if (!below)
        sink.problem(
          problem(piece.first, 'This text stands in a card and is no known part of it.'),
          piece.last + 1,
        );
    }
    if (!entry) continue;
    // Without its end a title may be half a title: not a record to keep.
    const whole = !cut || entry.abstract !== null || Boolean(page.end?.last?.piece.target);
    if (whole) sink.entry(entry);
    if (cut) {
      const first = whole ? cut.index : entry.lines.first - 1;
      sink.problem(problem(first, cut.reason), cut.index + 1);
    } else if (entry.abstract === null && expected)
      sink.problem(problem(entry.lines.first - 1, 'No abstract stands below this title.'));
  }
  reportMarks(lines, sink, definitions);
}

function reportHead(page: PageReading, lines: LineList, sink: LineLedger): void {
  for (let index = 0; index < Math.min(page.begin, HEAD_ASKED); index++) {
    const line = (lines.at(index) ?? '').trim();
    const clipped = line.length <= 200 ? CLIPPED.exec(line) : null;
    const year = clipped ? Number(clipped[1]) : readStatedYear(line);
    if (year !== null) sink.captureHint({ kind: 'statedYear', year, line: index + 1 });
  }
  for (const { kind, piece, text, dated } of page.head) {
    const line = piece.first + 1;
    if (kind === 'date' && dated?.comments === null)
      sink.captureHint({ kind: 'pageDate', date: dated.date, line });
    if (text.length <= LONGEST_FURNITURE) sink.furniture(line, piece.last + 1);
  }
}

/** What is left: lines that only tell where links lead; rules, fences and bullets without a text. */
function reportMarks(lines: LineList, sink: LineLedger, definitions: Definitions | null): void {
  for (let index = 0; index < lines.length; index++)
    if (!sink.isClaimed(index + 1) && (definitions?.has(index) || isMark(lines, index)))
      sink.furniture(index + 1);
}

function isMark(lines: LineList, index: number): boolean {
  // Most lines begin with a letter or a digit.
  const code = firstCodeAt(lines, index);
  if (Number.isNaN(code) || isLetter(code) || isDigit(code)) return false;
  const line = lines.at(index) ?? '';
  return line.length <= LONGEST_FURNITURE && !/[\p{L}\p{N}]/u.test(line) && !isBlank(line);
}

interface Cut {
  readonly index: number;
  readonly reason: string;
}

function cutOf(
  page: PageReading,
  entry: Entry | null,
  source: SourceText,
  hasDates: boolean,
): Cut | null {
  const { last, part } = page.end ?? {};
  const { piece, kind, text } = last ?? {};
  if (!piece || kind === undefined || text === undefined) return null;
  const below = [...page.outside, ...page.lastCard].filter(
    (token) => token.piece.first > piece.last,
  );
  const truncated = below.some((token) => token.kind === 'truncated');
  if (
    !truncated &&
    below.some((token) => token.kind !== 'empty' && /[\p{L}\p{N}]/u.test(token.text))
  )
    return null;
  const role: Role =
    part === 'foot' ? (ROLES[kind] ?? 'link') : part === 'title' ? 'title' : 'abstract';
  return cutOffOf(
    [{ index: piece.last, last: piece.last, role, text }],
    { entry, doubts: [], begun: null },
    source.cutOff || truncated || piece.unclosed,
    hasDates,
  );
}

const ROLES: Readonly<Partial<Record<string, Role>>> = {
  votes: 'votes',
  authors: 'byline',
  dot: 'dot',
  date: 'date',
  comments: 'comments',
};
