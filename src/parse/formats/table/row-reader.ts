import type { NamedMeaning } from '../../columns/meaning-of.ts';
import { areInverted, readAuthors } from '../../columns/read-authors.ts';
import type { RecordParts } from '../../columns/read-record.ts';
import { RecordBuilder } from '../../columns/record-builder.ts';
import { splitKeywords } from '../../columns/split-keywords.ts';

/**
 * Makes the parts of a record of a row; what the columns say is worked out once.
 *
 * @param rows all of them: other lists of authors show what one name alone does not
 */
export function rowReader(
  columns: readonly (NamedMeaning | null)[],
  rows: readonly (readonly string[])[],
): (cells: readonly string[], isCut: boolean, links?: readonly string[]) => RecordParts {
  const inverted = columns.map(
    (column, index) =>
      column?.meaning === 'authors' && rows.some((cells) => areInverted(cells[index] ?? '')),
  );
  const order = columns
    .map((column, index) => ({ column, index }))
    .toSorted((a, b) => (a.column?.rank ?? 0) - (b.column?.rank ?? 0));
  return (cells, isCut, links = []) => {
    const builder = new RecordBuilder();
    for (const { column, index } of order) {
      const cell = cells[index] ?? '';
      if (cell.trim() === '') continue;
      // What a cut left of a name or an address is wrong, what it left of an abstract is not.
      if (isCut && index === cells.length - 1 && column?.meaning !== 'abstract') continue;
      if (column === null) builder.elsewhere(cell);
      else if (column.meaning === 'authors') builder.authors(readAuthors(cell, inverted[index]));
      else if (column.meaning === 'keywords') builder.keywords(column, splitKeywords(cell));
      else builder.texts(column.meaning, [cell]);
    }
    builder.texts('url', links);
    for (const cell of cells.slice(columns.length)) builder.elsewhere(cell);
    return builder.build();
  };
}
