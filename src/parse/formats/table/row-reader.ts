import type { NamedMeaning } from '../../columns/meaning-of.ts';
import { areInverted, readAuthors } from '../../columns/read-authors.ts';
import { RecordBuilder } from '../../columns/record-builder.ts';
import type { RecordParts } from '../../columns/record-parts.ts';
import { splitKeywords } from '../../columns/split-keywords.ts';
import type { Cells } from './cells.ts';

/**
 * Makes the parts of a record of a row; what the columns say is worked out once.
 *
 * @param rows all of them: other lists of authors show what one name alone does not
 */
export function rowReader(
  columns: readonly (NamedMeaning | null)[],
  rows: Iterable<Cells>,
): (cells: Cells, isCut: boolean, links?: string[]) => RecordParts {
  const inverted = invertedColumns(columns, rows);
  const order = columns
    .map((column, index) => ({ column, index }))
    .toSorted((a, b) => (a.column?.rank ?? 0) - (b.column?.rank ?? 0));
  const builder = new RecordBuilder();
  return (cells, isCut, links = []) => {
    builder.begin();
    for (const { column, index } of order) {
      const cell = cells.at(index) ?? '';
      if (cell.trim() === '') continue;
      // What a cut left of a name or an address is wrong, what it left of an abstract is not.
      if (isCut && index === cells.length - 1 && column?.meaning !== 'abstract') continue;
      if (column === null) builder.elsewhere(cell);
      else if (column.meaning === 'authors')
        builder.authors(readAuthors(cell, inverted.has(index)));
      else if (column.meaning === 'keywords') builder.keywords(column, splitKeywords(cell));
      else builder.texts(column.meaning, [cell]);
    }
    builder.texts('url', links);
    for (let index = columns.length; index < cells.length; index++)
      builder.elsewhere(cells.at(index) ?? '');
    return builder.build();
  };
}

/** Columns of authors in which some list is `Last, First; …` somewhere. */
function invertedColumns(
  columns: readonly (NamedMeaning | null)[],
  rows: Iterable<Cells>,
): ReadonlySet<number> {
  const inverted = new Set<number>();
  const asked = new Set(
    columns.flatMap((column, index) => (column?.meaning === 'authors' ? [index] : [])),
  );
  if (asked.size === 0) return inverted;
  for (const cells of rows) {
    for (const index of asked)
      if (areInverted(cells.at(index) ?? '')) {
        inverted.add(index);
        asked.delete(index);
      }
    if (asked.size === 0) break;
  }
  return inverted;
}
