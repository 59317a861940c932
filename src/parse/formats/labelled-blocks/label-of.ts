/** What a known label says its value is. */
export type LabelMeaning =
  | 'title'
  | 'authors'
  | 'abstract'
  | 'link'
  | 'pdf'
  | 'code'
  | 'date'
  | 'venue'
  | 'doi'
  | 'id'
  | 'keywords'
  | 'upvotes'
  | 'comments'
  | 'organisation';

export interface Label {
  /** As printed, without marks. */
  readonly name: string;
  /** The same in lower case. */
  readonly key: string;
  /** `null` for a label that is not known. */
  readonly meaning: LabelMeaning | null;
  readonly value: string;
}

const WORDS: Readonly<Record<LabelMeaning, string>> = {
  title: 'title|paper|paper title|article title|标题',
  authors: 'author|authors|author(s)|by|written by|作者',
  abstract: 'abstract|summary|摘要',
  link: 'url|link|links|arxiv|arxiv url|arxiv link|paper url|paper link|paper page|abs|abs url|page|hf|hf url|hugging face|huggingface|hugging face url|html|source|链接',
  pdf: 'pdf|pdf url|pdf link',
  code: 'code|code url|code link|github|github url|repo|repository|project|project page|website|demo',
  date: 'date|published|submitted|published on|submitted on|published date|publication date|submission date|publish date|published at|year|日期',
  venue:
    'venue|journal|conference|journal-ref|journal ref|published in|publisher|venue / source|期刊|会议',
  doi: 'doi',
  id: 'id|arxiv id|arxiv_id|arxivid|paper id|paper_id',
  keywords:
    'keywords|keyword|tags|tag|categories|category|subjects|subject|topics|primary category|关键词',
  upvotes: 'upvotes|votes|upvote|likes',
  comments: 'comments|comment|num comments',
  organisation: 'organization|organisation',
};
const MEANINGS: ReadonlyMap<string, LabelMeaning> = new Map(
  Object.entries(WORDS).flatMap(([meaning, words]) =>
    words.split('|').map((word) => [word, meaning as LabelMeaning] as const),
  ),
);

const LONGEST_LABEL = 30;
const MOST_BLANKS = 4;
const BLANK = 32;
const COLON = 58;
const WIDE_COLON = 0xff1a;
const STAR = 42;
const UNDERSCORE = 95;
const BACKTICK = 96;

/**
 * The label that a line begins: `Title: …`, `- **PDF:** …`, `1. __Code__: …`,
 * `### Abstract: …`. Looks at the beginning of the line only.
 */
export function labelOf(line: string): Label | null {
  const start = behindMarks(line);
  let colon = start;
  const end = Math.min(line.length, start + LONGEST_LABEL + 4);
  let blanks = 0;
  for (; colon < end; colon++) {
    const code = line.charCodeAt(colon);
    if (code === COLON || code === WIDE_COLON) break;
    if (code === BLANK) blanks++;
    if (blanks > MOST_BLANKS || !mayStandInLabel(code)) return null;
  }
  if (colon === end || colon === start) return null;
  const name = withoutEmphasis(line.slice(start, colon));
  const after = line.charCodeAt(colon + 1);
  // `http://…`, `12:30`, `std::vector` are no labels; `Title:` and `Title:**` are.
  if (after === 47 || after === COLON || name === '' || !isWordStart(name)) return null;
  const key = name.toLowerCase();
  const meaning = MEANINGS.get(key) ?? null;
  if (meaning === null && !Number.isNaN(after) && after !== BLANK && after !== 42) return null;
  const value = line.slice(behindBold(line, colon + 1)).trim();
  // `Paper: https://…` is its address.
  const isLink = meaning === 'title' && /^<?https?:\/\//i.test(value);
  return { name, key, meaning: isLink ? 'link' : meaning, value };
}

/** Behind what closes the bold or the code that a label stands in. */
function behindBold(line: string, at: number): number {
  const code = line.charCodeAt(at);
  if (code === STAR || code === UNDERSCORE)
    return line.charCodeAt(at + 1) === code ? at + 2 : at + 1;
  return code === BACKTICK ? at + 1 : at;
}

/** Behind indent, list marks, heading marks and the opening of bold. */
function behindMarks(line: string): number {
  let at = 0;
  const skipBlanks = (): void => {
    while (line.charCodeAt(at) === BLANK) at++;
  };
  skipBlanks();
  const code = line.charCodeAt(at);
  const isMark = code === 45 || code === 43 || code === 42 || code === 0x2022 || code === 62;
  if (isMark && line.charCodeAt(at + 1) === BLANK) at++;
  else if (code === 35) while (line.charCodeAt(at) === 35) at++;
  else if (code >= 48 && code <= 57) {
    let digits = at;
    while (line.charCodeAt(digits) >= 48 && line.charCodeAt(digits) <= 57) digits++;
    const stop = line.charCodeAt(digits);
    if ((stop === 46 || stop === 41) && line.charCodeAt(digits + 1) === BLANK) at = digits + 1;
  }
  skipBlanks();
  while (line.charCodeAt(at) === 42 || line.charCodeAt(at) === 95 || line.charCodeAt(at) === 96)
    at++;
  return at;
}

/** Letters, blanks and what joins the words of a label, with the marks of bold. */
function mayStandInLabel(code: number): boolean {
  if (code >= 97 && code <= 122) return true;
  if (code >= 65 && code <= 90) return true;
  return (
    code === BLANK ||
    code === 45 ||
    code === 95 ||
    code === 42 ||
    code === 47 ||
    code === 40 ||
    code === 41 ||
    code > 0x2fff
  );
}

function withoutEmphasis(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  const bare = last === STAR || last === UNDERSCORE ? text.replace(/[*_]+$/, '') : text;
  return bare.trim();
}

function isWordStart(name: string): boolean {
  const code = name.charCodeAt(0);
  return (code | 32) >= 97 && (code | 32) <= 122 ? true : code > 0x2fff;
}
