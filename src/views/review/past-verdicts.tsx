import { useState } from 'react';
import type { Verdict } from '../../domain/verdict.ts';
import { takeBack } from '../../library/review.ts';
import { useApp } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';

/** Verdicts shown before one asks for all. */
const SHOWN = 10;

const LABELS = { same: 'Merged', different: 'Kept apart' } as const;
const said = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

/** What was said of pairs before, the latest first; all of it can be taken back. */
export function PastVerdicts({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const app = useApp();
  const [all, setAll] = useState(false);
  const shown = all ? verdicts : verdicts.slice(0, SHOWN);
  return (
    <section aria-label="What you said before" className="mt-8">
      <h3 className="text-xs font-semibold text-muted">What you said before</h3>
      <ul className="mt-1.5 divide-y divide-line rounded-lg border border-line bg-surface">
        {shown.map((verdict) => (
          <li key={verdict.pair} className="flex items-center gap-3 py-2 pr-2 pl-4">
            <p className="min-w-0 flex-1 text-sm wrap-anywhere">
              <span className="font-medium">{LABELS[verdict.verdict]}:</span>{' '}
              {[...new Set(verdict.titles)].map((title) => `“${title}”`).join(' and ')}
              <span className="ml-1.5 text-xs whitespace-nowrap text-muted">
                {said.format(verdict.saidAt)}
              </span>
            </p>
            <Button look="quiet" onClick={() => void takeBack(app, verdict)}>
              Take back
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < verdicts.length && (
        <Button className="mt-2" onClick={() => setAll(true)}>
          Show all {verdicts.length}
        </Button>
      )}
    </section>
  );
}
