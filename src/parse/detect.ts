import { err, ok, type Result } from '../base/result.ts';
import type { Alternative, Recognition } from '../domain/listing.ts';
import type { Fit, Format, Sample } from './format.ts';
import { lookalikeOf } from './lookalikes.ts';
import type { Refusal } from './refusal.ts';
import { FORMATS } from './registry.ts';
import type { SourceText } from './source-text.ts';

/** Below this a text is not taken for a listing: a refusal is better than garbage. */
const THRESHOLD = 0.5;
/** Where another reading fits nearly as well, a person should look. */
const TIE = 0.1;
const UNSURE = 0.7;
const SAMPLE_LINES = 1500;
const SAMPLE_CHARACTERS = 400_000;

export interface Detection {
  readonly format: Format;
  readonly recognition: Recognition;
}

/**
 * Chooses the format that fits the beginning of a text best. The file's name
 * is never asked: HTML is saved as `.txt` and text as `.html`.
 *
 * @param wanted id of the format that the user prefers, whatever fits
 */
export function detectFormat(
  source: SourceText,
  wanted: string | null = null,
  formats: readonly Format[] = FORMATS,
): Result<Detection, Refusal> {
  const head = source.head(SAMPLE_LINES, SAMPLE_CHARACTERS);
  const sample: Sample = { source: head, complete: head === source };
  const ranked = formats
    .map((format) => ({ format, fit: format.fit(sample) }))
    .toSorted((a, b) => b.fit.score - a.fit.score);
  const chosen = wanted === null ? ranked[0] : ranked.find(({ format }) => format.id === wanted);
  const alternativesTo = (format: Format | null): Alternative[] =>
    ranked
      .filter((other) => other.format !== format && other.fit.score > 0)
      .map((other) => ({
        format: other.format.id,
        label: other.format.label,
        score: other.fit.score,
      }));
  if (!chosen || (wanted === null && chosen.fit.score < THRESHOLD))
    return err({ ...refusalOf(head.lines), alternatives: alternativesTo(null) });
  const { format, fit } = chosen;
  const alternatives = alternativesTo(format);
  return ok({
    format,
    recognition: {
      format: format.id,
      label: format.label,
      reason: wanted === null ? reasonOf(fit, alternatives) : `chosen by you; ${fit.reason}`,
      score: fit.score,
      chosenBy: wanted === null ? 'content' : 'user',
      alternatives,
    },
  });
}

/** Says where the choice was close or the score is low. */
function reasonOf({ score, reason }: Fit, [rival]: readonly Alternative[]): string {
  if (rival !== undefined && rival.score >= THRESHOLD && score - rival.score < TIE)
    return `${reason}; it could also be ${rival.label}`;
  return score < UNSURE ? `${reason}; not certain` : reason;
}

function refusalOf(lines: readonly string[]): Refusal {
  const known = lookalikeOf(lines);
  const first = lines.findIndex((line) => line.trim() !== '');
  return {
    kind: 'not-a-listing',
    message: known
      ? `This looks like ${known.label}, but no listing of papers was recognised in it.`
      : 'No listing of papers was recognised in this file.',
    line: known?.line ?? first + 1,
    advice:
      'Winnow reads pages and searches of Daily Papers, arXiv listings, mailings and feeds, BibTeX, RIS, CSV and JSON.',
  };
}
