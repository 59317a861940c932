import { openPaper, typeText } from '../../library/navigate.ts';
import type { PaperDetail } from '../../workers/library-protocol.ts';
import { useApp } from '../ui/app-context.ts';

/** Papers that share the most telling words with this one. */
export function SimilarPapers({ detail: { record, similar } }: { readonly detail: PaperDetail }) {
  const app = useApp();
  if (similar.length === 0) return null;
  return (
    <section aria-label="Similar papers" className="mt-6">
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="text-xs font-semibold text-muted">Similar papers</h3>
        <button
          type="button"
          onClick={() => typeText(app, `similar:${record.key}`)}
          className="rounded-sm text-xs text-accent hover:underline"
        >
          Show more in the table
        </button>
      </div>
      <ol className="mt-1 -ml-2">
        {similar.map(({ key, title, published }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => openPaper(app, key)}
              className="flex w-full items-baseline gap-3 rounded-md px-2 py-1 text-left text-sm hover:bg-hover"
            >
              <span className="min-w-0 flex-1 text-pretty">{title}</span>
              <span className="shrink-0 text-xs text-muted tabular-nums">
                {published?.slice(0, 4)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
