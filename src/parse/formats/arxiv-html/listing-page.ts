import { emptyEntry } from '../../../domain/entry.ts';
import { absoluteAddress } from '../../markup/absolute-address.ts';
import type { MarkupElement } from '../../markup/markup-tree.ts';
import { classed, type ElementTest, findFirst, named } from '../../markup/query.ts';
import { textOf } from '../../markup/text-of.ts';
import { readDoi } from '../../paper-ids.ts';
import {
  ARXIV,
  authorsIn,
  fieldOf,
  type HtmlRecord,
  idInLink,
  isAbstractLink,
  type LinesOf,
  part,
  recordOf,
  subjectsIn,
} from './html-record.ts';

export const isListed: ElementTest = named('dt', 'dd');

/**
 * Reads papers of a page such as `/list/cs.CL/new`: the id in a `dt`, the rest in the `dd`
 * that follows; also a `dd` with a title alone. The day above them is that of the
 * announcement, so they have no date.
 */
export class ListingReader {
  readonly #linesOf: LinesOf;
  readonly #records: HtmlRecord[] = [];
  /** A `dt` that links to an abstract and waits for what follows. */
  #term: MarkupElement | null = null;

  constructor(linesOf: LinesOf) {
    this.#linesOf = linesOf;
  }

  /** Takes the next `dt` or `dd`. @returns whether it is part of a paper */
  add(element: MarkupElement): boolean {
    if (element.name === 'dd') return this.#flush(element);
    if (this.#term !== null) this.#flush(null);
    this.#term = findFirst(element, isAbstractLink) === null ? null : element;
    return this.#term !== null;
  }

  close(): readonly HtmlRecord[] {
    if (this.#term !== null) this.#flush(null);
    return this.#records;
  }

  #flush(description: MarkupElement | null): boolean {
    const term = this.#term;
    const element = term ?? description;
    if (element === null || (term === null && part(description, 'list-title') === null))
      return false;
    this.#records.push(readPair(element, term, description, this.#linesOf));
    this.#term = null;
    return true;
  }
}

function readPair(
  element: MarkupElement,
  term: MarkupElement | null,
  description: MarkupElement | null,
  linesOf: LinesOf,
): HtmlRecord {
  const end = description?.end ?? element.end;
  const isCut = (description ?? element).isOpen;
  const heading = part(description, 'list-title');
  const title = fieldOf(heading, /^Title:\s*/i);
  if (title === '' || heading?.isOpen)
    return recordOf(element, linesOf, { entry: null, doubts: [], isCut });
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
  return recordOf(element, linesOf, { entry, doubts: [], isCut });
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
