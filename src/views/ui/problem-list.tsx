import { Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Listing, Problem } from '../../domain/listing.ts';
import { fail } from '../../library/ask.ts';
import { copyText, problemsAsText } from '../../library/copy-text.ts';
import { useApp } from './app-context.ts';
import { Button } from './button.tsx';
import { countOf } from './format.ts';

/** The lines of a listing that could not be read, fetched when opened. */
export function ProblemList({ listing }: { readonly listing: Listing }) {
  const app = useApp();
  const [open, setOpen] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[] | null>(null);
  useEffect(() => {
    if (!open || problems !== null) return;
    app.library.problems(listing.id).then(setProblems, (thrown: unknown) => fail(app, thrown));
  }, [app, listing, open, problems]);
  return (
    <details className="mt-1" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer text-xs text-accent">
        {problems === null ? 'Show problems' : countOf(problems.length, 'problem')}
      </summary>
      <div className="mt-1 space-y-1.5">
        {problems !== null && problems.length > 0 && (
          <Button
            look="quiet"
            className="h-6! px-1.5! text-xs!"
            icon={<Copy size={12} />}
            onClick={() => void copyText(app, problemsAsText(listing, problems), 'problems')}
          >
            Copy problems
          </Button>
        )}
        {problems?.map(({ line, excerpt, reason }) => (
          <p key={`${line} ${excerpt} ${reason}`} className="text-xs">
            <span className="font-medium tabular-nums">Line {line}</span>{' '}
            <span className="text-muted">{reason}</span>
            <span className="block truncate text-muted italic" title={excerpt}>
              {excerpt}
            </span>
          </p>
        ))}
      </div>
    </details>
  );
}
