import { type FormEvent, useState } from 'react';
import { correctCaptureYear } from '../../library/capture-year.ts';
import type { ListingSummary } from '../../workers/library-protocol.ts';
import { useApp } from './app-context.ts';
import { Button } from './button.tsx';
import { countOf } from './format.ts';

const LINK = 'text-accent underline-offset-2 hover:underline';
/** The first listings of preprints are of 1991. */
const EARLIEST = 1991;

interface CaptureYearProps {
  readonly summary: Pick<ListingSummary, 'listing' | 'inferred'>;
}

/** In which year a listing was viewed, how that is known, and a way to say otherwise. */
export function CaptureYear({ summary }: CaptureYearProps) {
  const app = useApp();
  const [editing, setEditing] = useState(false);
  const { listing, inferred } = summary;
  const { capture, name, yearlessDates } = listing;
  const bySomebody = capture.evidence === 'user';

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const year = Number(new FormData(event.currentTarget).get('year'));
    setEditing(false);
    void correctCaptureYear(app, summary, year);
  };

  if (editing)
    return (
      <form className="my-1 flex items-center gap-2 text-xs" onSubmit={save}>
        <label className="flex items-center gap-2">
          Viewed in
          <input
            autoFocus
            required
            type="number"
            name="year"
            aria-label={`Year in which ${name} was viewed`}
            min={EARLIEST}
            max={2100}
            defaultValue={capture.year ?? ''}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              // Escape leaves the field, not the room.
              event.stopPropagation();
              setEditing(false);
            }}
            className="h-7 w-20 rounded-md border border-line-strong/60 bg-bg px-2 tabular-nums"
          />
        </label>
        <Button type="submit" className="h-7!">
          Save
        </Button>
        <Button look="quiet" className="h-7!" onClick={() => setEditing(false)}>
          Cancel
        </Button>
      </form>
    );
  return (
    <p className="text-xs text-muted">
      {countOf(yearlessDates, 'date')} without a year.{' '}
      {capture.year === null ? '' : `Viewed in ${capture.year}: `}
      {capture.detail}{' '}
      <button
        type="button"
        aria-label={`Correct the year of ${name}`}
        className={LINK}
        onClick={() => setEditing(true)}
      >
        {capture.year === null ? 'Say the year' : 'Correct'}
      </button>
      {bySomebody && (
        <>
          {' · '}
          <button
            type="button"
            aria-label={`Go back to what ${name} tells of its year`}
            className={LINK}
            onClick={() => void correctCaptureYear(app, summary, null)}
          >
            {inferred.year === null ? 'Forget it' : `Back to ${inferred.year}`}
          </button>
        </>
      )}
    </p>
  );
}
