/** The identifiers that a text names. */
export interface PaperIds {
  /** Without version: `2405.14558`, `cs/0112017`. */
  readonly arxivId: string | null;
  readonly arxivVersion: number | null;
  /** Lower case, without resolver: `10.1145/3292500`. */
  readonly doi: string | null;
}

export const NO_IDS: PaperIds = { arxivId: null, arxivVersion: null, doi: null };

/** Four digits of year and month, a point, four digits (five since 2015). */
const NEW_ID = String.raw`\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}`;
const OLD_ID = String.raw`[a-z][a-z-]{1,14}(?:\.[A-Z]{2})?\/\d{7}`;
const VERSION = String.raw`(?:v(\d{1,3}))?`;

/** An id that says what it is: `arXiv:…`, an address of arXiv or Hugging Face, DataCite's DOI. */
const MARKED = new RegExp(
  String.raw`(?:\barxiv[:\s]\s*|arxiv\.org\/(?:abs|pdf|html|format|ps)\/|(?:huggingface\.co|hf\.co|alphaxiv\.org)\/(?:papers|abs)\/|10\.48550\/arxiv\.)(${NEW_ID}|${OLD_ID})${VERSION}(?![\d])`,
  'i',
);
const BARE = new RegExp(String.raw`^(${NEW_ID}|${OLD_ID})${VERSION}(?:\s*\[[^\]]*\])?$`, 'i');
const DOI = /\b(10\.\d{4,9}\/[^\s"'<>{}|\\^`]+)/i;
const ARXIV_DOI = /^10\.48550\/arxiv\./i;

/**
 * Finds the first arXiv id and the first DOI that a text names. DataCite's DOI
 * of a preprint is its arXiv id. A bare number is only believed by
 * `readArxivId`, where the field says what it is.
 */
export function findIds(text: string): PaperIds {
  // Nearly all texts name neither: looking for a slash or a colon is cheap.
  if (!/[/:]|arxiv/i.test(text)) return NO_IDS;
  const marked = MARKED.exec(text);
  const { arxivId, arxivVersion } = arxivOf(marked);
  return { arxivId, arxivVersion, doi: readDoi(text) };
}

/** Reads a field that holds an arXiv id, bare or marked: `2405.14558v2`, `{2405.14558 [cs]}`. */
export function readArxivId(text: string): Pick<PaperIds, 'arxivId' | 'arxivVersion'> {
  const trimmed = text.trim().replace(/^\{+|\}+$/g, '');
  return arxivOf(BARE.exec(trimmed) ?? MARKED.exec(trimmed));
}

/** The first DOI in a text, lower case and without resolver; `null` for DataCite's of a preprint. */
export function readDoi(text: string): string | null {
  const [, found] = DOI.exec(text) ?? [];
  if (found === undefined) return null;
  const doi = withoutTail(found).toLowerCase();
  return ARXIV_DOI.test(doi) ? null : doi;
}

function arxivOf(match: RegExpExecArray | null): Pick<PaperIds, 'arxivId' | 'arxivVersion'> {
  const [, id, version] = match ?? [];
  if (id === undefined) return { arxivId: null, arxivVersion: null };
  return {
    // The archive of an old id is lower case, its subject class is not.
    arxivId: id.includes('/') ? id.replace(/^[^/.]+/, (archive) => archive.toLowerCase()) : id,
    arxivVersion: version === undefined ? null : Number(version),
  };
}

const TAIL = '.,;:)]';

/** Punctuation of the sentence around, and brackets that were never opened. */
function withoutTail(doi: string): string {
  if (!TAIL.includes(doi.charAt(doi.length - 1))) return doi;
  // Counted once: a tail of many brackets must not be gone through for each of them.
  const round = { opened: count(doi, '('), closed: count(doi, ')') };
  const square = { opened: count(doi, '['), closed: count(doi, ']') };
  let end = doi.length;
  for (; end > 0; end--) {
    const last = doi.charAt(end - 1);
    if ('.,;:'.includes(last)) continue;
    const kind = { ')': round, ']': square }[last];
    if (kind === undefined || kind.closed <= kind.opened) break;
    kind.closed--;
  }
  return doi.slice(0, end);
}

const count = (text: string, character: string): number => text.split(character).length - 1;
