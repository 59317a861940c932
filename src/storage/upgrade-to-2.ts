import type { Transaction } from 'dexie';

/** What version 1 stored of a listing and an entry, as far as it changes. */
interface ListingOf1 {
  account: { unit?: string };
  recognition: { score?: number; chosenBy?: string; alternatives?: unknown[] };
  remarks?: string[];
}
interface BlockOf1 {
  entries: { venue?: string | null; keywords?: string[] }[];
}

/**
 * Version 2: listings are accounted for in other units than lines, tell how
 * sure their reading is and what it left out; entries have a venue and
 * keywords. Version 1 read one format, whose pages have neither.
 */
export async function upgradeTo2(transaction: Transaction): Promise<void> {
  await transaction
    .table<ListingOf1>('listings')
    .toCollection()
    .modify((row) => {
      row.account.unit = 'line';
      row.recognition = { ...row.recognition, score: 1, chosenBy: 'content', alternatives: [] };
      row.remarks = [];
    });
  await transaction
    .table<BlockOf1>('blocks')
    .toCollection()
    .modify((row) => {
      row.entries = row.entries.map((entry) => ({ ...entry, venue: null, keywords: [] }));
    });
}
