/** A kind of text that is known: it is named when no format reads the file. */
export interface Lookalike {
  /** With its article: `an HTML page`. */
  readonly label: string;
  /** From 1: the line that shows it. */
  readonly line: number;
}

interface Kind {
  readonly label: string;
  readonly mark: RegExp;
  /** How many lines must show the mark; 1 where one is beyond doubt. */
  readonly atLeast: number;
}

/** The first that matches is named: from the certain to the likely. */
const KINDS: readonly Kind[] = [
  { label: 'an XML feed', mark: /^\s*<\?xml\b|^\s*<(?:feed|rss)\b/i, atLeast: 1 },
  { label: 'an HTML page', mark: /^\s*<(?:!doctype html|html|head|body)\b/i, atLeast: 1 },
  {
    label: 'an HTML page',
    mark: /^\s*<(?:div|p|a|span|script|h\d|ul|li|table)\b[^>]*>/i,
    atLeast: 3,
  },
  { label: 'BibTeX references', mark: /^\s*@[a-z]+\s*\{/i, atLeast: 1 },
  { label: 'RIS references', mark: /^TY {2}- /, atLeast: 1 },
  { label: 'an arXiv mailing', mark: /^arXiv:\d{4}\.\d{4,5}\s*$|^\\\\\s*$/, atLeast: 2 },
  {
    label: 'a labelled archive of papers',
    mark: /^(?:title|summary|abstract|pdf):\s/i,
    atLeast: 3,
  },
  {
    label: 'a Trending Papers page',
    mark: /^upvote(?: [\d.,]+k?)?$|^github [\d.]+k?$/i,
    atLeast: 2,
  },
  { label: 'a Daily page without abstracts', mark: /^submitted by\b/i, atLeast: 2 },
  { label: 'a Markdown page', mark: /^#{1,6} |\]\(https?:|\]\[\d+\]/, atLeast: 3 },
  {
    label: 'a log file',
    mark: /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|^\w{3} +\d+ \d\d:\d\d:\d\d /,
    atLeast: 3,
  },
  {
    label: 'source code',
    mark: /[{};]\s*$|^\s*(?:import|def|function|const|class|#include)\b.*[:;({'"]/,
    atLeast: 4,
  },
];
const JSON_START = /^\s*[[{]/;
const LINES_ASKED = 400;

/** Names what a text is, from its first 400 lines; `null` when nothing is known. */
export function lookalikeOf(lines: readonly string[]): Lookalike | null {
  const first = lines.findIndex((line) => line.trim() !== '');
  const asked = lines.slice(0, LINES_ASKED).map((line) => line.slice(0, 500));
  if (JSON_START.test(lines[first] ?? '') && /"[^"]*"\s*:/.test(asked.join(' ')))
    return { label: 'JSON data', line: first + 1 };
  for (const { label, mark, atLeast } of KINDS) {
    const shown = asked.flatMap((line, index) => (mark.test(line) ? [index + 1] : []));
    const [line] = shown;
    if (line !== undefined && shown.length >= atLeast) return { label, line };
  }
  return isTable(asked.slice(first, first + 20)) ? { label: 'a table', line: first + 1 } : null;
}

/** A header of short names, and rows with at least as many separators. */
function isTable(lines: readonly string[]): boolean {
  const [header = '', ...rows] = lines;
  return [',', '\t', ';', '|'].some((separator) => {
    const names = header.split(separator);
    const filled = rows.filter((row) => row !== '');
    const matching = filled.filter((row) => row.split(separator).length >= names.length);
    return (
      names.length >= 3 &&
      names.every((name) => name.length <= 40) &&
      matching.length > 0 &&
      matching.length * 2 >= filled.length
    );
  });
}
