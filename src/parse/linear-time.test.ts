import { describe, expect, test } from 'vitest';
import { HOSTILE_FILES, type HostileFile } from './captures/hostile-files.ts';
import type { Format } from './format.ts';
import { readingFaults } from './reading-faults.ts';
import { FORMATS } from './registry.ts';
import type { SourceText } from './source-text.ts';
import { bytesOf, decodeText } from './testing.ts';

/** Hopeless where time grows with the square: for what a format would be chosen for, or nearly. */
const LONG_MEGABYTES = 1;
/** For what only a person could choose it for. */
const SHORT_MEGABYTES = 0.05;

/** A fit from which on a format comes near to being chosen. */
const NEARLY = 0.2;

const bytesFrom = ({ text, perMegabyte }: HostileFile, megabytes: number): Uint8Array =>
  bytesOf(text(Math.ceil(perMegabyte * megabytes)));

/** A source is read once: a format may let go of what it has read. */
function sourceOf(bytes: Uint8Array): SourceText {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new Error(decoded.error.message);
  return decoded.value.source;
}

const fitOf = (format: Format, source: SourceText): number =>
  format.fit({ source: source.head(1500, 400_000), complete: false }).score;

// Nothing here looks at a clock: what takes too long does not come to its end.
describe('time grows linearly', { timeout: 300_000 }, () => {
  test.each(HOSTILE_FILES)('with $id', (file) => {
    const long = bytesFrom(file, LONG_MEGABYTES);
    const short = bytesFrom(file, SHORT_MEGABYTES);
    const sample = sourceOf(long);
    const faults = FORMATS.flatMap((format) => {
      const source = sourceOf(fitOf(format, sample) >= NEARLY ? long : short);
      return readingFaults(format.parse(source), source);
    });
    expect(faults).toEqual([]);
  });
});
