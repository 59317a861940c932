import { err, ok, type Result } from '../base/result.ts';
import type { Entry } from '../domain/entry.ts';
import type { Account, Capture, Problem, Recognition } from '../domain/listing.ts';
import { captureYear } from './capture-year.ts';
import { excerptOf } from './clean-text.ts';
import type { DecodedText } from './decode.ts';
import { detectFormat } from './detect.ts';
import type { StatedDecision } from './reading.ts';
import type { Refusal } from './refusal.ts';

export type { Refusal } from './refusal.ts';

/** What is known of a file beside its text. Its name is no evidence of anything. */
export interface FileFacts {
  /** Milliseconds since 1970, where the file system tells. */
  readonly lastModified: number | null;
  /** Id of the format that the user prefers; else the content tells. */
  readonly format?: string | null;
}

/** A file that became entries. */
export interface ParsedListing {
  readonly recognition: Recognition;
  readonly capture: Capture;
  readonly account: Account;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly string[];
  /** What the file says that its user decided about some of the entries. */
  readonly decisions?: readonly StatedDecision[];
}

/** Reads one decoded file, which is used up by it: detect, parse, account for everything in it. */
export function parseListing(
  decoded: DecodedText,
  { lastModified, format: wanted = null }: FileFacts,
): Result<ParsedListing, Refusal> {
  const { source } = decoded;
  const detected = detectFormat(source, wanted);
  if (!detected.ok) return detected;

  const { format, recognition } = detected.value;
  const { account, entries, problems, hints, remarks, decisions } = format.parse(source);
  if (entries.length === 0) return err(noEntries(problems, recognition));
  const capture = captureYear({ entries, hints, lastModified });
  const damage = damageOf(decoded);
  return ok({
    recognition,
    capture,
    account,
    entries,
    problems: damage === null ? problems : [...problems, damage],
    remarks,
    ...(decisions === undefined ? {} : { decisions }),
  });
}

/** Unreadable characters do not stop a reading, but nobody should have to find them alone. */
function damageOf({ source, damaged }: DecodedText): Problem | null {
  if (damaged === 0) return null;
  const { lines } = source;
  const index = Math.max(
    0,
    lines.findIndex((line) => line.includes('\ufffd')),
  );
  return {
    line: index + 1,
    excerpt: excerptOf(lines[index] ?? ''),
    reason: `${damaged === 1 ? 'A character' : `${damaged} characters`} from here on could not be read; the text around is kept.`,
  };
}

/** Says what the format said of the first thing it could not read. */
function noEntries([first]: readonly Problem[], recognition: Recognition): Refusal {
  return {
    kind: 'not-a-listing',
    message: `This looks like a listing (${recognition.label}), but no paper in it could be read.${first ? ` ${first.reason}` : ''}`,
    line: first?.line ?? 1,
    advice: 'Save the page again, after it has loaded in full, and add the new file.',
    alternatives: recognition.alternatives,
  };
}
