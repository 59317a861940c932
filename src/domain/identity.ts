import { foldText } from '../base/fold-text.ts';
import type { Entry } from './entry.ts';
import type { PaperKey } from './paper.ts';

/** DataCite's DOI of an arXiv preprint: the same paper as its arXiv id. */
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+?)(v\d+)?$/i;

/**
 * A title as identity: letters, digits, `+` and `#` only. White space goes,
 * because pages insert and eat spaces around searched words; `+` and `#` stay,
 * because C, C++ and C# are three things.
 */
export function titleKey(title: string): string {
  const folded = foldText(title);
  const bare = folded.replace(/[^\p{L}\p{N}+#]+/gu, '');
  return bare === '' ? folded.trim() : bare;
}

/** The keys an entry is known by, strongest first; never empty. */
export function entryKeys(entry: Entry): readonly [PaperKey, ...PaperKey[]] {
  const title: PaperKey = `title:${titleKey(entry.title)}`;
  const preprint = entry.arxivId ?? entry.doi?.match(ARXIV_DOI)?.[1] ?? null;
  const doi = entry.doi !== null && !ARXIV_DOI.test(entry.doi) ? `doi:${entry.doi}` : null;
  const strong = [preprint === null ? null : `arxiv:${preprint}`, doi].filter(
    (key) => key !== null,
  );
  const [first, ...rest] = [...strong, title];
  return [first ?? title, ...rest];
}
