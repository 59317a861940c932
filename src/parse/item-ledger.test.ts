import { describe, expect, it } from 'vitest';
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
});
