import type { PaperKey } from '../domain/paper.ts';
import type { Query } from '../domain/query.ts';
import type { Catalogue, Selection } from './catalogue.ts';
import type { PaperRow, QueryAnswer } from './library-protocol.ts';
import { paperRow } from './paper-row.ts';

/** What of an answer does not depend on when it was given. */
export type LastingAnswer = Omit<QueryAnswer, 'answer' | 'revision' | 'tookMs'>;

/** The rows wanted of an answer. */
export interface Window {
  readonly offset: number;
  readonly count: number;
}

/** @param stand a paper whose place in the answer is wanted */
export function answerQuery(
  catalogue: Catalogue,
  query: Query,
  { offset, count }: Window,
  stand: PaperKey | null = null,
): { selection: Selection; answer: LastingAnswer } {
  const selection = catalogue.select(query);
  const { ordinals, facets, corrections, notes } = selection;
  const ordinal = stand === null ? undefined : catalogue.ordinal(stand);
  const stands = ordinal === undefined ? -1 : ordinals.indexOf(ordinal);
  return {
    selection,
    answer: {
      count: ordinals.length,
      total: catalogue.records.length,
      facets,
      corrections,
      notes,
      ways: ordinals.length === 0 ? catalogue.waysOut(query) : [],
      window: { offset, rows: rowsOf(catalogue, selection, { offset, count }) },
      stands: stands < 0 ? null : stands,
    },
  };
}

/** Rows of an answer, with the words of its query marked. */
export function rowsOf(
  { records }: Catalogue,
  { ordinals, wanted }: Selection,
  { offset, count }: Window,
): PaperRow[] {
  return Array.from(
    ordinals.subarray(offset, offset + count),
    (ordinal) => records[ordinal],
  ).flatMap((record) => (record === undefined ? [] : [paperRow(record, wanted)]));
}
