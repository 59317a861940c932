/** The cells of a row of Markdown, without its marks. */
export interface MarkdownCells {
  readonly cells: readonly string[];
  /** Where its links lead, in order, and the columns they stand in. */
  readonly links: readonly { readonly address: string; readonly column: number }[];
}

export interface MarkdownTable {
  readonly header: MarkdownCells;
  /** From 1; the rule is on the next line. */
  readonly headerLine: number;
  /** Lines of the rows, from 1; `last` before `first` where there is none. */
  readonly first: number;
  readonly last: number;
}

const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const LONGEST_RULE = 2000;

/** The tables of a text: a header, a rule of hyphens as wide, and rows with bars. */
export function markdownTables(lines: readonly string[]): MarkdownTable[] {
  const tables: MarkdownTable[] = [];
  for (let index = 1; index < lines.length; index++) {
    const rule = lines[index] ?? '';
    const above = lines[index - 1] ?? '';
    if (!rule.includes('|') || !above.includes('|')) continue;
    if (rule.length > LONGEST_RULE || above.length > LONGEST_RULE || !RULE.test(rule)) continue;
    const header = markdownCells(above);
    if (header.cells.length < 2 || header.cells.length !== markdownCells(rule).cells.length)
      continue;
    let end = index + 1;
    while (end < lines.length && lines[end]?.includes('|')) end++;
    tables.push({ header, headerLine: index, first: index + 2, last: end });
    index = end;
  }
  return tables;
}

const LINK = /!?\[([^[\]]*)\]\(\s*<?([^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)>?[^()]*\)/g;

/** Cells between bars that are not escaped, links as their words, emphasis taken off. */
export function markdownCells(line: string): MarkdownCells {
  const links: { address: string; column: number }[] = [];
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(^|[^\\])\|$/, '$1');
  const cells = inner.split(/(?<!\\)\|/).map((cell, column) => {
    const words = cell
      .replaceAll('\\|', '|')
      .replace(LINK, (whole, text: string, address: string) => {
        // Pictures are badges and thumbnails.
        if (whole.startsWith('!')) return '';
        links.push({ address, column });
        return text;
      });
    return words
      .replace(/\*\*|__|`/g, '')
      .replace(/<br\s*\/?>/gi, ' ')
      .trim()
      .replace(/^[*_](.*)[*_]$/, '$1');
  });
  return { cells, links };
}
