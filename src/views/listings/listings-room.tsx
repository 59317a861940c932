import { Trash2 } from 'lucide-react';
import { removeListing } from '../../library/listings.ts';
import { showListing } from '../../library/navigate.ts';
import type { ListingSummary } from '../../workers/library-protocol.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { chooseListings } from '../ui/choose-listings.ts';
import { countOf, formatBytes } from '../ui/format.ts';
import { ListingFacts } from '../ui/listing-facts.tsx';
import { ProblemList } from '../ui/problem-list.tsx';

const added = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** Every imported file, with what it brought. */
export function ListingsRoom() {
  const library = useAppState((state) => state.library);
  if (library.phase !== 'ready') return null;
  const { listings, papers } = library.state;
  const entries = listings.reduce((sum, { listing }) => sum + listing.entryCount, 0);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto bg-bg px-4 py-6 md:px-8">
      <div className="mx-auto max-w-4xl">
        <div className="flex items-end justify-between gap-4">
          <div>
            <h2 className="text-xl font-semibold tracking-tight">Listings</h2>
            <p className="mt-0.5 text-sm text-muted">
              {countOf(listings.length, 'file')} with {countOf(entries, 'entry', 'entries')}, folded
              into {countOf(papers, 'paper')}
            </p>
          </div>
          <Button onClick={chooseListings}>Add listings</Button>
        </div>
        <ul aria-label="Imported listings" className="mt-5 space-y-3">
          {listings.map((summary) => (
            <ListingCard key={summary.listing.id} summary={summary} />
          ))}
        </ul>
      </div>
    </main>
  );
}

function ListingCard({ summary }: { readonly summary: ListingSummary }) {
  const app = useApp();
  const { listing, newPapers, merged } = summary;
  const { recognition } = listing;
  return (
    <li className="rounded-lg border border-line bg-surface p-4">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h3 className="font-semibold wrap-anywhere">{listing.name}</h3>
          <p className="mt-0.5 text-xs text-muted">
            {recognition.label} · {formatBytes(listing.bytes)} · added{' '}
            {added.format(listing.addedAt)}
          </p>
        </div>
        <Button onClick={() => showListing(app, listing.id.slice(0, 12))}>Show papers</Button>
        <IconButton
          label={`Remove ${listing.name}`}
          className="hover:text-danger!"
          onClick={() => void removeListing(app, listing)}
        >
          <Trash2 size={16} />
        </IconButton>
      </div>
      <dl className="mt-3 grid grid-cols-2 gap-x-6 gap-y-2 text-sm sm:grid-cols-4">
        <Fact label="Entries">{String(listing.entryCount)}</Fact>
        <Fact label="New papers">{String(newPapers)}</Fact>
        <Fact label="Merged">{String(merged)}</Fact>
        <Fact label="Problems">{String(listing.problemCount)}</Fact>
      </dl>
      <div className="mt-3 space-y-0.5">
        <ListingFacts summary={summary} />
      </div>
      {listing.problemCount > 0 && <ProblemList listing={listing} />}
    </li>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <div>
      <dt className="text-xs text-muted">{label}</dt>
      <dd className="font-medium tabular-nums">{children}</dd>
    </div>
  );
}
