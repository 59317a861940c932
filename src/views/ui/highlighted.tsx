import type { PaperRow } from '../../workers/library-protocol.ts';

interface HighlightedProps {
  readonly segments: PaperRow['title'];
}

/** A text with the stretches that matched marked. */
export function Highlighted({ segments }: HighlightedProps) {
  let at = 0;
  return segments.map(({ text, match }) => {
    // A piece is named by its place in the text, so that it stays the same
    // element while marks come and go around it.
    const key = at;
    at += text.length;
    return match ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
