import { statusLabel } from '../../domain/decision.ts';
import type { PaperRecord } from '../../domain/record.ts';
import type { DiffSegment } from '../../domain/word-diff.ts';
import { countOf, formatDate } from '../ui/format.ts';
import { DiffText } from './diff-text.tsx';

/** What is shown of one side, with what the other has not marked. */
export interface SideTexts {
  readonly title: readonly DiffSegment[];
  readonly byline: readonly DiffSegment[];
  readonly facts: readonly DiffSegment[];
  readonly abstract: readonly DiffSegment[];
}

interface PairSideProps {
  readonly record: PaperRecord;
  readonly texts: SideTexts;
  readonly side: 'one' | 'other';
  /** The abstract is shown in full. */
  readonly whole: boolean;
}

/** Authors named; of more, it is said how many. */
const NAMED = 6;

/** One of the two papers. */
export function PairSide({ record, texts, side, whole }: PairSideProps) {
  const said = saidOf(record);
  return (
    <section
      aria-label={side === 'one' ? 'First paper' : 'Second paper'}
      className="min-w-0 p-4 not-first:border-line not-first:max-md:border-t not-first:md:border-l"
    >
      <h4 className="font-semibold text-pretty wrap-anywhere">
        <DiffText segments={texts.title} side={side} />
      </h4>
      <p className="mt-1 text-sm wrap-anywhere empty:hidden">
        <DiffText segments={texts.byline} side={side} />
      </p>
      <p className="mt-1 text-xs text-muted wrap-anywhere empty:hidden">
        <DiffText segments={texts.facts} side={side} />
      </p>
      <p className="mt-1 text-xs text-muted wrap-anywhere">
        In {record.listings.map(({ name }) => name).join(', ')}
      </p>
      {said !== '' && <p className="mt-1 text-xs font-medium">You: {said}</p>}
      {record.abstract === null ? (
        <p className="mt-3 text-sm text-muted">No abstract.</p>
      ) : (
        <p
          className={`mt-3 text-sm leading-6 whitespace-pre-line wrap-anywhere ${whole ? '' : 'line-clamp-6'}`}
        >
          <DiffText segments={texts.abstract} side={side} />
        </p>
      )}
    </section>
  );
}

export function bylineOf({ authors, authorCount }: PaperRecord): string {
  if (authors.length === 0) return authorCount === null ? '' : countOf(authorCount, 'author');
  const rest = authors.length - NAMED;
  return authors.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

export const factsOf = (record: PaperRecord): string =>
  [
    record.published && formatDate(record.published.iso),
    record.organisation?.name,
    record.arxivId &&
      `arXiv ${record.arxivId}${record.arxivVersion === null ? '' : `v${record.arxivVersion}`}`,
    record.doi && `DOI ${record.doi}`,
  ]
    .filter((fact) => typeof fact === 'string')
    .join(' · ');

function saidOf({ decision: { status, starred, tags, note } }: PaperRecord): string {
  const parts = [
    starred ? 'starred' : '',
    status === 'unread' ? '' : statusLabel(status).toLowerCase(),
    ...tags,
    note === '' ? '' : 'with a note',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
