import type { Entry, LineRange } from '../../../domain/entry.ts';
import { splitAuthors } from '../../author-names.ts';
import { excerptOf } from '../../clean-text.ts';
import type { ItemPlace } from '../../item-ledger.ts';
import type { MarkupElement } from '../../markup/markup-tree.ts';
import { classed, type ElementTest, findAll, findFirst, named } from '../../markup/query.ts';
import { shortTextOf, textOf } from '../../markup/text-of.ts';
import { readArxivId } from '../../paper-ids.ts';

/** One paper of a page of arXiv, its elements forgotten: a page can be as long as memory is. */
export interface HtmlRecord extends ItemPlace {
  /** `null` where no title stands, or may be half a title. */
  readonly entry: Entry | null;
  readonly doubts: readonly string[];
  /** The file ends inside it. */
  readonly isCut: boolean;
}

export type LinesOf = (start: number, end: number) => LineRange;

/** @param element what stands for the paper in the account, and where problems are reported */
export function recordOf(
  element: MarkupElement,
  linesOf: LinesOf,
  { entry, doubts, isCut }: Omit<HtmlRecord, keyof ItemPlace>,
): HtmlRecord {
  const isSound = entry !== null && doubts.length === 0 && !isCut;
  const excerpt = isSound ? '' : excerptOf(textOf(element));
  return { line: linesOf(element.start, element.start).first, excerpt, entry, doubts, isCut };
}

export const ARXIV = 'https://arxiv.org';

const LABELS = classed('descriptor');

/** The text of a field of arXiv without its label, which is an element or the first word: `Title:`. */
export function fieldOf(element: MarkupElement | null, label: RegExp): string {
  if (element === null) return '';
  const text = textOf(element, LABELS);
  return findFirst(element, LABELS) === null ? text.replace(label, '') : text;
}

const ABSTRACT_PAGE =
  /\/abs\/([a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(v\d{1,3})?(?=$|[?#/])/i;

/** A link to the page of a paper's abstract. */
export const isAbstractLink: ElementTest = ({ name, attributes }) =>
  name === 'a' && ABSTRACT_PAGE.test(attributes.get('href') ?? '');

export function idInLink(link: MarkupElement | null): Pick<Entry, 'arxivId' | 'arxivVersion'> {
  const [, id = '', version = ''] = ABSTRACT_PAGE.exec(link?.attributes.get('href') ?? '') ?? [];
  return readArxivId(`${id}${version}`);
}

const MORE = /^\s*(?:et al\.?,?\s*)?\(?(\d+) (?:additional|more) authors?(?: not shown)?\)?/i;

/** Each author is a link; a last one may only say how many are left out. */
export function authorsIn(element: MarkupElement | null): Pick<Entry, 'authors' | 'authorCount'> {
  if (!element) return { authors: [], authorCount: null };
  const links = findAll(element, named('a')).map(shortTextOf);
  const written = fieldOf(element, /^Authors?:\s*/i);
  const names = links.length > 0 ? links : splitAuthors(written.replace(/\s*\([^()]*\)/g, ''));
  const more = MORE_IN_TEXT.exec(written.slice(-200))?.[1];
  const authors = names.filter(
    (name) => name !== '' && !MORE.test(name) && !/^et al\.?$/i.test(name),
  );
  return { authors, authorCount: more === undefined ? null : authors.length + Number(more) };
}

const MORE_IN_TEXT = /\((\d{1,5}) additional authors? not shown\)/i;

/** `Computation and Language (cs.CL); Machine Learning (cs.LG)` as the codes. */
export const subjectsIn = (text: string): string[] =>
  text
    .split(';')
    .map(
      (each) => /\(([A-Za-z-]+(?:\.[A-Za-z-]+)?)\)\s*$/.exec(each.slice(-40))?.[1] ?? each.trim(),
    )
    .filter((each) => each !== '');

/** The first element with the class inside another. */
export const part = (element: MarkupElement | null, className: string): MarkupElement | null =>
  element && findFirst(element, classed(className));
