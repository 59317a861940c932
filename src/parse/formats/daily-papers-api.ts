import { readDailyPaper } from '../daily-paper-record.ts';
import type { Fit, Format, Sample } from '../format.ts';
import { isMembers } from '../json/json-values.ts';
import { readJsonListing, type ValueReading } from '../json/read-json-listing.ts';
import { sampleValues } from '../json/sample-values.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';

/** Answers of the Daily Papers API and of its search, whole or wrapped in an object. */
export const dailyPapersApi: Format = {
  id: 'daily-papers-api',
  label: 'Daily Papers API',
  fit,
  parse: (source: SourceText): Reading => {
    const reading = readJsonListing(source, read);
    return reading;
  },
};

function read(
  value: unknown,
  _: string | null,
  lines: { first: number; last: number },
): ValueReading {
  const paper = readDailyPaper(value, lines);
  return paper.ok ? { entry: paper.value, doubts: [] } : { entry: null, doubts: [paper.error] };
}

function fit({ source }: Sample): Fit {
  const values = sampleValues(source);
  const papers = values.filter(isDailyPaper).length;
  if (papers * 2 < values.length || papers === 0)
    return { score: 0, reason: 'no papers of the Daily Papers API' };
  return {
    score: 0.95,
    reason: papers === 1 ? 'a paper of the API' : `${papers} papers of the API`,
  };
}

/** Marks that nobody else has: the names are in camel case, the summary beside votes. */
function isDailyPaper(value: unknown): boolean {
  if (!isMembers(value)) return false;
  const { paper } = value;
  if (isMembers(paper)) return 'id' in paper && 'title' in paper;
  const marks = ['summary', 'publishedAt', 'submittedOnDailyAt', 'upvotes', 'numComments'];
  return 'id' in value && marks.filter((mark) => mark in value).length >= 3;
}
