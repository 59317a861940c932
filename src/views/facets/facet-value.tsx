import { Ban, ListPlus } from 'lucide-react';
import type { FacetId } from '../../domain/facets.ts';
import type { FacetFilter } from '../../domain/query.ts';
import { toggleExclude, toggleInclude } from '../../library/navigate.ts';
import { beginTeaching } from '../../library/teach.ts';
import type { FacetCount } from '../../workers/library-protocol.ts';
import { useApp } from '../ui/app-context.ts';
import { formatCount } from '../ui/format.ts';

interface FacetValueRowProps {
  readonly facet: FacetId;
  readonly value: FacetCount;
  readonly filter: FacetFilter;
}

/** One value of a group: ask for it by its checkbox, leave it out by its button. */
export function FacetValueRow({ facet, value, filter }: FacetValueRowProps) {
  const app = useApp();
  const included = filter.include.includes(value.value);
  const excluded = filter.exclude.includes(value.value);
  return (
    <li className="group relative flex items-center rounded-md hover:bg-hover has-[:checked]:bg-chosen">
      <label
        className={`flex min-w-0 flex-1 items-center gap-2 py-1 pl-2 text-sm ${facet === 'tags' ? 'pr-14' : 'pr-8'} ${value.count === 0 && !included && !excluded ? 'text-muted' : ''}`}
      >
        <input
          type="checkbox"
          aria-label={`${value.label} (${value.count})`}
          checked={included}
          onChange={() => toggleInclude(app, facet, value.value)}
        />
        <span
          className={`min-w-0 flex-1 truncate ${excluded ? 'text-muted line-through' : ''}`}
          title={value.label}
        >
          {value.label}
        </span>
        {/* A new element for a new number: to the eye it changes, it does not move. */}
        <span
          key={value.count}
          aria-hidden="true"
          className="min-w-6 text-right text-xs text-muted tabular-nums"
        >
          {formatCount(value.count)}
        </span>
      </label>
      {facet === 'tags' && (
        <button
          type="button"
          aria-label={`More like these: ${value.label}`}
          title={`More like those tagged ${value.label}`}
          onClick={() => beginTeaching(app, value.value)}
          className="absolute right-7 flex size-6 items-center justify-center rounded-sm text-muted hover:text-text"
        >
          <ListPlus size={14} />
        </button>
      )}
      <button
        type="button"
        aria-label={`Exclude ${value.label}`}
        aria-pressed={excluded}
        title={`Exclude ${value.label}`}
        onClick={() => toggleExclude(app, facet, value.value)}
        className="absolute right-1 flex size-6 items-center justify-center rounded-sm text-muted opacity-0 group-hover:opacity-100 hover:text-danger focus-visible:opacity-100 aria-pressed:text-danger aria-pressed:opacity-100 pointer-coarse:opacity-60"
      >
        <Ban size={13} />
      </button>
    </li>
  );
}
