import type { SourcedField } from '../../domain/paper.ts';
import type { PaperRecord } from '../../domain/record.ts';

const FIELD_LABELS: Record<SourcedField, string> = {
  title: 'title',
  abstract: 'abstract',
  authors: 'authors',
  authorCount: 'author count',
  organisation: 'organisation',
  published: 'date',
  comments: 'comments',
  upvotes: 'upvotes',
  arxivId: 'arXiv id',
  doi: 'DOI',
  url: 'address',
  venue: 'venue',
  keywords: 'keywords',
};

/** Where a paper was read, and which reading each field came from. */
export function PaperSources({ record }: { readonly record: PaperRecord }) {
  const names = new Map(record.listings.map(({ id, name }) => [id, name]));
  const fields = Object.entries(record.origin) as [SourcedField, number][];
  return (
    <section aria-label="Where it was read" className="mt-6">
      <h3 className="text-xs font-semibold text-muted">
        {record.sources.length === 1 ? 'Read in' : 'Merged from'}
      </h3>
      <ul className="mt-1.5 space-y-1.5">
        {record.sources.map(({ listing, lines }, index) => {
          const taken = fields.filter(([, from]) => from === index);
          return (
            <li key={`${listing} ${lines.first}`} className="text-sm">
              <span className="wrap-anywhere">{names.get(listing)}</span>
              <span className="ml-1.5 text-xs whitespace-nowrap text-muted">
                lines {lines.first}–{lines.last}
              </span>
              <span className="block text-xs text-muted">
                {taken.length === 0
                  ? 'nothing taken: another reading says more'
                  : taken.map(([field]) => FIELD_LABELS[field]).join(', ')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
