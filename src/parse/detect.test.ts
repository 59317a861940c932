import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect.ts';
import type { Format } from './format.ts';
import { refusalOf } from './testing.ts';

const format = (id: string, score: number): Format => ({
  id,
  label: id,
  fit: () => ({ score, reason: `fits ${score}` }),
  parse: () => undefined,
});
const source = { lines: ['a line'], cutOff: false };

describe('detectFormat', () => {
  it('chooses the format that fits best, in whatever order they stand', () => {
    const formats = [format('poor', 0.6), format('good', 0.9), format('bad', 0.1)];
    const detected = detectFormat(source, formats);
    expect(detected).toMatchObject({
      ok: true,
      value: { recognition: { format: 'good', label: 'good', reason: 'fits 0.9' } },
    });
  });
  it('refuses what no format fits', () => {
    expect(detectFormat(source, [format('bad', 0.4)])).toMatchObject({
      ok: false,
      error: { kind: 'not-a-listing', line: 1, advice: 'What can be read today: bad.' },
    });
  });
  it('shows a format no more than the beginning of a long file', () => {
    let seen = 0;
    let whole = true;
    const curious: Format = {
      ...format('curious', 1),
      fit: (sample, complete) => {
        seen = sample.lines.length;
        whole = complete;
        return { score: 1, reason: '' };
      },
    };
    detectFormat({ lines: Array.from({ length: 100_000 }, () => 'a line'), cutOff: false }, [
      curious,
    ]);
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
      'No paper with a title and an abstract was found in this file.',
      1,
    ],
    [
      'a diary',
      `May 14\n\n${PARAGRAPH}\n\nMay 15\n\n${PARAGRAPH}\n\nMay 17\n\n${PARAGRAPH}`,
      'No paper with a title and an abstract was found in this file.',
      1,
    ],
    [
      'CSV',
      'Title,Year,Abstract\n"Three Bits, Enough",2024,"We show that three bits are enough."\nTwo,2023,Yes',
      'This looks like a table, which cannot be read yet.',
      1,
    ],
    [
      'HTML',
      '\n<!doctype html>\n<html><body><h3>Daily Papers</h3></body></html>',
      'This looks like an HTML page, which cannot be read yet.',
      2,
    ],
    [
      'JSON',
      '[{"paper": {"id": "2405.14558", "title": "Three Bits"}}]',
      'This looks like JSON data, which cannot be read yet.',
      1,
    ],
    [
      'XML',
      '<?xml version="1.0"?>\n<feed><entry/></feed>',
      'This looks like an XML feed, which cannot be read yet.',
      1,
    ],
    [
      'BibTeX',
      '% my references\n@article{a,\n title = {Three Bits}\n}',
      'This looks like BibTeX references, which cannot be read yet.',
      2,
    ],
    [
      'RIS',
      'TY  - JOUR\nTI  - Three Bits\nER  - ',
      'This looks like RIS references, which cannot be read yet.',
      1,
    ],
    [
      'source code',
      "import fs from 'node:fs';\n\nexport function read(name) {\n  const text = fs.readFileSync(name);\n  return text;\n}\n",
      'This looks like source code, not a listing of papers.',
      1,
    ],
    [
      'a log',
      '2026-01-02T10:00:01 start\n2026-01-02T10:00:02 read 5 files\n2026-01-02T10:00:04 stop',
      'This looks like a log file, not a listing of papers.',
      1,
    ],
    [
      'Markdown',
      `# Notes\n\n${PARAGRAPH}\n\n## More\n\n${PARAGRAPH}\n\n## End\n\n${PARAGRAPH}`,
      'This looks like a Markdown page, which cannot be read yet.',
      1,
    ],
    [
      'a labelled archive',
      `Title: Three Bits\nPDF: https://arxiv.org/pdf/2408.08291\nSummary: ${PARAGRAPH}\n---\nTitle: Two`,
      'This looks like a labelled archive of papers, which cannot be read yet.',
      1,
    ],
    [
      'a Daily page',
      'Daily Papers\n12\nThree Bits Are Enough\nSubmitted by fern\n8 authors\n5\n7\nTwo Bits for Some\nSubmitted by fern\n2 authors\n3',
      'This looks like a Daily page without abstracts, which cannot be read yet.',
      4,
    ],
    [
      'an empty result',
      'Get trending papers in your email inbox!\nSubscribe\nDaily Papers\nbyAK and the research community\nNov 14',
      'No paper with a title and an abstract was found in this file.',
      1,
    ],
    ['one line', 'hello', 'No paper with a title and an abstract was found in this file.', 1],
  ])('%s', (_, text, message, line) => {
    expect(refusalOf(text)).toEqual({
      kind: 'not-a-listing',
      message,
      line,
      advice: 'What can be read today: Daily Papers page as plain text.',
    });
  });

  it('a paper as text, though it has headings and speaks like an abstract', () => {
    const section = `${'We propose a method and show in experiments that our approach outperforms baselines on a benchmark. '.repeat(4)}\n\n`;
    const paper = `Three Bits Are Enough for All\n\nA. Fern, B. Moss\n\nAbstract\n\n${section}1 Introduction\n\n${section}${section}2 Related Work\n\n${section}${section}3 Method\n\n${section}${section}References\n\n[1] A. Fern. Two bits. 2023.\n`;
    expect(refusalOf(paper).kind).toBe('not-a-listing');
  });
});
