import type { CSSProperties } from 'react';
import type { Evidence, TopicId } from '../../domain/topic.ts';
import type { PaperDetail } from '../../workers/library-protocol.ts';
import { topicColour } from '../ui/topic-colour.ts';
import { type EvidenceMark, markEvidence } from './mark-evidence.ts';

interface EvidenceTextProps {
  readonly segments: PaperDetail['title'];
  readonly field: Evidence['field'];
  readonly topics: PaperDetail['topics'];
  /** The topic whose words stand out; all are marked alike where there is none. */
  readonly lit: TopicId | null;
}

/**
 * A text with what the query found marked, and underlined what spoke for topics: in the colour and
 * with the number that the topic has in the list, dotted where it spoke against.
 */
export function EvidenceText({ segments, field, topics, lit }: EvidenceTextProps) {
  return markEvidence(segments, field, topics).map(({ text, match, start, evidence }) => {
    const shown = evidence.filter(({ place }) => lit === null || topics[place]?.topic === lit);
    const marked = match ? <mark>{text}</mark> : text;
    if (shown.length === 0) return <span key={start}>{marked}</span>;
    return (
      <span key={start} data-evidence={shown.map(nameOf(topics)).join(', ')}>
        <span className={underline(shown, lit !== null)} style={colourOf(shown, topics)}>
          {marked}
        </span>
        {shown
          .filter(({ ends }) => ends)
          .map(({ place, isAgainst }) => (
            // Not part of the text: who copies it copies what the authors wrote.
            <sup
              key={place}
              data-number={isAgainst ? `\u2212${place + 1}` : place + 1}
              style={topicColour(topics[place]?.topic ?? '')}
              className="ml-px text-[0.6rem] leading-none font-semibold text-(--topic) before:content-[attr(data-number)]"
            />
          ))}
      </span>
    );
  });
}

const nameOf =
  (topics: PaperDetail['topics']) =>
  ({ place, isAgainst }: EvidenceMark): string =>
    `${isAgainst ? 'against' : 'for'} ${topics[place]?.label ?? ''}`;

const colourOf = ([first]: readonly EvidenceMark[], topics: PaperDetail['topics']): CSSProperties =>
  topicColour(topics[first?.place ?? 0]?.topic ?? '');

function underline(evidence: readonly EvidenceMark[], isLit: boolean): string {
  const against = evidence.every(({ isAgainst }) => isAgainst);
  return `underline decoration-(--topic) decoration-[1.5px] underline-offset-3 ${
    against ? 'decoration-dotted' : evidence.length > 1 ? 'decoration-double' : ''
  } ${isLit ? 'rounded-xs bg-(--topic-tint)' : ''}`;
}
