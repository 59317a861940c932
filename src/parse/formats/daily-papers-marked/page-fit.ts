import type { Fit } from '../../format.ts';
import { readFurniture } from '../daily-papers-text/page-furniture.ts';
import type { PageReading } from './page-reading.ts';

/**
 * Judges a page by its cards: how many there are, and what speaks for this
 * site and no other (its own words, links to its papers, the feet of its
 * cards).
 *
 * @param complete `false` where the sample may end inside its last card
 */
export function pageFit(page: PageReading, complete: boolean): Fit {
  const all = page.readings.flatMap(({ entry }) => (entry ? [entry] : []));
  const entries = complete || all.length < 2 ? all : all.slice(0, -1);
  if (entries.length === 0) return { score: 0, reason: 'no paper of the page' };
  const share = (counted: readonly unknown[]): number => counted.length / entries.length;
  const isSigned = page.head.some(
    ({ kind, piece }) => kind === 'furniture' && readFurniture(piece.text, true)?.kind === 'sign',
  );
  const linked = share(
    entries.filter(({ url, arxivId }) => arxivId !== null && !url?.includes('arxiv.org')),
  );
  const footed = entries.filter(
    (e) => e.authorCount ?? e.date ?? e.upvotes ?? e.comments ?? e.organisation,
  );
  const abstracts = share(entries.filter(({ abstract }) => abstract !== null));
  const evidence =
    (isSigned ? 0.5 : 0) + 0.35 * linked + 0.5 * share(footed) + 0.2 * Math.min(1, abstracts);
  const strays = page.readings.reduce((sum, reading) => sum + reading.strays.length, 0);
  const coverage = entries.length / (entries.length + strays / 4);
  return {
    score: Math.min(0.97, evidence) * coverage,
    reason: reasonOf(entries.length, footed.length, isSigned, complete),
  };
}

function reasonOf(papers: number, footed: number, isSigned: boolean, complete: boolean): string {
  const count = `${complete ? '' : 'at least '}${papers} ${papers === 1 ? 'paper' : 'papers'}`;
  const foot = footed > 0 ? `, ${footed} with votes, a byline or a date` : '';
  return `${count}${foot}${isSigned ? ', below the header of the page' : ''}`;
}
