import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleMinus,
  LoaderCircle,
  Package,
} from 'lucide-react';
import type { Listing } from '../../domain/listing.ts';
import { describeOutcome } from '../../library/import-files.ts';
import type { ImportItem } from '../../library/state.ts';
import { useAppState } from '../ui/app-context.ts';
import { countOf } from '../ui/format.ts';
import { ListingFacts } from '../ui/listing-facts.tsx';
import { ProblemList } from '../ui/problem-list.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { ReadingChoice } from './reading-choice.tsx';

const STEPS = {
  opening: 'Opening',
  reading: 'Reading',
  parsing: 'Finding papers',
  storing: 'Storing',
} as const;

/** One file of the report. */
export function ReportItem({ item }: { readonly item: ImportItem }) {
  return (
    <li
      className="flex gap-3 px-4 py-2.5 not-last:border-b not-last:border-line"
      data-took={tookOf(item)}
    >
      <span className="pt-0.5">
        <PhaseIcon item={item} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium" title={item.name}>
          {item.name}
        </p>
        <ItemBody item={item} />
      </div>
    </li>
  );
}

/** Where the time went, for measurements. */
function tookOf({ phase }: ImportItem): string | undefined {
  if (phase.at !== 'ended' || phase.outcome.kind !== 'imported') return undefined;
  return phase.outcome.took === null ? undefined : JSON.stringify(phase.outcome.took);
}

function PhaseIcon({ item: { phase } }: { readonly item: ImportItem }) {
  if (phase.at === 'waiting') return <CircleDashed size={16} className="text-muted" aria-hidden />;
  if (phase.at === 'running')
    return <LoaderCircle size={16} className="animate-spin text-accent" aria-hidden />;
  switch (phase.outcome.kind) {
    case 'imported':
      return <CircleCheck size={16} className="text-good" aria-hidden />;
    case 'unpacked':
      return <Package size={16} className="text-muted" aria-hidden />;
    case 'known':
    case 'cancelled':
      return <CircleMinus size={16} className="text-muted" aria-hidden />;
    default:
      return <CircleAlert size={16} className="text-danger" aria-hidden />;
  }
}

function ItemBody({ item }: { readonly item: ImportItem }) {
  const { name, phase } = item;
  if (phase.at === 'waiting') return <p className="text-xs text-muted">Waiting</p>;
  if (phase.at === 'running')
    return (
      <>
        <p className="text-xs text-muted">{`${STEPS[phase.step]} …`}</p>
        <ProgressBar
          label={`Progress of ${name}`}
          done={phase.step === 'storing' ? phase.done : null}
        />
      </>
    );
  const { outcome } = phase;
  switch (outcome.kind) {
    case 'imported':
      return <Imported item={item} listing={outcome.listing} />;
    case 'known':
      return (
        <>
          <p className="text-xs text-muted">{describeOutcome(outcome)}</p>
          <Counts listing={outcome.listing} newPapers={0} merged={0} />
          <ReadingChoice item={item} alternatives={outcome.listing.recognition.alternatives} />
        </>
      );
    case 'refused':
      return (
        <>
          <p role="alert" className="text-xs text-danger">
            {describeOutcome(outcome)}
          </p>
          {outcome.refusal.kind === 'not-a-listing' && (
            <ReadingChoice item={item} alternatives={outcome.refusal.alternatives ?? []} />
          )}
        </>
      );
    case 'failed':
      return (
        <p role="alert" className="text-xs text-danger">
          {describeOutcome(outcome)}
        </p>
      );
    default:
      return <p className="text-xs text-muted">{describeOutcome(outcome)}</p>;
  }
}

interface ImportedProps {
  readonly item: ImportItem;
  readonly listing: Listing;
}

/** What a listing brought; the library worker counts what was new. */
function Imported({ item, listing }: ImportedProps) {
  const summary = useAppState(({ library }) =>
    library.phase === 'ready'
      ? library.state.listings.find((known) => known.listing.id === listing.id)
      : undefined,
  );
  const building = useAppState((state) => state.building);
  const { recognition } = listing;
  return (
    <>
      {summary === undefined && (
        <ProgressBar label={`Adding the papers of ${listing.name}`} done={building} />
      )}
      <Counts
        listing={listing}
        newPapers={summary?.newPapers ?? null}
        merged={summary?.merged ?? null}
      />
      <ReadingChoice item={item} alternatives={recognition.alternatives} />
      <p className="mt-1 text-xs text-muted first-letter:uppercase">{recognition.reason}</p>
      <ListingFacts summary={summary ?? { listing, inferred: listing.capture }} />
      {listing.problemCount > 0 && <ProblemList listing={listing} />}
    </>
  );
}

interface CountsProps {
  readonly listing: Listing;
  /** `null` until the library has taken the listing in. */
  readonly newPapers: number | null;
  readonly merged: number | null;
}

function Counts({ listing, newPapers, merged }: CountsProps) {
  return (
    <p className="mt-0.5 flex gap-3 whitespace-nowrap text-xs font-medium tabular-nums">
      <span>{countOf(listing.entryCount, 'entry', 'entries')}</span>
      <span>
        <Awaited count={newPapers} atMost={listing.entryCount} /> new
      </span>
      <span>
        <Awaited count={merged} atMost={listing.entryCount} /> merged
      </span>
      <span className={listing.problemCount > 0 ? 'text-danger' : 'text-muted'}>
        {countOf(listing.problemCount, 'problem')}
      </span>
    </p>
  );
}

/** A count that is yet to come, in the room that it will take: what stands beside it stays. */
function Awaited({ count, atMost }: { readonly count: number | null; readonly atMost: number }) {
  return (
    <span className="inline-block text-right" style={{ minWidth: `${String(atMost).length}ch` }}>
      {count ?? '…'}
    </span>
  );
}
