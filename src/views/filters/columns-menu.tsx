import { ArrowDown, ArrowUp, SlidersHorizontal } from 'lucide-react';
import { FIELDS, type FieldId } from '../../domain/fields.ts';
import { setSort } from '../../library/navigate.ts';
import { prefer } from '../../library/preference-commands.ts';
import { DEFAULT_PREFERENCES, moveColumn } from '../../library/preferences.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Popover } from '../ui/popover.tsx';

/** Which columns, in which order, how dense. */
export function ColumnsMenu() {
  return (
    <Popover
      role="dialog"
      label="Columns"
      className="p-2!"
      trigger={(bind) => (
        <IconButton {...bind} label="Columns" className="ml-auto">
          <SlidersHorizontal size={15} />
        </IconButton>
      )}
    >
      <SortChoice />
      {/* On a narrow screen rows have one shape and one column. */}
      <div className="max-md:hidden">
        <DensityChoice />
        <ColumnList />
      </div>
    </Popover>
  );
}

/** Where there are no headers to click: one field to sort by. */
function SortChoice() {
  const app = useApp();
  const [first] = useAppState((state) => state.query.sort);
  return (
    <label className="flex items-center gap-2 px-1 text-sm md:hidden">
      Sort by
      <select
        value={first?.field ?? ''}
        onChange={(event) => {
          const field = FIELDS.find(({ id }) => id === event.target.value);
          const descending = field?.column?.first === 'descending';
          setSort(app, field === undefined ? [] : [{ field: field.id, descending }]);
        }}
        className="h-8 min-w-0 flex-1 rounded-md border border-line bg-surface px-1.5"
      >
        <option value="">Best or newest first</option>
        {FIELDS.map(
          ({ id, label, column }) =>
            column !== undefined && (
              <option key={id} value={id}>
                {column.heading ?? label}
              </option>
            ),
        )}
      </select>
    </label>
  );
}

function DensityChoice() {
  const app = useApp();
  const density = useAppState((state) => state.preferences.density);
  return (
    <fieldset className="mb-2 flex gap-1 border-b border-line pb-2">
      <legend className="mb-1 px-1 text-xs font-semibold text-muted">Rows</legend>
      {(['comfortable', 'compact'] as const).map((choice) => (
        <label
          key={choice}
          className="flex flex-1 items-center justify-center gap-1.5 rounded-md py-1 text-sm capitalize hover:bg-hover has-[:checked]:bg-chosen"
        >
          <input
            type="radio"
            name="density"
            className="sr-only"
            checked={density === choice}
            onChange={() => prefer(app, { density: choice })}
          />
          {choice}
        </label>
      ))}
    </fieldset>
  );
}

function ColumnList() {
  const app = useApp();
  const { columns, hidden } = useAppState((state) => state.preferences);
  const move = (id: FieldId, by: -1 | 1) =>
    prefer(app, { columns: moveColumn(columns, id, columns.indexOf(id) + by) });
  const show = (id: FieldId, shown: boolean) =>
    prefer(app, { hidden: shown ? hidden.filter((other) => other !== id) : [...hidden, id] });
  return (
    <>
      <ul aria-label="Columns">
        {columns.map((id) => {
          const field = FIELDS.find((known) => known.id === id);
          const label = field?.column?.heading ?? field?.label ?? id;
          return (
            <li key={id} className="flex items-center rounded-md pr-1 hover:bg-hover">
              <label className="flex flex-1 items-center gap-2 px-1 py-1 text-sm">
                <input
                  type="checkbox"
                  checked={!hidden.includes(id)}
                  disabled={id === 'title'}
                  onChange={(event) => show(id, event.target.checked)}
                />
                {label}
              </label>
              {id !== 'title' && (
                <>
                  <IconButton
                    label={`Move ${label} left`}
                    className="size-6!"
                    disabled={columns.indexOf(id) <= 1}
                    onClick={() => move(id, -1)}
                  >
                    <ArrowUp size={13} />
                  </IconButton>
                  <IconButton
                    label={`Move ${label} right`}
                    className="size-6!"
                    disabled={columns.at(-1) === id}
                    onClick={() => move(id, 1)}
                  >
                    <ArrowDown size={13} />
                  </IconButton>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <Button
        look="quiet"
        className="mt-1 w-full"
        onClick={() => {
          const { columns: order, hidden: gone, widths } = DEFAULT_PREFERENCES;
          prefer(app, { columns: order, hidden: gone, widths });
        }}
      >
        Reset columns
      </Button>
    </>
  );
}
