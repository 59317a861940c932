/**
 * Joins lines that were wrapped by a space, and paragraphs (parted by lines
 * that are empty) by an empty line. A hyphen at the end of a line joins a
 * compound, unless the next word suspends it.
 */
export function joinWrapped(lines: readonly string[]): string {
  if (lines.length === 1) return lines[0] ?? '';
  const wrapped = new WrappedText();
  for (const line of lines) wrapped.add(line);
  return wrapped.take();
}

/** Joins lines in the same way as they come. Most texts are one line, and are that line. */
export class WrappedText {
  #first = '';
  /** With the first, where there are more: what a space parts from its neighbours. */
  #parts: string[] | null = null;
  #previous = '';

  add(line: string): void {
    if (line !== '' && this.#first === '') this.#first = line;
    else if (line !== '') this.#addBelow(line, (this.#parts ??= [this.#first]));
    this.#previous = line;
  }

  /** The text of all lines; then begins a new one. */
  take(): string {
    const text = this.#parts === null ? this.#first : this.#parts.join(' ');
    this.#first = '';
    this.#parts = null;
    this.#previous = '';
    return text;
  }

  #addBelow(line: string, parts: string[]): void {
    const last = parts.length - 1;
    const above = parts[last] ?? '';
    if (this.#previous === '') parts[last] = `${above}\n\n${line}`;
    else if (isHyphenated(this.#previous) && !/^(?:and|or|to)\b/.test(line))
      parts[last] = above + line;
    else parts.push(line);
  }
}

const isHyphenated = (line: string): boolean =>
  line.endsWith('-') && /[A-Za-z0-9]/.test(line.charAt(line.length - 2));
