import { ChevronDown } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { clearGroup, EMPTY_FILTER } from '../../library/navigate.ts';
import { editTopics } from '../../library/topics.ts';
import type { FacetCounts } from '../../workers/library-protocol.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { formatCount } from '../ui/format.ts';
import { FacetValueRow } from './facet-value.tsx';
import { Histogram } from './histogram.tsx';

/** Values shown before `Show all`. */
const FEW = 8;
/** CSS pixels of a value. */
const ROW_HEIGHT = 28;
/** From this many values on, a group has a filter box of its own. */
const MANY = 20;
/** Fewer bars say no more than the values. */
const LEAST_BARS = 3;

export function FacetGroup({ counts }: { readonly counts: FacetCounts }) {
  const app = useApp();
  const { id, label, values, distinct, bars } = counts;
  const filter = useAppState((state) => state.query.filters[id]) ?? EMPTY_FILTER;
  const [folded, setFolded] = useState(false);
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState('');
  const heading = useId();
  const fold = useRef<HTMLButtonElement>(null);
  const matching = useMatching(values, wanted);
  if (distinct === 0 && values.length === 0) return null;

  const chosen = filter.include.length + filter.exclude.length;
  // What is part of the filter is never hidden behind `Show all`.
  const isChosen = (value: string): boolean =>
    filter.include.includes(value) || filter.exclude.includes(value);
  const shown =
    all || wanted !== ''
      ? matching
      : matching.filter(({ value }, place) => place < FEW || isChosen(value));
  return (
    <div
      role="group"
      aria-labelledby={heading}
      // What lies below the edge costs nothing while one types.
      className="pt-3 [content-visibility:auto] [contain-intrinsic-block-size:auto_20rem]"
    >
      <div className="flex h-6 items-center justify-between pr-1 pl-2">
        <button
          type="button"
          ref={fold}
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
          className="flex items-center gap-1 rounded-sm text-xs font-semibold text-muted hover:text-text"
        >
          <span id={heading}>{label}</span>
          <ChevronDown size={12} aria-hidden="true" className={folded ? '-rotate-90' : ''} />
        </button>
        {id === 'topics' && chosen === 0 && (
          <button
            type="button"
            onClick={() => editTopics(app)}
            className="rounded-sm px-1 text-xs text-muted hover:text-text hover:underline"
          >
            Edit
            <span className="sr-only"> topics</span>
          </button>
        )}
        {chosen > 0 && (
          <button
            type="button"
            aria-label={`Clear ${label}`}
            onClick={() => {
              clearGroup(app, id);
              fold.current?.focus();
            }}
            className="rounded-sm px-1 text-xs text-accent hover:underline"
          >
            Clear
          </button>
        )}
      </div>
      {!folded && (
        <>
          {bars.length >= LEAST_BARS && <Histogram counts={counts} filter={filter} />}
          {distinct > MANY && (
            <input
              type="text"
              aria-label={`Find in ${label}`}
              placeholder={`Find in ${formatCount(distinct)}`}
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
              className="mx-2 my-1 h-7 w-[calc(100%-1rem)] rounded-md border border-line bg-surface px-2 text-sm placeholder:text-muted"
            />
          )}
          <ul
            className="mt-0.5"
            // The values of the query come and go; what stands below stays.
            style={{ minHeight: Math.min(FEW, distinct) * ROW_HEIGHT }}
          >
            {shown.map((value) => (
              <FacetValueRow key={value.value} facet={id} value={value} filter={filter} />
            ))}
          </ul>
          {distinct > FEW && wanted === '' && (
            <button
              type="button"
              onClick={() => setAll(!all)}
              // Its place stays: what stands below does not move.
              className={`mt-0.5 ml-2 rounded-sm text-xs text-accent hover:underline ${matching.length > FEW ? '' : 'invisible'}`}
            >
              {all ? 'Show fewer' : `Show all ${formatCount(matching.length)}`}
            </button>
          )}
        </>
      )}
    </div>
  );
}

type Values = FacetCounts['values'];

/** The values whose label is like `wanted`, best first; all of them without it. */
function useMatching(values: Values, wanted: string): Values {
  const [found, setFound] = useState<Values>([]);
  useEffect(() => {
    if (wanted === '') return undefined;
    let stale = false;
    // Few ever look for a value, so the matcher is fetched when one does.
    const show = (some: Values) => {
      if (!stale) setFound(some);
    };
    import('fuse.js').then(
      ({ default: Fuse }) => {
        const fuse = new Fuse(values, { keys: ['label'], threshold: 0.4, ignoreLocation: true });
        show(fuse.search(wanted).map(({ item }) => item));
      },
      // Without the matcher, a plain look will do.
      () => show(values.filter(({ label }) => label.toLowerCase().includes(wanted.toLowerCase()))),
    );
    return () => {
      stale = true;
    };
  }, [values, wanted]);
  return wanted === '' ? values : found;
}
