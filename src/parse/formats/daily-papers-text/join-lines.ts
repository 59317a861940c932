/** The lines of a wrapped text as one; lines that end with a hyphen are joined without a blank. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let above: string | null = null;
  for (const line of lines) {
    if (above !== null && joins(above, line)) above += line;
    else {
      if (above !== null) parts.push(above);
      above = line;
    }
  }
  if (above !== null) parts.push(above);
  return parts.join(' ');
}

const HYPHEN = 45;
const COMPOUND = /[A-Za-z0-9]-$/;
const SUSPENDS = /^(?:and|or|to)\b/;

/** A hyphen at the end of a line joins a compound, unless the next word suspends it. */
const joins = (above: string, text: string): boolean =>
  above.charCodeAt(above.length - 1) === HYPHEN &&
  COMPOUND.test(above.slice(-2)) &&
  !SUSPENDS.test(text);
