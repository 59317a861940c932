/** What a link on a card tells of its paper. */
export interface CardLink {
  readonly arxivId: string | null;
  readonly arxivVersion: number | null;
  readonly doi: string | null;
  /** The page of the paper; `null` for links that lead elsewhere (log in, comments). */
  readonly url: string | null;
}

const NEW_ID = String.raw`(\d{4}\.\d{4,5})(?:v(\d{1,3}))?`;
const PAPER = new RegExp(
  String.raw`^https?://(?:www\.|export\.)?(?:huggingface\.co/papers|hf\.co/papers|arxiv\.org/(?:abs|pdf|html))/${NEW_ID}(?:\.pdf)?/?([#?]\S*)?$`,
  'i',
);
/** The vote button of a visitor who is not logged in leads here. */
const LOGIN = new RegExp(
  String.raw`^https?://huggingface\.co/login\?next=%2Fpapers%2F${NEW_ID}$`,
  'i',
);
const DOI = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/\S+)$/i;

/**
 * Reads a text that is one link to a paper's page, such as
 * `https://huggingface.co/papers/2405.14558`; `null` for everything else,
 * including links to code, which belong to the abstract.
 */
export function readCardLink(text: string): CardLink | null {
  if (text.length > 300 || !text.startsWith('http')) return null;
  const paper = PAPER.exec(text);
  if (paper) {
    const [, id = '', version, tail] = paper;
    return link(id, version, tail === undefined ? text : null);
  }
  const login = LOGIN.exec(text);
  if (login) return link(login[1] ?? '', login[2], null);
  const doi = DOI.exec(text);
  if (!doi) return null;
  return {
    arxivId: null,
    arxivVersion: null,
    doi: (doi[1] ?? '').toLowerCase(),
    url: text,
  };
}

const link = (id: string, version: string | undefined, url: string | null): CardLink => ({
  arxivId: id,
  arxivVersion: version === undefined ? null : Number(version),
  doi: null,
  url,
});
