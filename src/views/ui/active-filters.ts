import { FACETS, type FacetId } from '../../domain/facets.ts';
import { rangeLabel, rangeOf } from '../../domain/value-range.ts';
import { useAppState } from './app-context.ts';

/** A value that is asked for, or left out. */
export interface ActiveFilter {
  readonly facet: FacetId;
  readonly group: string;
  readonly value: string;
  readonly label: string;
  readonly excluded: boolean;
}

/** All values of the present filters, in the order of the groups. */
export function useActiveFilters(): readonly ActiveFilter[] {
  const filters = useAppState((state) => state.query.filters);
  const facets = useAppState((state) => state.answer?.facets);
  return FACETS.flatMap(({ id, label: group }) => {
    const values = facets?.find((facet) => facet.id === id)?.values;
    const active = (excluded: boolean) => (value: string) => {
      const known = values?.find((other) => other.value === value)?.label;
      return { facet: id, group, value, label: known ?? rangeText(value) ?? value, excluded };
    };
    const { include, exclude } = filters[id] ?? { include: [], exclude: [] };
    return [...include.map(active(false)), ...exclude.map(active(true))];
  });
}

function rangeText(value: string): string | null {
  const range = rangeOf(value);
  return range === null ? null : rangeLabel(range);
}
