import { showMorePairs } from '../../library/review.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { countOf } from '../ui/format.ts';
import { useFocusOnActive } from '../ui/use-focus-on-active.ts';
import { PastVerdicts } from './past-verdicts.tsx';
import { ReviewCard } from './review-card.tsx';

/** Papers that may be one: the user says whether they are. */
export function ReviewRoom() {
  const app = useApp();
  const { open, searching, page, reveal } = useAppState((state) => state.review);
  const pairs = page?.pairs ?? [];
  const room = useFocusOnActive(reveal, page);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto bg-bg px-4 py-6 md:px-8">
      <div ref={room} tabIndex={-1} className="mx-auto max-w-5xl outline-none">
        <h2 className="text-xl font-semibold tracking-tight">Review</h2>
        <p role="status" aria-label="Review" className="mt-0.5 text-sm text-muted">
          {open > 0 && `${countOf(open, 'likely duplicate')} to review`}
          {open > 0 && searching && ', '}
          {searching && 'looking for more …'}
          {open === 0 && !searching && 'No likely duplicates to review'}
        </p>
        {open === 0 && !searching && page !== null && <NothingToReview />}
        <ul aria-label="Likely duplicates" className="mt-5 space-y-4 empty:hidden">
          {pairs.map((pair, index) => (
            <ReviewCard key={`${pair.one.key} ${pair.other.key}`} pair={pair} index={index} />
          ))}
        </ul>
        {page !== null && open > pairs.length && pairs.length > 0 && (
          <Button className="mt-4" onClick={() => showMorePairs(app)}>
            Show more pairs
          </Button>
        )}
        {page !== null && page.verdicts.length > 0 && <PastVerdicts verdicts={page.verdicts} />}
      </div>
    </main>
  );
}

function NothingToReview() {
  return (
    <p className="mt-5 max-w-prose rounded-lg border border-dashed border-line p-6 text-muted">
      Papers with the same arXiv id, DOI or title are one paper already. Where titles are nearly the
      same and abstracts overlap, or a preprint has a published version, the two wait here for you
      to say whether they are one.
    </p>
  );
}
