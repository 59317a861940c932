/**
 * Joins lines that were wrapped by a space, and paragraphs (parted by lines
 * that are empty) by an empty line. A hyphen at the end of a line joins a
 * compound, unless the next word suspends it.
 */
export function joinWrapped(lines: readonly string[]): string {
  if (lines.length === 1) return lines[0] ?? '';
  const parts: string[] = [];
  let previous = '';
  for (const line of lines) {
    if (line !== '' && parts.length > 0) {
      if (previous === '') parts.push('\n\n');
      else if (!isHyphenated(previous) || /^(?:and|or|to)\b/.test(line)) parts.push(' ');
    }
    if (line !== '') parts.push(line);
    if (line !== '' || parts.length > 0) previous = line;
  }
  return parts.join('');
}

const isHyphenated = (line: string): boolean =>
  line.endsWith('-') && /[A-Za-z0-9]/.test(line.charAt(line.length - 2));
