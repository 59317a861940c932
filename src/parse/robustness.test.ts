import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAPTURES } from './captures/captures.ts';
import { INVENTED_CARDS } from './captures/invented-cards.ts';
import { readingFaults } from './reading-faults.ts';
import { FORMATS } from './registry.ts';
import type { SourceText } from './source-text.ts';
import { bytesOf, decodeText, parseBytes } from './testing.ts';

const FOLDERS = ['../../public/samples/', './samples/'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
const TEXTS = [
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !/\.golden\.json$|\.tsx?$|\.md$/.test(name))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  ),
  ...CAPTURES.map(({ render }) => [...render(INVENTED_CARDS.slice(0, 4))].join('')),
];

/** By every way into the parser: as the app takes a file, and each format by the user's choice. */
function faultsOf(bytes: Uint8Array): string[] {
  const result = parseBytes(bytes);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return result.ok ? ['read, and yet not decoded'] : [];
  const faults = result.ok ? readingFaults(result.value, decoded.value.source) : [];
  for (const format of FORMATS) {
    // Decoded for each: a format may let go of what it has read.
    const source = sourceOf(bytes);
    const { score } = format.fit({ source, complete: true });
    const own = readingFaults(format.parse(source), source);
    if (!(score >= 0 && score <= 1)) own.push(`a fit of ${score}`);
    faults.push(...own.map((fault) => `${format.id}: ${fault}`));
  }
  return faults;
}

function sourceOf(bytes: Uint8Array): SourceText {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new Error(decoded.error.message);
  return decoded.value.source;
}

const sample = fc.constantFrom(...TEXTS);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const MARKS = Array.from('{}[]<>()"\'\\@&,;:-|#*.\n\t ');
const WORDS = [
  'TY  - ',
  'ER  - ',
  'TI  - ',
  '@article{',
  'title',
  ' = ',
  '"title":',
  '"paper":{',
  '{"',
  '<entry>',
  '</',
  '<dt>',
  '<article>',
  '<h3>',
  'data-props="',
  '&quot;',
  '### [',
  '](',
  '![[',
  'Title: ',
  'arXiv:2405.90001',
  '10.5555/a',
  '\\\\\n',
  '---\n',
  '\n\n',
  'Title,Abstract\n',
  'May 14',
  '  • 2 authors',
  '·',
  'Nov 14, 2024 3',
  'Upvote 3',
  'Daily Papers',
  'Subscribe',
];

/** One way in which a file comes to harm. */
const harm: fc.Arbitrary<(text: string) => string> = fc.oneof(
  place.map((at) => (text: string) => text.slice(0, at * text.length)),
  place.map((at) => (text: string) => text.slice(at * text.length)),
  fc.tuple(place, place).map(
    ([a, b]) =>
      (text: string) =>
        withLines(text, (lines) => {
          const [i, j] = [indexOf(a, lines), indexOf(b, lines)];
          return lines.with(i, lines[j] ?? '').with(j, lines[i] ?? '');
        }),
  ),
  // Deleted, doubled or tripled.
  fc.tuple(place, fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, 2, 3)).map(
    ([at, length, copies]) =>
      (text: string) =>
        withLines(text, (lines) => {
          const from = indexOf(at, lines);
          const some = lines.slice(from, from + length);
          return lines.toSpliced(
            from,
            length,
            ...Array.from({ length: copies }, () => some).flat(),
          );
        }),
  ),
  fc
    .tuple(place, fc.nat(3), fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom(...MARKS)))
    .map(([at, length, put]) => (text: string) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + put + text.slice(from + length);
    }),
  sample.map((other) => (text: string) => text + other),
);

const indexOf = (at: number, lines: readonly string[]): number =>
  Math.min(lines.length - 1, Math.floor(at * lines.length));

const withLines = (text: string, change: (lines: string[]) => string[]): string =>
  change(text.split('\n')).join('\n');

/** A shared machine of two cores can be slow. */
const PATIENCE = { timeout: 120_000 };

describe('no input makes the parser throw, and every account adds up', PATIENCE, () => {
  test('arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(faultsOf(bytesOf(text))).toEqual([]);
      }),
    );
  });

  test('arbitrary marks of formats', () => {
    const parts = fc.array(fc.constantFrom(...MARKS, ...WORDS), { maxLength: 60 });
    fc.assert(
      fc.property(parts, (text) => {
        expect(faultsOf(bytesOf(text.join('')))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(faultsOf(bytes)).toEqual([]);
      }),
    );
  });

  test('captures and samples that came to harm', () => {
    fc.assert(
      fc.property(sample, fc.array(harm, { minLength: 1, maxLength: 4 }), (text, harms) => {
        const harmed = harms.reduce((each, change) => change(each), text);
        expect(faultsOf(bytesOf(harmed))).toEqual([]);
      }),
    );
  });
});
