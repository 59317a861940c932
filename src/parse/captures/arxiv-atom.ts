import { type Card, isoDay, VIEWED } from './card.ts';
import { escapeAttribute, escapeText } from './escape.ts';

/** A feed of the arXiv API. Every paper is in its first version. */
export function* arxivAtom(cards: readonly Card[]): Generator<string> {
  yield `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/inventedinventedinvented000</id>
  <title>arXiv Query: search_query=all:invented&amp;id_list=&amp;start=0&amp;max_results=${cards.length}</title>
  <updated>${isoDay(VIEWED)}T22:10:08Z</updated>
  <link href="https://arxiv.org/api/query?search_query=all:invented&amp;start=0" type="application/atom+xml"/>
  <opensearch:itemsPerPage>${cards.length}</opensearch:itemsPerPage>
  <opensearch:totalResults>${cards.length}</opensearch:totalResults>
  <opensearch:startIndex>0</opensearch:startIndex>
`;
  for (const card of cards) yield entry(card);
  yield '</feed>\n';
}

function entry(card: Card): string {
  const day = `${isoDay(card.date)}T17:54:27Z`;
  const [primary = ''] = card.categories;
  const doi = card.doi === null ? '' : escapeText(card.doi);
  const lines = [
    '<entry>',
    `  <id>http://arxiv.org/abs/${card.arxivId}v1</id>`,
    `  <title>${escapeText(card.title)}</title>`,
    `  <updated>${day}</updated>`,
    `  <link href="https://arxiv.org/abs/${card.arxivId}v1" rel="alternate" type="text/html"/>`,
    `  <link href="https://arxiv.org/pdf/${card.arxivId}v1" rel="related" type="application/pdf" title="pdf"/>`,
    `  <summary>${escapeText(card.abstract)}</summary>`,
    ...card.categories.map(
      (term) =>
        `  <category term="${escapeAttribute(term)}" scheme="http://arxiv.org/schemas/atom"/>`,
    ),
    `  <published>${day}</published>`,
    '  <arxiv:comment>12 pages, 4 figures</arxiv:comment>',
    `  <arxiv:primary_category term="${escapeAttribute(primary)}"/>`,
    ...(card.venue === null
      ? []
      : [`  <arxiv:journal_ref>${escapeText(card.venue)}</arxiv:journal_ref>`]),
    ...card.authors.map(
      (name) => `  <author>\n      <name>${escapeText(name)}</name>\n    </author>`,
    ),
    ...(doi === ''
      ? []
      : [
          `  <arxiv:doi>${doi}</arxiv:doi>`,
          `  <link rel="related" href="https://doi.org/${doi}" title="doi"/>`,
        ]),
    '</entry>',
  ];
  return `${lines.map((line) => `  ${line}`).join('\n')}\n`;
}
