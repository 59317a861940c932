import type { PaperRecord } from '../../domain/record.ts';

export interface PaperLink {
  readonly label: string;
  readonly href: string;
}

/**
 * Where a paper can be read. Nothing is requested until the link is followed.
 * Many captures hold no id at all: then a search by title is the way there.
 */
export function paperLinks(
  record: Pick<PaperRecord, 'title' | 'arxivId' | 'doi' | 'url'>,
): readonly PaperLink[] {
  const links: PaperLink[] = [];
  if (record.arxivId !== null)
    links.push({ label: 'arXiv', href: `https://arxiv.org/abs/${record.arxivId}` });
  if (record.doi !== null) links.push({ label: 'DOI', href: `https://doi.org/${record.doi}` });
  if (record.url !== null && /^https?:\/\//.test(record.url))
    links.push({ label: 'Page', href: record.url });
  if (links.length > 0) return links;
  const query = new URLSearchParams({ query: record.title, searchtype: 'title' });
  return [{ label: 'Find on arXiv', href: `https://arxiv.org/search/?${query}` }];
}
