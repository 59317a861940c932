import type { Entry } from '../../domain/entry.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { isTitled, itemReader } from '../json/read-item.ts';
import { readJsonListing } from '../json/read-json-listing.ts';
import { sampleValues } from '../json/sample-values.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { dailyPapersApi } from './daily-papers-api.ts';
import { winnowJsonl } from './winnow-jsonl.ts';

/** JSON, JSON Lines and JSON values in a row, of papers whose fields are named by meaning. */
export const jsonRecords: Format = {
  id: 'json-records',
  label: 'JSON records',
  fit,
  parse: (source: SourceText): Reading => readJsonListing(source, itemReader()),
};

/** A generic reading: every special one of JSON goes before it. */
const MOST = 0.8;
const SPECIAL = [dailyPapersApi, winnowJsonl];

function fit(sample: Sample): Fit {
  const values = sampleValues(sample.source);
  if (values.length === 0) return { score: 0, reason: 'no JSON' };
  const readItem = itemReader();
  const entries = values
    .filter(isTitled)
    .map((value) => readItem(value, null, { first: 1, last: 1 }).entry)
    .filter((entry) => entry !== null);
  const papers = entries.filter(isPaper).length;
  const special = SPECIAL.find((format) => format.fit(sample).score > 0.5);
  if (special !== undefined) return { score: 0.4, reason: `JSON of ${special.label}` };
  const share = papers / values.length;
  if (papers === 0) return { score: 0.1, reason: 'JSON without a paper' };
  const named = papers === 1 ? 'an object' : `${papers} objects`;
  return {
    score: Math.min(MOST, 0.5 + share * 0.35),
    reason: `${named} with a title and other fields of a paper`,
  };
}

/** Many things have a title and an address; these are of papers. */
const isPaper = (entry: Entry): boolean =>
  entry.arxivId !== null ||
  entry.doi !== null ||
  entry.venue !== null ||
  [entry.abstract !== null, entry.authors.length > 0, entry.date !== null].filter(Boolean).length >=
    2;
