import { type Card, isoDay, VIEWED } from './card.ts';
import { subjectKeyword } from './subject-names.ts';

/** A card as Zotero saves it from arXiv, or from the journal where it was published. */
export interface ZoteroItem {
  readonly published: boolean;
  /** `Last, First` */
  readonly authors: readonly string[];
  readonly day: string;
  readonly doi: string;
  readonly url: string;
  /** `2405.14558 [cs]`; old ids name their archive themselves. */
  readonly archiveId: string;
  readonly keywords: readonly string[];
  /** `2025-11-14 10:00:00` */
  readonly added: string;
}

export function zoteroItem(card: Card): ZoteroItem {
  const archive = card.categories[0]?.replace(/\..*/, '');
  return {
    published: card.doi !== null,
    authors: card.authors.map(lastFirst),
    day: isoDay(card.date),
    doi: card.doi ?? `10.48550/arXiv.${card.arxivId}`,
    url: `http://arxiv.org/abs/${card.arxivId}`,
    archiveId: card.arxivId.includes('/') ? card.arxivId : `${card.arxivId} [${archive}]`,
    keywords: card.categories.map(subjectKeyword),
    added: `${isoDay(VIEWED)} 10:00:00`,
  };
}

/** `Ana María Núñez` to `Núñez, Ana María`; a name of one word stays. */
function lastFirst(name: string): string {
  const at = name.lastIndexOf(' ');
  return at < 0 ? name : `${name.slice(at + 1)}, ${name.slice(0, at)}`;
}
