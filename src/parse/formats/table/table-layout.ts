import type { BlockText } from '../../block-text.ts';
import { type Meaning, meaningOf, type NamedMeaning } from '../../columns/meaning-of.ts';
import { cellTexts } from './cells.ts';
import { type Row, readRows } from './read-rows.ts';

/** How a table is laid out: found by its header, never guessed from rows. */
export interface TableLayout {
  readonly delimiter: string;
  /** Names of the columns as printed. */
  readonly names: readonly string[];
  /** What each column says, at its place. */
  readonly columns: readonly (NamedMeaning | null)[];
  /** How many different things the columns say. */
  readonly meanings: ReadonlySet<Meaning>;
  /** Offset of the header, and of what follows it. */
  readonly headerStart: number;
  readonly bodyStart: number;
  /** Share of the first rows that are as wide as the header, 0 … 1. */
  readonly regular: number;
  /** Rows seen below the header. */
  readonly rows: number;
}

const DELIMITERS = [',', '\t', ';', '|'];
const ROWS_ASKED = 40;
/** Some exports say a word of themselves above the header. */
const HEADER_WITHIN = 12;
const LONGEST_NAME = 80;
const MOST_COLUMNS = 1000;
/** Two-letter tags of Web of Science that mean another thing as names. */
const WEB_OF_SCIENCE: Readonly<Record<string, NamedMeaning>> = {
  ID: { meaning: 'keywords', rank: 1 },
  CT: { meaning: 'venue', rank: 1 },
  PU: { meaning: 'venue', rank: 4 },
};

/** The layout under which the header says most, or `null` where no row is a header. */
export function tableLayout(text: BlockText): TableLayout | null {
  let best: TableLayout | null = null;
  for (const delimiter of DELIMITERS) {
    if (text.indexOf(delimiter, 0) === -1) continue;
    const rows = firstRows(text, delimiter);
    if (delimiter === '|' && rows.some(isMarkdownRule)) continue;
    const layout = layoutOf(rows, delimiter);
    if (layout && (best === null || layout.meanings.size > best.meanings.size)) best = layout;
  }
  return best;
}

interface SampleRow extends Pick<Row, 'start' | 'end'> {
  readonly cells: readonly string[];
}

function firstRows(text: BlockText, delimiter: string): SampleRow[] {
  const rows: SampleRow[] = [];
  for (const { cells, start, end } of readRows(text, delimiter)) {
    rows.push({ cells: cellTexts(cells), start, end });
    if (rows.length === ROWS_ASKED) break;
  }
  return rows;
}

function layoutOf(rows: readonly SampleRow[], delimiter: string): TableLayout | null {
  for (const [index, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const names = withoutEmptyEnd(row.cells.map((cell) => cell.trim()));
    if (names.length < 2 || names.length > MOST_COLUMNS) continue;
    if (names.some((name) => name.length > LONGEST_NAME)) continue;
    const columns = columnsOf(names);
    const meanings = paperMeanings(columns);
    if (meanings === null) continue;
    const below = rows.slice(index + 1);
    const regular = below.filter(({ cells }) => withoutEmptyEnd(cells).length <= names.length);
    const filled = regular.filter(({ cells }) => cells.length > 1);
    return {
      delimiter,
      names,
      columns,
      meanings,
      headerStart: row.start,
      bodyStart: row.end,
      regular: below.length === 0 ? 0 : filled.length / below.length,
      rows: below.length,
    };
  }
  return null;
}

/** Many tables have titles; these have papers. */
const SAYS_PAPER: readonly Meaning[] = [
  'abstract',
  'authors',
  'year',
  'date',
  'doi',
  'arxiv',
  'venue',
  'keywords',
  'url',
];

/** Where the titles stand in a column called `Name`, as in Notion, more must be sure. */
const LOOSE = 2;
const SAYS_PAPER_ALONE: readonly Meaning[] = ['abstract', 'authors', 'doi', 'arxiv'];

/** What the columns of a table of papers say; `null` where it need not be one. */
export function paperMeanings(
  columns: readonly (NamedMeaning | null)[],
): ReadonlySet<Meaning> | null {
  const meanings = new Set(columns.flatMap((column) => column?.meaning ?? []));
  const isNamed = columns.some((column) => column?.meaning === 'title' && column.rank < LOOSE);
  const needed = isNamed ? SAYS_PAPER : meanings.has('title') ? SAYS_PAPER_ALONE : [];
  return needed.some((meaning) => meanings.has(meaning)) ? meanings : null;
}

function columnsOf(names: readonly string[]): (NamedMeaning | null)[] {
  const tagged = ['PT', 'AU', 'TI'].every((tag) => names.includes(tag));
  const namesSource = names.some((name) => /^source title$/i.test(name));
  return names.map((name) => {
    if (tagged && WEB_OF_SCIENCE[name]) return WEB_OF_SCIENCE[name];
    // Scopus: its `Source` beside the title of the source is itself.
    if (namesSource && /^source$/i.test(name)) return null;
    return meaningOf(name);
  });
}

const isMarkdownRule = ({ cells }: SampleRow): boolean =>
  cells.some((cell) => cell.includes('-')) && cells.every((cell) => /^[\s:-]*$/.test(cell));

/** Spreadsheets end every row with the separators of columns that hold nothing. */
function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}
