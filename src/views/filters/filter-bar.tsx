import { Funnel } from 'lucide-react';
import { clearFilters, respell } from '../../library/navigate.ts';
import { toggleFacets } from '../../library/overlays.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { FilterChips } from '../ui/filter-chips.tsx';
import { focusGrid } from '../ui/focus.ts';
import { formatCount, formatDuration } from '../ui/format.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import { SaveView } from './save-view.tsx';

/** What is shown, why, and how fast. One line that never changes its height. */
export function FilterBar() {
  const app = useApp();
  const answer = useAppState((state) => state.answer);
  const building = useAppState((state) => state.building);
  const filters = useAppState((state) => state.query.filters);
  const filtered = Object.keys(filters).length > 0;
  return (
    <div className="flex h-11 shrink-0 items-center gap-2 border-b border-line bg-surface px-3">
      <Button
        look="quiet"
        className="lg:hidden"
        aria-label="Filters"
        icon={<Funnel size={15} />}
        onClick={() => toggleFacets(app)}
      />
      <p className="shrink-0 text-sm tabular-nums">
        <span
          role="status"
          aria-label="Results"
          className="inline-block"
          // As wide as the widest it will say, so that nothing beside it moves.
          style={{ minWidth: `${2 * String(answer?.total ?? 0).length + 9}ch` }}
        >
          {answer === null
            ? `Loading papers${building === null ? '' : ` ${Math.round(building * 100)} %`}`
            : `${formatCount(answer.count)} of ${formatCount(answer.total)} papers`}
        </span>
        {answer !== null && (
          <span
            data-answer={answer.answer}
            data-took={answer.tookMs}
            className="ml-2 inline-block w-14 text-xs text-muted max-md:hidden"
            title={building === null ? 'Time the search took' : 'Papers are brought up to date'}
          >
            {building === null
              ? formatDuration(answer.tookMs)
              : `… ${Math.round(building * 100)} %`}
          </span>
        )}
      </p>
      <FilterChips onRemoved={focusGrid} />
      <Remarks />
      {filtered && (
        <Button
          look="quiet"
          onClick={() => {
            clearFilters(app);
            focusGrid();
          }}
        >
          Clear all
        </Button>
      )}
      <SaveView />
      <ColumnsMenu />
    </div>
  );
}

/** Says what a misspelt word was searched as, and what was not understood. */
function Remarks() {
  const app = useApp();
  const corrections = useAppState((state) => state.answer?.corrections) ?? [];
  const notes = useAppState((state) => state.answer?.notes) ?? [];
  const said = corrections.map(({ typed, searched }) => `“${typed}” as “${searched}”`);
  const remarks = [...(said.length > 0 ? [`Searched ${said.join(', ')}`] : []), ...notes];
  if (remarks.length === 0) return null;
  const text = remarks.join(' · ');
  const others = corrections.flatMap((one) => one.others.map((other) => ({ ...one, other })));
  return (
    // Other words are another element: to the eye they change, they do not move.
    <div
      key={[text, ...others.map(({ other }) => other)].join(' ')}
      className="flex min-w-0 items-center gap-1.5 text-xs text-muted"
    >
      <p className="min-w-0 truncate" title={text}>
        {text}
      </p>
      {others.map(({ typed, other }) => (
        <button
          key={`${typed} ${other}`}
          type="button"
          aria-label={`Did you mean ${other}?`}
          onClick={() => respell(app, typed, other)}
          className="shrink-0 rounded-sm text-accent hover:underline max-md:hidden"
        >
          {other}?
        </button>
      ))}
    </div>
  );
}
