import { describe, expect, it } from 'vitest';
import { NO_DECISION } from '../domain/decision.ts';
import { emptyEntry } from '../domain/entry.ts';
import { ItemLedger } from './item-ledger.ts';

const entry = emptyEntry('A title', { first: 1, last: 1 });
const ledgerOf = (total: number) =>
  new ItemLedger('row', total, (item) => ({ line: item + 2, excerpt: `row ${item}` }));

describe('ItemLedger', () => {
  it('gives every item to a record, to furniture or to a problem', () => {
    const ledger = ledgerOf(4);
    ledger.entry(0, entry);
    ledger.furniture(1);
    ledger.problem(2, 'No title.');
    const { account, problems, entries } = ledger.close();
    expect(account).toEqual({
      unit: 'row',
      total: 4,
      blank: 0,
      record: 1,
      furniture: 1,
      problem: 2,
    });
    expect(entries).toEqual([entry]);
    expect(problems).toEqual([
      { line: 4, excerpt: 'row 2', reason: 'No title.' },
      { line: 5, excerpt: 'row 3', reason: 'No paper could be read here.' },
    ]);
  });
  it('keeps a record that is doubtful, and says the doubt', () => {
    const ledger = ledgerOf(1);
    ledger.entry(0, entry);
    ledger.problem(0, 'The year is no year.');
    const { account, problems } = ledger.close();
    expect(account).toMatchObject({ record: 1, problem: 0 });
    expect(problems).toHaveLength(1);
  });
  it('says a remark once', () => {
    const ledger = ledgerOf(0);
    ledger.remark('Columns not read: Pages.');
    ledger.remark('Columns not read: Pages.');
    expect(ledger.close().remarks).toEqual(['Columns not read: Pages.']);
  });
  it('carries what was decided about an entry', () => {
    const ledger = ledgerOf(2);
    ledger.entry(0, entry);
    ledger.entry(1, entry);
    ledger.decision({ ...NO_DECISION, starred: true });
    expect(ledger.close().decisions).toEqual([
      { entry: 1, decision: { ...NO_DECISION, starred: true } },
    ]);
    expect(ledgerOf(0).close()).not.toHaveProperty('decisions');
  });
});
