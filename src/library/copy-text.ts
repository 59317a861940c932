import type { Listing, Problem } from '../domain/listing.ts';
import { type App, update } from './app.ts';
import { fail } from './ask.ts';

/** Puts a text on the clipboard and says so: `Copied the problems`. */
export async function copyText(app: App, text: string, what: string): Promise<void> {
  try {
    await app.copy(text);
    update(app, () => ({ notice: { text: `Copied the ${what}`, action: null } }));
  } catch (thrown) {
    fail(app, thrown);
  }
}

/** Problems for a mail or an issue: the file, then a line for each. */
export const problemsAsText = (
  { name, recognition }: Listing,
  problems: readonly Problem[],
): string =>
  [
    `${name} (${recognition.label})`,
    ...problems.map(({ line, reason, excerpt }) => `Line ${line}: ${reason} | ${excerpt}`),
  ].join('\n');
