import type { ReactNode } from 'react';
import type { TeachingState } from '../../library/state.ts';
import { endTeaching } from '../../library/teach.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { countOf, formatCount, formatDuration } from '../ui/format.ts';
import { useFocusOnActive } from '../ui/use-focus-on-active.ts';
import { SuggestionCard } from './suggestion-card.tsx';

/** Papers like those that have a tag: the user says which of them shall have it. */
export function TeachRoom() {
  const app = useApp();
  const teaching = useAppState((state) => state.teaching);
  const room = useFocusOnActive(teaching?.reveal ?? null, teaching?.papers ?? null);
  if (teaching === null) return null;
  const { tag, papers } = teaching;
  return (
    <div className="min-h-0 min-w-0 flex-1 overflow-y-auto bg-bg px-4 pt-6 pb-20 md:px-8">
      <div ref={room} tabIndex={-1} className="mx-auto max-w-3xl outline-none">
        <div className="flex items-start gap-4">
          <div className="min-w-0 flex-1">
            <h2 className="text-xl font-semibold tracking-tight wrap-anywhere">
              More like “{tag}”
            </h2>
            <p role="status" aria-label="Examples" className="mt-0.5 text-sm text-muted">
              {examplesOf(teaching)}
            </p>
          </div>
          <Button title="Back to the papers (Esc)" onClick={() => endTeaching(app)}>
            Done
          </Button>
        </div>
        <Advice teaching={teaching} />
        <ul aria-label="Suggestions" className="mt-5 space-y-3 empty:hidden">
          {papers.map((paper, index) => (
            <SuggestionCard key={paper.key} paper={paper} index={index} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function examplesOf({ learned }: TeachingState): string {
  if (learned === null) return 'Learning …';
  const { given, refused, tookMs } = learned;
  return [
    countOf(given, 'example'),
    `${formatCount(refused)} refused`,
    `learned in ${formatDuration(tookMs)}`,
  ].join(' · ');
}

/** What one sees here, and what can be done where that is nothing. */
function Advice({ teaching: { tag, learned, papers } }: { readonly teaching: TeachingState }) {
  if (learned === null) return null;
  if (learned.given === 0)
    return (
      <Empty>
        No paper has the tag “{tag}”. Give it to one or two papers, and the papers most like them
        are suggested here.
      </Empty>
    );
  if (papers.length === 0)
    return (
      <Empty>
        No other paper has the words that tell these papers from the rest of the library. Those you
        refused or tagged are not suggested again.
      </Empty>
    );
  return (
    <p className="mt-2 text-sm text-pretty text-muted">
      Suggested by the words of the papers that you tagged.{' '}
      <span className="font-medium text-text">Nothing is tagged unless you say so.</span>{' '}
      {learned.given + learned.refused < 3
        ? 'A few answers more, and the suggestions get better.'
        : 'It learns from each answer.'}
    </p>
  );
}

function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <p className="mt-5 max-w-prose rounded-lg border border-dashed border-line p-6 text-muted">
      {children}
    </p>
  );
}
