/** A labelled line of the head of a record, with its continuation lines. */
export interface RawField {
  readonly label: FieldLabel;
  readonly pieces: string[];
}

/** `revised` and `replaced` are the dates of later versions. */
export type FieldLabel =
  | 'title'
  | 'authors'
  | 'categories'
  | 'comments'
  | 'journal-ref'
  | 'doi'
  | 'date'
  | 'revised'
  | 'replaced'
  | 'from'
  | 'report-no'
  | 'acm-class'
  | 'msc-class'
  | 'subj-class'
  | 'license'
  | 'proxy';

/** One record as it stands in the listing. Lines are counted from 0. */
export interface RawRecord {
  readonly first: number;
  last: number;
  /** `arXiv:2303.08867 (*cross-listing*)`; `null` where the line is lost. */
  readonly idLine: string | null;
  /** Blanks before the first line: what is indented further begins a paragraph. */
  readonly indent: number;
  readonly fields: RawField[];
  /** The head is closed by `\\`. */
  hasAbstractMark: boolean;
  /** The first line of the abstract; -1 for none. */
  abstractFirst: number;
  abstractLast: number;
  /** Lines of the abstract that are indented. */
  readonly indented: number[];
  /** `\\ ( https://arxiv.org/abs/2303.08867 , 243kb)`, in pieces where it is wrapped. */
  readonly closing: string[];
  /** Something ended it: a rule, its closing line, the next record. */
  isClosed: boolean;
}
