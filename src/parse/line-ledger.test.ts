import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DECISION } from '../domain/decision.ts';
import { emptyEntry } from '../domain/entry.ts';
import { LineLedger } from './line-ledger.ts';

const ledgerOf = (...lines: string[]): LineLedger => new LineLedger({ lines });

describe('LineLedger', () => {
  it('gives every line to a record, to furniture, to a problem, or calls it blank', () => {
    const ledger = ledgerOf('Subscribe', '', 'A title', 'Its abstract.', 'what?');
    ledger.furniture(1, 1);
    ledger.entry(emptyEntry('A title', { first: 3, last: 4 }));
    ledger.problem({ line: 5, excerpt: 'what?', reason: 'Unclear.' });
    expect(ledger.close().account).toEqual({
      unit: 'line',
      total: 5,
      blank: 1,
      record: 2,
      furniture: 1,
      problem: 1,
    });
  });
  it('reports by itself what nobody claimed, neighbours as one problem', () => {
    const ledger = ledgerOf('lost', '', 'lost too', 'A title', 'lost again');
    ledger.entry(emptyEntry('A title', { first: 4, last: 4 }));
    const { account, problems } = ledger.close();
    expect(problems.map(({ line, excerpt }) => [line, excerpt])).toEqual([
      [1, 'lost'],
      [5, 'lost again'],
    ]);
    expect(account.problem).toBe(3);
  });
  it('leaves a doubtful line to its record', () => {
    const ledger = ledgerOf('A title', 'Jan 132');
    ledger.problem({ line: 2, excerpt: 'Jan 132', reason: 'Ambiguous.' });
    ledger.entry(emptyEntry('A title', { first: 1, last: 2 }));
    const { account, problems } = ledger.close();
    expect(account).toMatchObject({ record: 2, problem: 0 });
    expect(problems).toHaveLength(1);
  });
  it('carries what was decided about an entry', () => {
    const ledger = ledgerOf('A title');
    ledger.entry(emptyEntry('A title', { first: 1, last: 1 }));
    ledger.decision({ ...NO_DECISION, note: 'Yes.' });
    expect(ledger.close().decisions).toEqual([
      { entry: 0, decision: { ...NO_DECISION, note: 'Yes.' } },
    ]);
  });
  it('always adds up', () => {
    const claim = fc.record({
      kind: fc.constantFrom('record', 'furniture', 'problem'),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', ' ', 'text'), { minLength: 1, maxLength: 30 }),
        fc.array(claim, { maxLength: 20 }),
        (lines, claims) => {
          const ledger = ledgerOf(...lines);
          for (const { kind, at } of claims) {
            const line = (at % lines.length) + 1;
            if (kind === 'record') ledger.entry(emptyEntry('t', { first: line, last: line }));
            else if (kind === 'furniture') ledger.furniture(line, lines.length);
            else ledger.problem({ line, excerpt: '', reason: '' });
          }
          const { total, blank, record, furniture, problem } = ledger.close().account;
          expect(total).toBe(lines.length);
          expect(blank + record + furniture + problem).toBe(total);
        },
      ),
    );
  });
});
