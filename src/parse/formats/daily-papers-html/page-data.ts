import type { Entry, LineRange } from '../../../domain/entry.ts';
import { readDailyPaper } from '../../daily-paper-record.ts';
import type { MarkupElement } from '../../markup/markup-tree.ts';
import type { ElementTest } from '../../markup/query.ts';
import { parseCutJson } from './parse-cut-json.ts';

/** An item of a list of papers that the page carries as data. */
export interface DataItem {
  /** `null` where it is no paper that can be read; then there is a reason. */
  readonly entry: Entry | null;
  readonly reason: string;
  readonly excerpt: string;
  readonly lines: LineRange;
}

/** Names that only the data of papers has. */
const OF_PAPERS = /"(?:dailyPapers|upvotes|publishedAt|submittedOnDailyAt|summary)"/;

/**
 * Finds the papers in the data that the page was drawn from: in JSON of `data-props`, under
 * whatever name, each object that has an arXiv id and a title, and its neighbours in a list.
 */
export class PageData {
  readonly items: DataItem[] = [];
  /** Ids of the papers. */
  readonly ids = new Set<string>();
  /** Elements whose data with papers in it, or what begins as such, could not be read to its end. */
  readonly cut: MarkupElement[] = [];
  readonly #linesOf: (element: MarkupElement) => LineRange;

  constructor(linesOf: (element: MarkupElement) => LineRange) {
    this.#linesOf = linesOf;
  }

  /** Reads what an element carries, where it carries any. */
  add(element: MarkupElement): void {
    const text = dataOf(element);
    if (text === '') return;
    const { value, isCut } = parseCutJson(text);
    const found = papersIn(value, this.#linesOf(element));
    for (const item of found) {
      this.items.push(item);
      const id = item.entry?.arxivId ?? null;
      if (id !== null) this.ids.add(id);
    }
    if (isCut && (found.length > 0 || OF_PAPERS.test(text.slice(0, 10_000))))
      this.cut.push(element);
  }
}

export const isDataScript: ElementTest = ({ name, attributes }) =>
  name === 'script' && attributes.get('type') === 'application/json';

/** What follows the brace or bracket is JSON, or was meant to be. */
function dataOf(element: MarkupElement): string {
  const text = isDataScript(element)
    ? element.children.filter((each) => typeof each === 'string').join('')
    : (element.attributes.get('data-props') ?? '');
  return /^\s*[[{]/.test(text) && text.includes('"title"') ? text : '';
}

type Fields = Readonly<Record<string, unknown>>;

/** Goes through a value without recursion, in the order of the text. */
function papersIn(data: unknown, lines: LineRange): DataItem[] {
  const items: DataItem[] = [];
  const waiting: { readonly value: unknown; readonly ofPapers: boolean }[] = [
    { value: data, ofPapers: false },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, ofPapers } = next;
    const paper = isPaper(value, lines);
    if (paper || ofPapers) items.push(itemOf(value, lines));
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    const listsPapers = isList && value.some((each) => isPaper(each, lines));
    const inside: readonly unknown[] = isList
      ? value
      : Object.entries(value as Fields).flatMap(([name, each]) =>
          paper && name === 'paper' ? [] : [each],
        );
    for (let index = inside.length - 1; index >= 0; index--)
      waiting.push({ value: inside[index], ofPapers: listsPapers });
  }
  return items;
}

/** Lists of models and people have titles and ids too, but no arXiv ids. */
function isPaper(value: unknown, lines: LineRange): boolean {
  const reading = readDailyPaper(value, lines);
  return reading.ok && reading.value.arxivId !== null;
}

function itemOf(value: unknown, lines: LineRange): DataItem {
  const reading = readDailyPaper(value, lines);
  return reading.ok
    ? { entry: reading.value, reason: '', excerpt: reading.value.title, lines }
    : { entry: null, reason: reading.error, excerpt: said(value), lines };
}

/** The plain fields of an object, and of the paper inside it. */
function said(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { paper, ...outside } = value as Fields;
  const fields = typeof paper === 'object' && paper !== null ? { ...paper, ...outside } : outside;
  return Object.entries(fields)
    .filter(([, each]) => typeof each === 'string' || typeof each === 'number')
    .map(([name, each]) => `${name}: ${String(each).slice(0, 80)}`)
    .join(', ');
}
