import { Star, X } from 'lucide-react';
import { STATUSES, type Status } from '../../domain/decision.ts';
import { setStatus, toggleStar } from '../../library/decide.ts';
import { EXPORT_FORMATS, exportPapers } from '../../library/export-papers.ts';
import { clearSelection, selectAllResults } from '../../library/select.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { focusGrid } from '../ui/focus.ts';
import { formatCount } from '../ui/format.ts';
import { TagSelection } from './tag-selection.tsx';

/** What can be done with the selected papers; floats over the table's end. */
export function SelectionBar() {
  const app = useApp();
  const selection = useAppState((state) => state.selection);
  const results = useAppState((state) => state.answer?.count ?? 0);
  const all = useAppState((state) => state.allSelected === state.query);
  const csv = EXPORT_FORMATS[0];
  if (selection.size === 0) return null;
  const keys = [...selection];
  return (
    <div
      role="toolbar"
      aria-label="Selection"
      className="absolute bottom-4 left-1/2 z-20 flex max-w-[calc(100%-1rem)] -translate-x-1/2 items-center gap-1.5 rounded-lg border border-line bg-raised p-1.5 pl-3 shadow-pop"
    >
      <span className="text-sm font-medium whitespace-nowrap tabular-nums">
        {formatCount(selection.size)} selected
      </span>
      {!all && (
        <Button look="quiet" className="max-md:hidden" onClick={() => void selectAllResults(app)}>
          Select all {formatCount(results)}
        </Button>
      )}
      <IconButton label="Star selection" shortcut="s" onClick={() => void toggleStar(app, keys)}>
        <Star size={16} />
      </IconButton>
      <TagSelection keys={keys} />
      <select
        aria-label="Set status of the selection"
        value=""
        onChange={(event) => void setStatus(app, keys, event.target.value as Status)}
        className="h-8 w-28 rounded-md border border-line bg-surface px-1.5 text-sm"
      >
        <option value="" disabled>
          Set status
        </option>
        {STATUSES.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {csv !== undefined && (
        <Button
          look="solid"
          // On a phone the export menu, which takes the selection too, has to do.
          className="max-sm:hidden"
          onClick={() => void exportPapers(app, csv, new Date())}
        >
          Save as {csv.label}
        </Button>
      )}
      <IconButton
        label="Clear selection"
        shortcut="Esc"
        onClick={() => {
          clearSelection(app);
          focusGrid();
        }}
      >
        <X size={16} />
      </IconButton>
    </div>
  );
}
