import { X } from 'lucide-react';
import { cancelImport, closeReport, isEnded } from '../../library/import-files.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { focusGrid } from '../ui/focus.ts';
import { countOf } from '../ui/format.ts';
import { ReportItem } from './report-item.tsx';
import { ReviewNote } from './review-note.tsx';

/** What becomes of each file, while it is read and after. It grows downwards only. */
export function ImportReport() {
  const app = useApp();
  const items = useAppState((state) => state.imports);
  const open = useAppState((state) => state.reportOpen);
  if (!open || items.length === 0) return null;
  const left = items.filter((item) => !isEnded(item)).length;
  return (
    <section
      aria-label="Import report"
      className="fixed top-32 right-4 z-30 flex max-h-[min(38rem,calc(100dvh-9.5rem))] w-[min(27rem,calc(100vw-2rem))] flex-col rounded-lg border border-line bg-raised shadow-pop"
    >
      <header className="flex h-11 shrink-0 items-center gap-2 border-b border-line pr-1.5 pl-4">
        <h2 className="flex-1 font-semibold" aria-live="polite">
          {left > 0 ? `Reading ${countOf(left, 'file')}` : `Read ${countOf(items.length, 'file')}`}
        </h2>
        {left > 0 ? (
          <Button look="quiet" onClick={() => cancelImport(app)}>
            Cancel
          </Button>
        ) : (
          <IconButton
            label="Close report"
            onClick={() => {
              closeReport(app);
              focusGrid();
            }}
          >
            <X size={16} />
          </IconButton>
        )}
      </header>
      <ul className="min-h-0 overflow-y-auto py-1">
        {items.map((item) => (
          <ReportItem key={item.job} item={item} />
        ))}
      </ul>
      <ReviewNote />
    </section>
  );
}
