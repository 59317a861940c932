/** Addresses of links that are told apart from their text, by the name in brackets. */
export interface Definitions {
  readonly of: ReadonlyMap<string, string>;
  /** Indexes of the lines that define them, with the headings above. */
  readonly lines: ReadonlySet<number>;
}

const DEFINITION =
  /^\s*\[([^\]]{1,60})\](?::\s*|\s+)<?((?:https?|mailto|file|localfile|javascript):\S*?|\/\S*?)>?(?:\s+["'(].{0,200}["')])?\s*$/;
/** `32. https://…` counts where such lines follow each other: at the end of a dump. */
const NUMBERED = /^\s*(\d{1,6})\.\s+((?:https?|mailto|file|localfile|javascript):\S*|\/\S*)\s*$/;
const TITLE = /^\s*#*\s*(?:references|links|visible links|hidden links|link list)\s*:?\s*$/i;

/** Finds `[32]: https://…`, and the list that lynx, links and others print at the end. */
export function readDefinitions(lines: readonly string[]): Definitions {
  const of = new Map<string, string>();
  const defining = new Set<number>();
  const lastText = lines.findLastIndex((line) => line.trim() !== '');
  let titles: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.length > 2500 || line.trim() === '') continue;
    const match = DEFINITION.exec(line) ?? NUMBERED.exec(line);
    if (match) {
      // The last line of a cut file can be half an address.
      if (index < lastText) of.set(match[1] ?? '', match[2] ?? '');
      defining.add(index);
      for (const title of titles) defining.add(title);
      titles = [];
    } else if (TITLE.test(line)) titles.push(index);
    else titles = [];
  }
  return { of, lines: defining };
}
