import { X } from 'lucide-react';
import { toggleExclude, toggleInclude } from '../../library/navigate.ts';
import { useActiveFilters } from './active-filters.ts';
import { useApp } from './app-context.ts';

/** The active filters, each removable; a chip that has gone gives its focus to something else. */
export function FilterChips({ onRemoved }: { readonly onRemoved: () => void }) {
  const app = useApp();
  return (
    <ul
      aria-label="Active filters"
      className="flex min-w-0 flex-1 items-center gap-1.5 overflow-x-auto py-1 [scrollbar-width:none]"
    >
      {useActiveFilters().map(({ facet, group, value, label, excluded }) => {
        const remove = excluded ? toggleExclude : toggleInclude;
        return (
          <li key={`${facet} ${value}`} className="shrink-0">
            <button
              type="button"
              aria-label={`Remove filter ${group}: ${excluded ? 'not ' : ''}${label}`}
              onClick={() => {
                remove(app, facet, value);
                onRemoved();
              }}
              className="flex h-6 items-center gap-1 rounded-full bg-chosen pr-1.5 pl-2.5 text-xs hover:brightness-95"
            >
              <span className="text-muted">{group}</span>
              {excluded && <span className="font-semibold text-danger">not</span>}
              <span className="max-w-48 truncate font-medium">{label}</span>
              <X size={12} aria-hidden="true" className="text-muted" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
