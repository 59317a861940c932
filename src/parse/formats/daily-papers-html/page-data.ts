import type { Entry, LineRange } from '../../../domain/entry.ts';
import { readDailyPaper } from '../../daily-paper-record.ts';
import type { MarkupElement } from '../../markup/markup-tree.ts';
import type { ElementTest } from '../../markup/query.ts';
import { readLongJson } from './long-json.ts';

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
    const isScript = isDataScript(element);
    if (!isScript && !element.attributes.has(DATA_ATTRIBUTE)) return;
    const clues = new Clues();
    const lines = this.#linesOf(element);
    let count = 0;
    const pieces = isScript
      ? element.children.filter((each) => typeof each === 'string')
      : element.attributes.piecesOf(DATA_ATTRIBUTE);
    const { isCut } = readLongJson(clues.from(pieces), (value) => {
      for (const item of papersIn(value, lines)) {
        count += 1;
        this.items.push(item);
        const id = item.entry?.arxivId ?? null;
        if (id !== null) this.ids.add(id);
      }
    });
    if (isCut && clues.areJson && (count > 0 || clues.areOfPapers)) this.cut.push(element);
  }
}

/** Carries what the parts of a page were drawn from. */
export const DATA_ATTRIBUTE = 'data-props';

/** What the beginning of a text says of it, and whether it has a title, seen as it passes. */
class Clues {
  #head = '';
  #hasTitle = false;

  *from(pieces: Iterable<string>): Generator<string> {
    let last = '';
    for (const piece of pieces) {
      if (this.#head.length < 10_000) this.#head += piece.slice(0, 10_000);
      this.#hasTitle ||= piece.includes(TITLE) || `${last}${piece.slice(0, 10)}`.includes(TITLE);
      last = piece.slice(-10);
      yield piece;
    }
  }

  /** What follows the brace or bracket is JSON, or was meant to be. */
  get areJson(): boolean {
    return this.#hasTitle && /^\s*[[{]/.test(this.#head);
  }

  get areOfPapers(): boolean {
    return OF_PAPERS.test(this.#head);
  }
}

const TITLE = '"title"';

export const isDataScript: ElementTest = ({ name, attributes }) =>
  name === 'script' && attributes.get('type') === 'application/json';

type Fields = Readonly<Record<string, unknown>>;

/** Goes through a value without recursion, in the order of the text. */
function papersIn(data: unknown, lines: LineRange): DataItem[] {
  const items: DataItem[] = [];
  const waiting: { readonly value: unknown; readonly ofPapers: boolean }[] = [
    { value: data, ofPapers: false },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, ofPapers } = next;
    const reading = readDailyPaper(value, lines);
    const paper = isOfPaper(reading);
    if (paper || ofPapers) items.push(itemOf(value, reading, lines));
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    const listsPapers = isList && value.some((each) => isOfPaper(readDailyPaper(each, lines)));
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

type PaperReading = ReturnType<typeof readDailyPaper>;

/** Lists of models and people have titles and ids too, but no arXiv ids. */
const isOfPaper = (reading: PaperReading): boolean => reading.ok && reading.value.arxivId !== null;

const itemOf = (value: unknown, reading: PaperReading, lines: LineRange): DataItem =>
  reading.ok
    ? { entry: reading.value, reason: '', excerpt: reading.value.title, lines }
    : { entry: null, reason: reading.error, excerpt: said(value), lines };

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
