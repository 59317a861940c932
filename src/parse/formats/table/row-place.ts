import type { LineRange } from '../../../domain/entry.ts';
import { excerptOf } from '../../clean-text.ts';
import type { ItemPlace } from '../../item-ledger.ts';
import type { SourceText } from '../../source-text.ts';
import type { Row } from './read-rows.ts';

type Place = Pick<Row, 'start' | 'end'>;

/** Where a row begins, for the problem that it may become. */
export function rowPlace(source: SourceText, row: Place | undefined): ItemPlace {
  const { start = 0, end = 0 } = row ?? {};
  const text = source.blockText.slice(start, Math.min(end, start + 400));
  return { line: source.lineAt(start), excerpt: excerptOf(text.replace(/\s+/g, ' ')) };
}

/** The lines of a row: several where a cell has line ends. */
export function rowLines(source: SourceText, { start, end }: Place): LineRange {
  const last = source.blockText.charCodeAt(end - 1) === 10 ? end - 2 : end - 1;
  return { first: source.lineAt(start), last: source.lineAt(Math.max(start, last)) };
}
