import { useId } from 'react';
import { acceptSuggestion, openSuggestion, putOff, refuseSuggestion } from '../../library/teach.ts';
import type { Suggestion } from '../../workers/library-protocol.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { Highlighted } from '../ui/highlighted.tsx';
import { KeyHint } from '../ui/key-hint.tsx';

interface SuggestionCardProps {
  readonly paper: Suggestion;
  readonly index: number;
}

/** A paper that may deserve the tag, and the words that say so. */
export function SuggestionCard({ paper, index }: SuggestionCardProps) {
  const app = useApp();
  const active = useAppState((state) => state.teaching?.active) === index;
  const heading = useId();
  const { key, title, published, words, topics, passage } = paper;
  return (
    <li
      aria-labelledby={heading}
      aria-current={active ? 'true' : undefined}
      data-active={active ? '' : undefined}
      tabIndex={-1}
      // Clear of the notice at the bottom.
      className="scroll-mt-4 scroll-mb-20 rounded-lg max-lg:scroll-mb-36 border border-line bg-surface p-4 aria-[current]:border-accent"
    >
      <div className="flex items-start gap-4">
        <h3 id={heading} className="min-w-0 flex-1 text-lg font-semibold text-pretty wrap-anywhere">
          <button
            type="button"
            onClick={() => openSuggestion(app, key)}
            className="rounded-sm text-left hover:underline"
          >
            <Highlighted segments={title} />
          </button>
        </h3>
        {published !== null && (
          <span className="shrink-0 text-sm leading-6 text-muted tabular-nums">
            {published.slice(0, 4)}
          </span>
        )}
      </div>
      <p className="mt-1.5 text-sm leading-5.5 text-muted wrap-anywhere empty:hidden">
        <Highlighted segments={passage} />
      </p>
      <p className="mt-2.5 flex flex-wrap items-center gap-1.5 text-xs">
        <span className="text-muted">Because of</span>
        {words.map((word) => (
          <mark key={word} className="rounded-full px-2 py-0.5 shadow-none wrap-anywhere">
            {word}
          </mark>
        ))}
        {topics.map(({ id, label }) => (
          <span
            key={id}
            className="rounded-sm border border-line bg-bg px-1.5 leading-5 text-muted"
          >
            {label}
          </span>
        ))}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button look={active ? 'solid' : 'outline'} onClick={() => void acceptSuggestion(app, key)}>
          Tag it
          {active && <KeyHint>y</KeyHint>}
        </Button>
        <Button onClick={() => void refuseSuggestion(app, key)}>
          Not this one
          {active && <KeyHint>n</KeyHint>}
        </Button>
        <Button look="quiet" onClick={() => putOff(app, key)}>
          Later
          {active && <KeyHint>l</KeyHint>}
        </Button>
      </div>
    </li>
  );
}
