import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect.ts';
import type { Format } from './format.ts';
import { LineLedger } from './line-ledger.ts';
import { SourceText } from './source-text.ts';
import { refusalOf } from './testing.ts';

const format = (id: string, score: number): Format => ({
  id,
  label: id,
  fit: () => ({ score, reason: `fits ${score}` }),
  parse: (source) => new LineLedger(source).close(),
});
const source = new SourceText(['a line']);

describe('detectFormat', () => {
  it('chooses the format that fits best, in whatever order they stand', () => {
    const formats = [format('poor', 0.6), format('good', 0.9), format('bad', 0.1)];
    const detected = detectFormat(source, null, formats);
    expect(detected).toMatchObject({
      ok: true,
      value: { recognition: { format: 'good', label: 'good', reason: 'fits 0.9' } },
    });
  });
  it('refuses what no format fits', () => {
    expect(detectFormat(source, null, [format('bad', 0.4)])).toMatchObject({
      ok: false,
      error: {
        kind: 'not-a-listing',
        line: 1,
        alternatives: [{ format: 'bad', label: 'bad', score: 0.4 }],
      },
    });
  });
  it('takes the reading that the user prefers, and says so', () => {
    const detected = detectFormat(source, 'poor', [format('good', 0.9), format('poor', 0.2)]);
    expect(detected).toMatchObject({
      ok: true,
      value: {
        recognition: {
          format: 'poor',
          chosenBy: 'user',
          reason: 'chosen by you; fits 0.2',
          alternatives: [{ format: 'good', label: 'good', score: 0.9 }],
        },
      },
    });
  });
  it('says where another reading fits nearly as well, and where none fits well', () => {
    const reasonOf = (...formats: Format[]): string => {
      const detected = detectFormat(source, null, formats);
      return detected.ok ? detected.value.recognition.reason : '';
    };
    expect(reasonOf(format('one', 0.9), format('other', 0.85))).toBe(
      'fits 0.9; it could also be other',
    );
    expect(reasonOf(format('one', 0.9), format('other', 0.6))).toBe('fits 0.9');
    expect(reasonOf(format('one', 0.6))).toBe('fits 0.6; not certain');
  });
  it('shows a format no more than the beginning of a long file', () => {
    let seen = 0;
    let whole = true;
    const curious: Format = {
      ...format('curious', 1),
      fit: ({ source: sample, complete }) => {
        seen = sample.lines.length;
        whole = complete;
        return { score: 1, reason: '' };
      },
    };
    detectFormat(new SourceText(['a line\n'.repeat(100_000)]), null, [curious]);
    expect(seen).toBeLessThanOrEqual(1500);
    expect(whole).toBe(false);
  });
});

const PARAGRAPH =
  'It was late in the year when the ship came back, and nobody stood on the pier to greet it. The captain looked at the empty windows of the town and thought of the letter that he had never sent.';

describe('what is no listing is refused by name, with the line that shows it', () => {
  it.each<[string, string, string, number]>([
    [
      'a novel',
      `CHAPTER I\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n\nCHAPTER II\n\n${PARAGRAPH}`,
      'No listing of papers was recognised in this file.',
      1,
    ],
    [
      'a diary',
      `May 14\n\n${PARAGRAPH}\n\nMay 15\n\n${PARAGRAPH}\n\nMay 17\n\n${PARAGRAPH}`,
      'No listing of papers was recognised in this file.',
      1,
    ],
    [
      'HTML',
      '\n<!doctype html>\n<html><body><h3>Daily Papers</h3></body></html>',
      'This looks like an HTML page, but no listing of papers was recognised in it.',
      2,
    ],
    [
      'source code',
      "import fs from 'node:fs';\n\nexport function read(name) {\n  const text = fs.readFileSync(name);\n  return text;\n}\n",
      'This looks like source code, but no listing of papers was recognised in it.',
      1,
    ],
    [
      'a log',
      '2026-01-02T10:00:01 start\n2026-01-02T10:00:02 read 5 files\n2026-01-02T10:00:04 stop',
      'This looks like a log file, but no listing of papers was recognised in it.',
      1,
    ],
    [
      'Markdown',
      `# Notes\n\n${PARAGRAPH}\n\n## More\n\n${PARAGRAPH}\n\n## End\n\n${PARAGRAPH}`,
      'This looks like a Markdown page, but no listing of papers was recognised in it.',
      1,
    ],
    ['one line', 'hello', 'No listing of papers was recognised in this file.', 1],
  ])('%s', (_, text, message, line) => {
    expect(refusalOf(text)).toMatchObject({ kind: 'not-a-listing', message, line });
  });

  it('a paper as text, though it has headings and speaks like an abstract', () => {
    const section = `${'We propose a method and show in experiments that our approach outperforms baselines on a benchmark. '.repeat(4)}\n\n`;
    const paper = `Three Bits Are Enough for All\n\nA. Fern, B. Moss\n\nAbstract\n\n${section}1 Introduction\n\n${section}${section}2 Related Work\n\n${section}${section}3 Method\n\n${section}${section}References\n\n[1] A. Fern. Two bits. 2023.\n`;
    expect(refusalOf(paper).kind).toBe('not-a-listing');
  });
});
