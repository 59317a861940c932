import { X } from 'lucide-react';
import { FACETS, type FacetId } from '../../domain/facets.ts';
import { rangeLabel, rangeOf } from '../../domain/value-range.ts';
import { toggleExclude, toggleInclude } from '../../library/navigate.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { focusGrid } from '../ui/focus.ts';

interface Chip {
  readonly facet: FacetId;
  readonly group: string;
  readonly value: string;
  readonly excluded: boolean;
}

/** The active filters, each removable. */
export function FilterChips() {
  const app = useApp();
  const filters = useAppState((state) => state.query.filters);
  const facets = useAppState((state) => state.answer?.facets);
  const chips = FACETS.flatMap(({ id, label }): Chip[] => {
    const filter = filters[id];
    const chip = (excluded: boolean) => (value: string) => ({
      facet: id,
      group: label,
      value,
      excluded,
    });
    return [
      ...(filter?.include.map(chip(false)) ?? []),
      ...(filter?.exclude.map(chip(true)) ?? []),
    ];
  });
  const labelOf = ({ facet, value }: Chip): string =>
    facets?.find(({ id }) => id === facet)?.values.find((known) => known.value === value)?.label ??
    rangeText(value) ??
    value;

  return (
    <ul
      aria-label="Active filters"
      className="flex min-w-0 flex-1 items-center gap-1.5 overflow-x-auto py-1 [scrollbar-width:none]"
    >
      {chips.map((chip) => {
        const label = labelOf(chip);
        const remove = chip.excluded ? toggleExclude : toggleInclude;
        return (
          <li key={`${chip.facet} ${chip.value}`} className="shrink-0">
            <button
              type="button"
              aria-label={`Remove filter ${chip.group}: ${chip.excluded ? 'not ' : ''}${label}`}
              onClick={() => {
                remove(app, chip.facet, chip.value);
                focusGrid();
              }}
              className="flex h-6 items-center gap-1 rounded-full bg-chosen pr-1.5 pl-2.5 text-xs hover:brightness-95"
            >
              <span className="text-muted">{chip.group}</span>
              {chip.excluded && <span className="font-semibold text-danger">not</span>}
              <span className="max-w-48 truncate font-medium">{label}</span>
              <X size={12} aria-hidden="true" className="text-muted" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function rangeText(value: string): string | null {
  const range = rangeOf(value);
  return range === null ? null : rangeLabel(range);
}
