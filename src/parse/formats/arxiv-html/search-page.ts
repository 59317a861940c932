import { type Entry, emptyEntry } from '../../../domain/entry.ts';
import { absoluteAddress } from '../../markup/absolute-address.ts';
import type { MarkupElement } from '../../markup/markup-tree.ts';
import { classed, type ElementTest, findAll, findFirst, hasClass } from '../../markup/query.ts';
import { shortTextOf, textOf } from '../../markup/text-of.ts';
import { readArxivId, readDoi } from '../../paper-ids.ts';
import { readDate } from '../../read-date.ts';
import {
  ARXIV,
  authorsIn,
  type HtmlRecord,
  idInLink,
  isAbstractLink,
  type LinesOf,
  part,
  recordOf,
} from './html-record.ts';

const SHORTENED = 'The page only shows a part of this abstract.';

export const isResult: ElementTest = classed('arxiv-result');

/** A result of arXiv's search. */
export function readResult(element: MarkupElement, linesOf: LinesOf): HtmlRecord {
  const heading = findFirst(element, classed('title'));
  const title = heading && !heading.isOpen ? textOf(heading) : '';
  const isCut = element.isOpen;
  if (title === '') return recordOf(element, linesOf, { entry: null, doubts: [], isCut });
  const link = findFirst(element, isAbstractLink);
  const { abstract, isShortened } = abstractIn(element);
  const notes = findAll(element, classed('is-size-7', 'p')).map((each) => textOf(each));
  const entry: Entry = {
    ...emptyEntry(title, linesOf(element.start, element.end)),
    ...idInLink(link),
    ...authorsIn(part(element, 'authors')),
    arxivVersion: versionIn(element) ?? idInLink(link).arxivVersion,
    abstract,
    date: submittedIn(notes),
    doi: doiIn(element),
    url: absoluteAddress(link?.attributes.get('href'), ARXIV),
    venue: noteOf(notes, /^Journal ref:\s*/i),
    keywords: findAll(element, isSubject).map(shortTextOf),
  };
  return recordOf(element, linesOf, { entry, doubts: isShortened ? [SHORTENED] : [], isCut });
}

const isSubject: ElementTest = (element) =>
  hasClass(element, 'tag') &&
  /^[a-z-]+(?:\.[A-Za-z-]+)?$/.test(shortTextOf(element)) &&
  element.attributes.has('data-tooltip');

/** `△ Less`, `▽ More`: links that fold the abstract. */
const isFold: ElementTest = (element) =>
  element.name === 'a' && /^\W*(?:Less|More)$/.test(shortTextOf(element));

function abstractIn(element: MarkupElement): { abstract: string | null; isShortened: boolean } {
  const full = part(element, 'abstract-full') ?? null;
  const shown = full ?? part(element, 'abstract-short') ?? part(element, 'abstract');
  const text = shown
    ? textOf(shown, isFold)
        .replace(/^Abstract\s*:\s*/i, '')
        .replace(/\s*[△▽]\s*(?:Less|More)$/, '')
    : '';
  const isShortened = !full && (text.endsWith('…') || text.startsWith('…'));
  return { abstract: text === '' ? null : text, isShortened };
}

/** From the id of the abstract: `2505.01234v2-abstract-full`. */
function versionIn(element: MarkupElement): number | null {
  const shown = part(element, 'abstract-full') ?? part(element, 'abstract-short');
  const [id = ''] = (shown?.attributes.get('id') ?? '').split('-abstract');
  return readArxivId(id).arxivVersion;
}

/** The first submission: `Submitted 5 June, 2025; v1 submitted 14 May, 2025; originally announced …`. */
function submittedIn(notes: readonly string[]): Entry['date'] {
  const note = notes.find((each) => /^Submitted\b/i.test(each)) ?? '';
  const first =
    /\bv1 submitted\s+(\d{1,2} \w+,? \d{4})/i.exec(note) ??
    /^Submitted\s+(\d{1,2} \w+,? \d{4})/i.exec(note);
  return readDate(first?.[1] ?? '');
}

function noteOf(notes: readonly string[], label: RegExp): string | null {
  const note = notes.find((each) => label.test(each));
  return note?.replace(label, '').trim() || null;
}

function doiIn(element: MarkupElement): string | null {
  const link = findFirst(
    element,
    ({ name, attributes }) => name === 'a' && /\bdoi\.org\/10\./.test(attributes.get('href') ?? ''),
  );
  return readDoi(link?.attributes.get('href') ?? '');
}
