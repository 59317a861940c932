import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, parseBytes, parseText, refusalOf } from './testing.ts';

const sample = readFileSync(
  new URL('../../public/samples/edge-search.txt', import.meta.url),
  'utf8',
);

/** Parses anything and says what is inconsistent in the outcome: nothing, whatever the input. */
function faultsOf(bytes: Uint8Array): string[] {
  const result = parseBytes(bytes);
  if (!result.ok) return result.error.message && result.error.advice ? [] : ['silent refusal'];
  const { account, entries, problems } = result.value;
  const sum = account.blank + account.record + account.furniture + account.problem;
  const ordered = entries.every(
    ({ lines }, i) => lines.first > (entries[i - 1]?.lines.last ?? 0) && lines.last >= lines.first,
  );
  const checks: readonly (readonly [string, boolean])[] = [
    ['lines do not add up', sum === account.total],
    ['nothing was read', entries.length > 0],
    ['a title is blank', entries.every(({ title }) => title.trim() !== '')],
    ['entries overlap', ordered],
    ['an entry lies outside', (entries.at(-1)?.lines.last ?? 0) <= account.total],
    ['a problem lies outside', problems.every((p) => p.line >= 1 && p.line <= account.total)],
    ['an excerpt is long', problems.every(({ excerpt }) => excerpt.length <= 160)],
    ['a line is lost silently', account.problem === 0 || problems.length > 0],
  ];
  return checks.flatMap(([fault, holds]) => (holds ? [] : [fault]));
}

describe('parseListing', () => {
  it('says how it recognised a listing and when it was viewed', () => {
    const { recognition, capture } = parseText(sample, Date.parse('2026-02-01'));
    expect(recognition).toMatchObject({
      format: 'daily-papers-text',
      label: 'Daily Papers page as plain text',
      reason: '24 titles with abstracts, 23 with a byline or a date, below the header of the page',
    });
    expect(capture).toMatchObject({ year: 2025, evidence: 'explicit-years' });
  });
  it('reports characters that could not be read', () => {
    const at = sample.indexOf('Microcontrollers');
    const bytes = bytesOf(sample);
    const offset = bytesOf(sample.slice(0, at)).length;
    bytes[offset] = 0xff;
    const result = parseBytes(bytes);
    expect(result).toMatchObject({
      ok: true,
      value: { problems: [{ reason: expect.stringMatching(/could not be read/) as string }] },
    });
  });
  it('keeps all but the last record of a listing cut anywhere', () => {
    const whole = parseText(sample);
    const bytes = bytesOf(sample);
    for (let end = 4000; end < bytes.length; end += 397) {
      const result = parseBytes(bytes.subarray(0, end));
      if (!result.ok) throw new Error(result.error.message);
      const kept = result.value.entries.slice(0, -1);
      expect(kept).toEqual(whole.entries.slice(0, kept.length));
      const problems = result.value.problems.map((problem) => problem.reason);
      expect(problems.length).toBeLessThanOrEqual(1);
      for (const reason of problems)
        expect(reason).toMatch(/^The file ends .* Save the page again/);
    }
  });
  it('refuses 50 MB of junk by its beginning', () => {
    const line = 'xq zv 93 kdjf; woeiru, sldkfj = 20394 / lkj sdf\n';
    expect(refusalOf(line.repeat(Math.ceil(50e6 / line.length))).kind).toBe('not-a-listing');
    expect(refusalOf('x'.repeat(50_000_000)).kind).toBe('not-a-listing');
  });
  it('reads a listing of thousands of cards as it reads one of two', () => {
    const head = 'Daily Papers\n\nbyAK and the research community\n\nNov 14\n';
    const card = (n: number): string =>
      `\nPaper Number ${n} on Quantized Networks\n\nWe study case ${n} and show that our method needs fewer bits than the baseline.\n\n  • ${n} authors\n·\nMay 14 5\n`;
    const text = head + Array.from({ length: 5000 }, (_, n) => card(n + 1)).join('');
    const { entries, account } = parseText(text);
    expect(entries.map(({ authorCount }) => authorCount)).toEqual(
      Array.from({ length: 5000 }, (_, n) => n + 1),
    );
    expect(account.problem).toBe(0);
  });
});

describe('whatever the input', () => {
  it('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(faultsOf(bytes)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
  it('no lines make it throw or lose a line', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '',
        '-',
        '·',
        '[',
        '•',
        'new',
        'Subscribe',
        'Daily Papers',
        'Nov 14',
        '12',
      ),
      fc.constantFrom(
        '• 8 authors',
        'May 14 5',
        'Jan 132',
        'Jun 3, 20',
        'fern-ai Fern',
        '  and more',
      ),
      fc.constantFrom(
        'Three Bits Are Enough',
        'SubscribeTwo Bits',
        'We show that it works. '.repeat(12),
      ),
      fc.constantFrom(
        'https://huggingface.co/papers/2405.14558',
        'and goes on in lower case',
        '8 au',
      ),
      fc.string({ maxLength: 90 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, headed) => {
        expect(
          faultsOf(bytesOf([...(headed ? ['Daily Papers'] : []), ...lines].join('\n'))),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
  it('no edit of a real page makes it throw or lose a line', () => {
    const lines = sample.split('\n');
    const edit = fc.record({ at: fc.nat(lines.length), drop: fc.nat(4), add: fc.string() });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const edited = [...lines];
        for (const { at, drop, add } of edits) edited.splice(at, drop, add);
        expect(faultsOf(bytesOf(edited.join('\n')))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
