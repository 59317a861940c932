import type { Alternative } from '../../domain/listing.ts';
import { formatOf, readAs } from '../../library/read-as.ts';
import type { ImportItem } from '../../library/state.ts';
import { useApp, useAppState } from '../ui/app-context.ts';

interface ReadingChoiceProps {
  readonly item: ImportItem;
  /** Readings that fit at all, best first. */
  readonly alternatives: readonly Alternative[];
}

/** Another way to read a file: those that fit it first, then all others. */
export function ReadingChoice({ item, alternatives }: ReadingChoiceProps) {
  const app = useApp();
  const formats = useAppState((state) => state.formats);
  const present = formatOf(item);
  if (item.source === null || formats.length === 0) return null;
  const rank = new Map(alternatives.map(({ format }, index) => [format, index]));
  const place = (id: string): number => (id === present ? -1 : (rank.get(id) ?? rank.size));
  const ordered = formats.toSorted((a, b) => place(a.id) - place(b.id));
  return (
    <label className="mt-1 flex max-w-full items-center gap-1.5 text-xs text-muted">
      Read as
      <select
        aria-label={`Read ${item.name} as`}
        value={present ?? ''}
        onChange={(event) => {
          const format = formats.find(({ id }) => id === event.target.value);
          if (format !== undefined) void readAs(app, item, format);
        }}
        className="h-6 min-w-0 flex-1 truncate rounded-sm border border-line bg-surface px-1 text-text"
      >
        {present === null && <option value="">nothing yet: choose a reading</option>}
        {ordered.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
