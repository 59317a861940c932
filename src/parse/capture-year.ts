import type { DateAsRead, Entry } from '../domain/entry.ts';
import type { Capture } from '../domain/listing.ts';
import type { CaptureHint } from './capture-hint.ts';

export interface CaptureFacts {
  readonly entries: readonly Pick<Entry, 'date' | 'arxivId' | 'title'>[];
  readonly hints: readonly CaptureHint[];
  /** Milliseconds since 1970, where the file system tells. */
  readonly lastModified: number | null;
}

const DAY = 86_400_000;

/**
 * The year in which a page was viewed: it is the year of every date printed
 * without one, because the page leaves out exactly the year of viewing.
 *
 * The clock of today is never asked: a file saved last year must not get
 * this year. Evidence, strongest first: the file states it; an arXiv id of a
 * record whose date has no year; it is later than every year printed; the
 * file's own date. What contradicts a printed year is no evidence at all.
 */
export function captureYear(facts: CaptureFacts): Capture {
  const dates = facts.entries.flatMap(({ date }) => (date ? [date] : []));
  const pages = facts.hints.flatMap((h) => (h.kind === 'pageDate' ? [h.date] : []));
  const yearless = dates.filter(({ year }) => year === null);
  const latest = latestYear([...dates, ...pages]);
  return (
    fromStatement(facts.hints) ??
    fromArxivIds(facts.entries, latest) ??
    fromPrintedYears(yearless, pages, latest, facts.lastModified) ??
    // Where no date needs it, the file's date would only be a guess about nothing.
    (yearless.length === 0
      ? null
      : fromFile(facts.lastModified, [...yearless, ...pages], latest)) ?? {
      year: null,
      evidence: 'unknown',
      detail:
        yearless.length === 0
          ? 'Nothing tells when this was saved, and no date here needs it.'
          : 'Nothing in the file tells the year of the dates printed without one.',
    }
  );
}

function fromStatement(hints: readonly CaptureHint[]): Capture | null {
  const stated = hints.find((hint) => hint.kind === 'statedYear');
  if (!stated) return null;
  const detail = `Line ${stated.line} says that the page was saved in ${stated.year}.`;
  return { year: stated.year, evidence: 'stated', detail };
}

/**
 * An arXiv id begins with the year and month of submission, which is the
 * date on a card, give or take a month. Ids can disagree (a later version is
 * dated later), so the year that most of them tell is taken.
 */
function fromArxivIds(entries: CaptureFacts['entries'], latest: number | null): Capture | null {
  const tellers = new Map<number, string[]>();
  for (const { date, arxivId } of entries) {
    if (arxivId === null || date?.year !== null || date.month === null) continue;
    const id = /^(\d\d)(\d\d)\./.exec(arxivId);
    if (!id) continue;
    const year = 2000 + Number(id[1]);
    // Around New Year the card's month lies in the year beside that of the id.
    const shift = date.month - Number(id[2]);
    const told = Math.abs(shift) <= 1 ? year : shift === -11 ? year + 1 : null;
    if (told === null) continue;
    const ids = tellers.get(told);
    if (ids) ids.push(arxivId);
    else tellers.set(told, [arxivId]);
  }
  const [best] = [...tellers].toSorted((a, b) => b[1].length - a[1].length || b[0] - a[0]);
  if (!best || (latest !== null && best[0] <= latest)) return null;
  const [year, ids] = best;
  const others = ids.length > 1 ? ` and ${ids.length - 1} more` : '';
  return {
    year,
    evidence: 'arxiv-id',
    detail: `A date without a year belongs to arXiv ${ids[0]}${others}, which is of ${year}.`,
  };
}

/**
 * A page names every year but its own, so its own is the one after the
 * latest named. That fails where a date without a year lies after the page's
 * date: then they cannot both be of the year of viewing.
 */
function fromPrintedYears(
  yearless: readonly DateAsRead[],
  pages: readonly DateAsRead[],
  latest: number | null,
  lastModified: number | null,
): Capture | null {
  if (latest === null || yearless.length === 0) return null;
  const newest = yearless.reduce((latestDay, date) => Math.max(latestDay, dayOfYear(date)), 0);
  if (pages.some((page) => page.year === null && dayOfYear(page) < newest)) return null;
  const year = latest + 1;
  // Printed years only say "later than": a younger file is worth a word.
  const fileYear = lastModified === null ? year : new Date(lastModified).getUTCFullYear();
  const younger = fileYear > year ? ` The file itself was last changed in ${fileYear}.` : '';
  return {
    year,
    evidence: 'explicit-years',
    detail: `The page leaves out the year of viewing, and the latest year it prints is ${latest}.${younger}`,
  };
}

/**
 * A file can be copied later than it was saved but hardly earlier, so its
 * date is the latest that the viewing can have been: a date without a year
 * that lies after it belongs to the year before. A year that the page prints
 * cannot be the year of viewing, so a file that is not younger than all of
 * them (a wrong clock, an unpacked archive) tells nothing.
 */
function fromFile(
  lastModified: number | null,
  yearless: readonly DateAsRead[],
  latest: number | null,
): Capture | null {
  if (lastModified === null || !Number.isFinite(lastModified) || lastModified <= DAY) return null;
  // A day of grace: the page may have been viewed where it was already tomorrow.
  const file = new Date(lastModified + DAY);
  const day = (file.getUTCMonth() + 1) * 100 + file.getUTCDate();
  const fileYear = new Date(lastModified).getUTCFullYear();
  const rolled = file.getUTCFullYear() > fileYear;
  const isLater = !rolled && yearless.some((date) => date.year === null && dayOfYear(date) > day);
  const year = isLater ? fileYear - 1 : fileYear;
  if (latest !== null && year <= latest) return null;
  const saved = new Date(lastModified).toISOString().slice(0, 10);
  const why = isLater ? `, and a date here lies later in the year` : '';
  return { year, evidence: 'file-date', detail: `The file was last changed on ${saved}${why}.` };
}

function latestYear(dates: readonly DateAsRead[]): number | null {
  let latest: number | null = null;
  for (const { year } of dates)
    if (year !== null && (latest === null || year > latest)) latest = year;
  return latest;
}

/** Orders days within a year: 14 May is 514. */
const dayOfYear = ({ month, day }: DateAsRead): number => (month ?? 0) * 100 + (day ?? 0);
