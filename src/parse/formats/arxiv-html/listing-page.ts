import { emptyEntry, type LineRange } from '../../../domain/entry.ts';
import { absoluteAddress } from '../../markup/absolute-address.ts';
import type { MarkupElement } from '../../markup/markup-tree.ts';
import { classed, findAll, findFirst, named } from '../../markup/query.ts';
import { textOf } from '../../markup/text-of.ts';
import { readDoi } from '../../paper-ids.ts';
import {
  ARXIV,
  authorsIn,
  fieldOf,
  type HtmlRecord,
  idInLink,
  isAbstractLink,
  part,
  subjectsIn,
} from './html-record.ts';

interface Pair {
  readonly term: MarkupElement | null;
  readonly description: MarkupElement | null;
}

/**
 * Papers of a page such as `/list/cs.CL/new`: the id in a `dt`, the rest in the `dd` that
 * follows. The day above them is that of the announcement, so they have no date.
 */
export function readListingPage(
  root: MarkupElement,
  linesOf: (start: number, end: number) => LineRange,
): HtmlRecord[] {
  return pairsIn(root).map(({ term, description }) => {
    const element = term ?? description ?? root;
    const end = description?.end ?? element.end;
    const isCut = (description ?? element).isOpen;
    const heading = part(description, 'list-title');
    const title = fieldOf(heading, /^Title:\s*/i);
    if (title === '' || heading?.isOpen) return { element, entry: null, doubts: [], isCut };
    const link = term && findFirst(term, isAbstractLink);
    const abstract = description && findFirst(description, classed('mathjax', 'p'));
    const entry = {
      ...emptyEntry(title, linesOf(element.start, end)),
      ...idInLink(link),
      ...authorsIn(part(description, 'list-authors')),
      abstract: abstract ? textOf(abstract) : null,
      doi: doiIn(description),
      url: absoluteAddress(link?.attributes.get('href'), ARXIV),
      venue: fieldOf(part(description, 'list-journal-ref'), /^Journal-ref:\s*/i) || null,
      keywords: subjectsIn(fieldOf(part(description, 'list-subjects'), /^Subjects?:\s*/i)),
    };
    return { element, entry, doubts: [], isCut };
  });
}

/** A `dt` that links to an abstract with the `dd` after it; also a `dd` with a title alone. */
function pairsIn(root: MarkupElement): Pair[] {
  const pairs: Pair[] = [];
  let term: MarkupElement | null = null;
  const flush = (description: MarkupElement | null): void => {
    if (term !== null || part(description, 'list-title') !== null)
      pairs.push({ term, description });
    term = null;
  };
  for (const element of findAll(root, named('dt', 'dd'))) {
    if (element.name === 'dd') flush(element);
    else {
      if (term !== null) flush(null);
      term = findFirst(element, isAbstractLink) === null ? null : element;
    }
  }
  if (term !== null) flush(null);
  return pairs;
}

function doiIn(description: MarkupElement | null): string | null {
  const link =
    description &&
    findFirst(
      description,
      ({ name, attributes }) =>
        name === 'a' && /\bdoi\.org\/10\./.test(attributes.get('href') ?? ''),
    );
  const written = fieldOf(
    part(description, 'list-doi') ?? part(description, 'list-dois'),
    /^DOI:\s*/i,
  );
  return readDoi(link?.attributes.get('href') ?? written);
}
