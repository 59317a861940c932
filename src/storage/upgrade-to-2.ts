import type { Transaction } from 'dexie';

/** What version 1 stored of a listing and an entry, as far as it changes. */
interface ListingOf1 {
  account: { unit?: string };
  recognition: { score?: number; chosenBy?: string; alternatives?: unknown[] };
  remarks?: string[];
  id: string;
  yearlessDates?: number;
}
interface BlockOf1 {
  listing: string;
  entries: { date: { year: number | null } | null; venue?: string | null; keywords?: string[] }[];
}

/**
 * Version 2: listings are accounted for in other units than lines, tell how
 * sure their reading is, what it left out and how many dates lack a year;
 * entries have a venue and keywords. Version 1 read one format, whose pages have neither.
 */
export async function upgradeTo2(transaction: Transaction): Promise<void> {
  const yearless = new Map<string, number>();
  await transaction
    .table<BlockOf1>('blocks')
    .toCollection()
    .modify((row) => {
      const lacking = row.entries.filter(({ date }) => date !== null && date.year === null);
      yearless.set(row.listing, (yearless.get(row.listing) ?? 0) + lacking.length);
      row.entries = row.entries.map((entry) => ({ ...entry, venue: null, keywords: [] }));
    });
  await transaction
    .table<ListingOf1>('listings')
    .toCollection()
    .modify((row) => {
      row.account.unit = 'line';
      row.recognition = { ...row.recognition, score: 1, chosenBy: 'content', alternatives: [] };
      row.remarks = [];
      row.yearlessDates = yearless.get(row.id) ?? 0;
    });
}
