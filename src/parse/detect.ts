import { err, ok, type Result } from '../base/result.ts';
import type { Recognition } from '../domain/listing.ts';
import type { Format, SourceText } from './format.ts';
import { lookalikeOf } from './lookalikes.ts';
import type { Refusal } from './refusal.ts';
import { FORMATS } from './registry.ts';

/** Below this a text is not taken for a listing: a refusal is better than garbage. */
const THRESHOLD = 0.5;
const SAMPLE_LINES = 1500;
const SAMPLE_CHARACTERS = 400_000;

export interface Detection {
  readonly format: Format;
  readonly recognition: Recognition;
}

/**
 * Chooses the format that fits the beginning of a text best. The file's name
 * is never asked: HTML is saved as `.txt` and text as `.html`.
 */
export function detectFormat(
  source: SourceText,
  formats: readonly Format[] = FORMATS,
): Result<Detection, Refusal> {
  const lines = sampleOf(source.lines);
  const complete = lines.length === source.lines.length;
  const sample: SourceText = { lines, cutOff: complete && source.cutOff };
  const [best] = formats
    .map((format) => ({ format, fit: format.fit(sample, complete) }))
    .toSorted((a, b) => b.fit.score - a.fit.score);
  if (!best || best.fit.score < THRESHOLD) return err(refusalOf(lines, formats));
  const { format, fit } = best;
  return ok({
    format,
    recognition: { format: format.id, label: format.label, reason: fit.reason },
  });
}

/** The first lines, so that a file of 50 MB is judged as fast as a small one. */
function sampleOf(lines: readonly string[]): readonly string[] {
  let characters = 0;
  let count = 0;
  while (count < lines.length && count < SAMPLE_LINES && characters < SAMPLE_CHARACTERS) {
    characters += lines[count]?.length ?? 0;
    count++;
  }
  return lines.slice(0, count);
}

function refusalOf(lines: readonly string[], formats: readonly Format[]): Refusal {
  const known = lookalikeOf(lines);
  const first = lines.findIndex((line) => line.trim() !== '');
  return {
    kind: 'not-a-listing',
    message: known
      ? `This looks like ${known.label}, ${known.listsPapers ? 'which cannot be read yet' : 'not a listing of papers'}.`
      : 'No paper with a title and an abstract was found in this file.',
    line: known?.line ?? first + 1,
    advice: `What can be read today: ${formats.map(({ label }) => label).join(', ')}.`,
  };
}
