import { err, ok, type Result } from '../base/result.ts';
import type { Entry } from '../domain/entry.ts';
import type { Capture, LineAccount, Problem, Recognition } from '../domain/listing.ts';
import { Ledger } from './account.ts';
import { captureYear } from './capture-year.ts';
import { excerptOf } from './clean-text.ts';
import { type DecodedText, decodeText } from './decode.ts';
import { detectFormat } from './detect.ts';
import type { Refusal } from './refusal.ts';

export type { Refusal } from './refusal.ts';

export interface ParseInput {
  readonly bytes: Uint8Array;
  /** Only ever shown, never evidence of the format. */
  readonly name: string;
  /** Milliseconds since 1970, where the file system tells. */
  readonly lastModified: number | null;
}

/** A file that became entries. */
export interface ParsedListing {
  readonly recognition: Recognition;
  readonly capture: Capture;
  readonly account: LineAccount;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Reads one file: decode, detect, parse, account for every line. */
export function parseListing(input: ParseInput): Result<ParsedListing, Refusal> {
  const decoded = decodeText(input.bytes);
  if (!decoded.ok) return decoded;
  const source = decoded.value;
  const detected = detectFormat(source);
  if (!detected.ok) return detected;

  const ledger = new Ledger(source);
  detected.value.format.parse(source, ledger);
  reportDamage(source, ledger);
  const { account, entries, problems, hints } = ledger.close();
  if (entries.length === 0) return err(NO_ENTRIES);
  const capture = captureYear({ entries, hints, lastModified: input.lastModified });
  return ok({ recognition: detected.value.recognition, capture, account, entries, problems });
}

/** Unreadable characters do not stop a reading, but nobody should have to find them alone. */
function reportDamage({ lines, damaged }: DecodedText, ledger: Ledger): void {
  if (damaged === 0) return;
  const index = Math.max(
    0,
    lines.findIndex((line) => line.includes('\ufffd')),
  );
  ledger.problem({
    line: index + 1,
    excerpt: excerptOf(lines[index] ?? ''),
    reason: `${damaged === 1 ? 'A character' : `${damaged} characters`} from here on could not be read; the text around is kept.`,
  });
}

const NO_ENTRIES: Refusal = {
  kind: 'not-a-listing',
  message: 'This looks like a listing, but no paper in it could be read.',
  line: 1,
  advice: 'Save the page again, after it has loaded in full, and add the new file.',
};
