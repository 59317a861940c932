import type { TopicTrial, TrialPaper } from '../../workers/topic-protocol.ts';
import { countOf, formatCount } from '../ui/format.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';

interface TrialViewProps {
  readonly trial: TopicTrial | null;
  readonly isBuiltIn: boolean;
  /** No phrase gives the topic yet. */
  readonly isEmpty: boolean;
}

/** What a topic would catch, and why. */
export function TrialView({ trial, isBuiltIn, isEmpty }: TrialViewProps) {
  return (
    <section aria-label="What it would catch" className="flex min-w-0 flex-col gap-2">
      <h3 className="text-xs font-semibold text-muted">What it would catch</h3>
      {isEmpty ? (
        <p className="text-sm text-muted">
          Write a phrase: the papers that it catches are listed here, with the words that did it.
        </p>
      ) : (
        trial !== null && <Caught trial={trial} isBuiltIn={isBuiltIn} />
      )}
    </section>
  );
}

function Caught({ trial, isBuiltIn }: { readonly trial: TopicTrial; readonly isBuiltIn: boolean }) {
  const { papers, gained, lost, examples, read, of } = trial;
  const differs = gained + lost > 0 && (isBuiltIn || gained !== papers);
  return (
    <>
      <p role="status" className="text-sm">
        <span className="text-lg font-semibold tabular-nums">{formatCount(papers)}</span> of{' '}
        {countOf(read, 'paper')}
        {differs && ` · ${formatCount(gained)} more than now, ${formatCount(lost)} fewer`}
      </p>
      {read < of && <ProgressBar label="Looking through the library" done={read / of} />}
      <Examples name={differs ? 'More than now' : 'For instance'} papers={examples.gained} />
      <Examples name="No longer" papers={examples.lost} />
    </>
  );
}

function Examples({
  name,
  papers,
}: {
  readonly name: string;
  readonly papers: readonly TrialPaper[];
}) {
  if (papers.length === 0) return null;
  return (
    <>
      <h4 className="mt-1 text-xs font-semibold text-muted">{name}</h4>
      <ul className="flex flex-col gap-1.5">
        {papers.map(({ key, title, words }) => (
          <li key={key} className="text-sm leading-4.75">
            {title}
            <span className="block truncate text-xs text-muted">{words.join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
