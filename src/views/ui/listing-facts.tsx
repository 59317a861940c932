import type { ListingSummary } from '../../workers/library-protocol.ts';
import { AccountLine } from './account-line.tsx';
import { CaptureYear } from './capture-year.tsx';

interface ListingFactsProps {
  readonly summary: Pick<ListingSummary, 'listing' | 'inferred'>;
}

/** What a file held, what was left out of it, and when it was viewed. */
export function ListingFacts({ summary }: ListingFactsProps) {
  const { account, remarks, yearlessDates } = summary.listing;
  return (
    <>
      <AccountLine account={account} />
      {remarks.map((remark) => (
        <p key={remark} className="line-clamp-2 text-xs text-muted" title={remark}>
          {remark}
        </p>
      ))}
      {yearlessDates > 0 && <CaptureYear summary={summary} />}
    </>
  );
}
