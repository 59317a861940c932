import type { DiffSegment } from '../../domain/word-diff.ts';

interface DiffTextProps {
  readonly segments: readonly DiffSegment[];
  readonly side: 'one' | 'other';
}

/** Told apart by colour, and by the line under the words. */
const LOOKS = {
  one: 'bg-danger/12 decoration-danger decoration-dotted',
  other: 'bg-good/12 decoration-good decoration-solid',
} as const;

/** A text with what the other side has not marked; read aloud, it is said. */
export function DiffText({ segments, side }: DiffTextProps) {
  let at = 0;
  return segments.map(({ text, only }) => {
    const key = at;
    at += text.length;
    return only ? (
      <mark
        key={key}
        className={`underline decoration-2 underline-offset-2 shadow-none ${LOOKS[side]}`}
      >
        <span className="sr-only">only here: </span>
        {text}
        <span className="sr-only">;</span>
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
