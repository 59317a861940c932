import { describe, expect, test } from 'vitest';
import { type Entry, emptyEntry } from '../../domain/entry.ts';
import type { ParsedListing } from '../parse-listing.ts';
import { bytesOf, parseBytes } from '../testing.ts';
import type { Capture } from './capture.ts';
import { CAPTURES } from './captures.ts';
import type { Card } from './card.ts';
import { INVENTED_CARDS } from './invented-cards.ts';
import { PARTS } from './parts.ts';

function parse({ render }: Capture): ParsedListing {
  const bytes = bytesOf([...render(INVENTED_CARDS)].join(''));
  const result = parseBytes(bytes);
  if (!result.ok) throw new Error(`Refused: ${result.error.message} (line ${result.error.line})`);
  return result.value;
}

/** What a capture holds of a card, and nothing else. */
function held({ holds }: Capture, card: Card): Entry {
  const parts = holds.map((part) => PARTS[part](card));
  return Object.assign(emptyEntry('', { first: 1, last: 1 }), ...parts);
}

/** Without its place, and with the year that the page left out. */
function placeless(entry: Entry, { capture }: ParsedListing): Omit<Entry, 'lines'> {
  const { lines: _, date, ...rest } = entry;
  return { ...rest, date: date && { ...date, year: date.year ?? capture.year } };
}

describe('the same cards rendered as text, Markdown, HTML and API JSON give the same entries', () => {
  test.each(CAPTURES)('$id', (capture) => {
    const listing = parse(capture);
    expect(listing.entries.map((entry) => placeless(entry, listing))).toEqual(
      INVENTED_CARDS.map((card) => placeless(held(capture, card), listing)),
    );
    expect(listing.problems).toEqual([]);
    const { total, blank, record, furniture, problem } = listing.account;
    expect(blank + record + furniture + problem).toBe(total);
    expect(problem).toBe(0);
  });
});
