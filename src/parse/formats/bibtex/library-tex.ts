import { parse } from '@retorquere/bibtex-parser';

/** What is longer is no command with its arguments. */
const LONGEST = 400;
/** The library reads 0.1 to 0.2 MB in a second: a file may ask it this often. */
const MOST = 500;

/**
 * Commands that the tables here do not know, read by `@retorquere/bibtex-parser`, which
 * knows thousands. It is asked for the command alone, once for each: whole
 * entries take it milliseconds each, and it gives up an entry for a single `$`.
 *
 * @returns the text that a command with its arguments stands for; `null` where nobody knows
 */
export function libraryTex(): (command: string) => string | null {
  const known = new Map<string, string | null>();
  return (command) => {
    const before = known.get(command);
    if (before !== undefined || known.size >= MOST || command.length > LONGEST)
      return before ?? null;
    const text = read(command);
    known.set(command, text);
    return text;
  };
}

function read(command: string): string | null {
  try {
    const { entries, errors } = parse(`@misc{key, tex = {${command}}}`, {
      sentenceCase: false,
      caseProtection: false,
      applyCrossRef: false,
    });
    const text: unknown = entries[0]?.fields['tex'];
    // Markup for what has no character, such as an index, is worse than the TeX as it stands.
    const isText = typeof text === 'string' && text !== '' && !/[\\<>{}]/.test(text);
    return errors.length === 0 && isText ? text.normalize('NFC') : null;
  } catch {
    // The library throws at what it cannot parse; the command stays as it was written.
    return null;
  }
}
