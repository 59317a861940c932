import { type RefCallback, useEffect, useRef, useState } from 'react';
import type { PaperKey } from '../../domain/paper.ts';
import type { PaperRow } from '../../workers/library-protocol.ts';
import type { ShownTopic } from '../../workers/topic-protocol.ts';
import { useApp } from '../ui/app-context.ts';
import { topicColour } from '../ui/topic-colour.ts';

/** Whoever crosses a chip on the way to another place wants no card. */
const REST_MS = 220;
/** CSS pixels. */
const GAP = 6;
const CARD_WIDTH = 288;

interface TopicChipProps {
  readonly paper: PaperKey;
  readonly topic: PaperRow['topics'][number];
}

/** A topic of a row; who rests on it is told the words that gave it. The pane has the same for keys. */
export function TopicChip({ paper, topic }: TopicChipProps) {
  const app = useApp();
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [shown, setShown] = useState<ShownTopic | null>(null);
  const leave = () => {
    clearTimeout(resting.current);
    setShown(null);
  };
  useEffect(() => () => clearTimeout(resting.current), []);
  const rest = () => {
    clearTimeout(resting.current);
    resting.current = setTimeout(() => {
      const show = (topics: readonly ShownTopic[] | null) =>
        setShown(topics?.find((each) => each.topic === topic.id) ?? null);
      // Without the words the chip says what it says.
      app.library.topicsOf(paper).then(show, () => undefined);
    }, REST_MS);
  };
  return (
    <span
      onPointerEnter={rest}
      onPointerLeave={leave}
      onPointerDown={leave}
      className="rounded-sm border border-line bg-bg px-1.5 text-xs leading-4.5 text-muted"
    >
      {topic.label}
      {shown !== null && <WordsCard topic={shown} />}
    </span>
  );
}

function WordsCard({ topic: shown }: { readonly topic: ShownTopic }) {
  const { topic, label, isMain, by, words, against } = shown;
  const open: RefCallback<HTMLDivElement> = (card) => {
    const chip = card?.parentElement;
    if (card === null || chip === null || chip === undefined) return;
    const { top, bottom, left } = chip.getBoundingClientRect();
    card.showPopover();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const above = bottom + GAP + card.offsetHeight > height;
    card.style.top = `${above ? top - GAP - card.offsetHeight : bottom + GAP}px`;
    card.style.left = `${Math.max(GAP, Math.min(left, width - CARD_WIDTH - GAP))}px`;
  };
  return (
    <div
      ref={open}
      popover="manual"
      role="tooltip"
      style={{ ...topicColour(topic), width: CARD_WIDTH }}
      className="pointer-events-none inset-auto m-0 rounded-lg border border-line bg-raised px-3 py-2 text-sm whitespace-normal text-text shadow-pop"
    >
      <p className="font-medium text-(--topic)">
        {label}{' '}
        <span className="text-xs font-normal text-muted">
          {by === 'user' ? 'given by you' : isMain ? 'main topic' : 'touched'}
        </span>
      </p>
      {words.length > 0 && <p className="mt-0.5 text-xs leading-4.5">{words.join(' · ')}</p>}
      {against.length > 0 && (
        <p className="mt-0.5 text-xs leading-4.5 text-muted">Against it: {against.join(' · ')}</p>
      )}
    </div>
  );
}
