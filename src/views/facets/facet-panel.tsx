import { X } from 'lucide-react';
import { toggleFacets } from '../../library/overlays.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { IconButton } from '../ui/button.tsx';
import { FacetGroup } from './facet-group.tsx';
import { SavedViews } from './saved-views.tsx';

/** The filters: a column at the left, a sheet on a phone. */
export function FacetPanel() {
  const app = useApp();
  const facets = useAppState((state) => state.answer?.facets);
  const open = useAppState((state) => state.facetsOpen);
  return (
    <section
      aria-label="Filters"
      data-open={open}
      className="flex w-66 min-h-0 shrink-0 flex-col border-r border-line bg-bg max-lg:absolute max-lg:inset-y-0 max-lg:left-0 max-lg:z-30 max-lg:w-[min(20rem,88vw)] max-lg:shadow-pop max-lg:data-[open=false]:hidden"
    >
      <div className="flex items-center justify-between border-b border-line py-1.5 pr-2 pl-4 lg:hidden">
        <h2 className="font-semibold">Filters</h2>
        <IconButton label="Close filters" onClick={() => toggleFacets(app)}>
          <X size={16} />
        </IconButton>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-2 pt-1 pb-8" tabIndex={-1}>
        <SavedViews />
        {facets?.map((counts) => (
          <FacetGroup key={counts.id} counts={counts} />
        ))}
      </div>
    </section>
  );
}
