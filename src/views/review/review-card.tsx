import { useId, useMemo, useState } from 'react';
import type { PaperRecord } from '../../domain/record.ts';
import { diffWords, type WordDiff } from '../../domain/word-diff.ts';
import { keepApart, mergePair } from '../../library/review.ts';
import type { ReviewPair } from '../../workers/library-protocol.ts';
import { useApp, useAppState } from '../ui/app-context.ts';
import { Button } from '../ui/button.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { bylineOf, factsOf, PairSide, type SideTexts } from './pair-side.tsx';

interface ReviewCardProps {
  readonly pair: ReviewPair;
  readonly index: number;
}

/** Texts that have less in common are not worth marking word by word. */
const COMPARABLE = 0.25;
/** Characters that six lines hold. */
const CLAMPED = 420;

/** Two papers side by side, with what each has and the other has not. */
export function ReviewCard({ pair, index }: ReviewCardProps) {
  const app = useApp();
  const active = useAppState((state) => state.review.active) === index;
  const [whole, setWhole] = useState(false);
  const heading = useId();
  const { one, other, reason } = pair;
  const { left, right, unlike } = useMemo(() => compare(one, other), [one, other]);
  const long = Math.max(one.abstract?.length ?? 0, other.abstract?.length ?? 0) > CLAMPED;
  return (
    <li
      aria-labelledby={heading}
      aria-current={active ? 'true' : undefined}
      data-active={active ? '' : undefined}
      tabIndex={-1}
      className="scroll-my-4 rounded-lg border border-line bg-surface aria-[current]:border-line-strong"
    >
      <div className="flex flex-wrap items-center gap-2 border-b border-line py-2 pr-2 pl-4">
        <h3
          id={heading}
          className="min-w-0 flex-1 basis-60 text-sm text-muted first-letter:uppercase"
        >
          {reason}
        </h3>
        <Button onClick={() => void keepApart(app, pair)}>
          Keep apart
          {active && <KeyHint>d</KeyHint>}
        </Button>
        <Button look={active ? 'solid' : 'outline'} onClick={() => void mergePair(app, pair)}>
          Merge
          {active && <KeyHint>m</KeyHint>}
        </Button>
      </div>
      <div className="grid md:grid-cols-2">
        <PairSide record={one} texts={left} side="one" whole={whole} />
        <PairSide record={other} texts={right} side="other" whole={whole} />
      </div>
      {(long || unlike) && (
        <div className="flex items-center gap-3 px-2 pb-2 text-xs text-muted">
          {long && (
            <Button look="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
              {whole ? 'Show less' : 'Show all'}
            </Button>
          )}
          {unlike && <p className="px-2">The abstracts have few words in common.</p>}
        </div>
      )}
    </li>
  );
}

interface Compared {
  readonly left: SideTexts;
  readonly right: SideTexts;
  /** The abstracts are not worth marking. */
  readonly unlike: boolean;
}

function compare(one: PaperRecord, other: PaperRecord): Compared {
  const texts = (of: (record: PaperRecord) => string): WordDiff => diffWords(of(one), of(other));
  const title = texts((record) => record.title);
  const byline = texts(bylineOf);
  const facts = texts(factsOf);
  const both = one.abstract !== null && other.abstract !== null;
  const abstract = texts((record) => record.abstract ?? '');
  const unlike = both && abstract.common < COMPARABLE;
  const side = (which: 'one' | 'other', record: PaperRecord): SideTexts => ({
    title: title[which],
    byline: byline[which],
    facts: facts[which],
    abstract: both && !unlike ? abstract[which] : [{ text: record.abstract ?? '', only: false }],
  });
  return { left: side('one', one), right: side('other', other), unlike };
}
