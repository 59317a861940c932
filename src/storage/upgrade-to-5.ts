import type { Transaction } from 'dexie';

/** What version 4 stored of a decision. */
interface DecisionOf4 {
  decision: Record<string, unknown>;
}

/**
 * Version 5: decisions tell what a paper shall not be tagged with, and which topics it has whatever
 * the rules say; topics are told one by one. What is derived from them is made anew.
 */
export async function upgradeTo5(transaction: Transaction): Promise<void> {
  await transaction
    .table<DecisionOf4>('decisions')
    .toCollection()
    .modify((row) => {
      row.decision = { ...row.decision, refusedTags: [], givenTopics: [], refusedTopics: [] };
    });
  await transaction.table('topics').clear();
  await transaction.table('fronts').clear();
}
