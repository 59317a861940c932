import type { Segment } from './segment.ts';

/** Hands over the documents of a term, ascending, each with its packed counts. */
export function readPostings(
  { postings, postingStarts }: Segment,
  term: number,
  visit: (document: number, counts: number) => void,
): void {
  const end = postingStarts[term + 1] ?? 0;
  let document = -1;
  for (let at = postingStarts[term] ?? 0; at < end; ) {
    let distance = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = postings[at++] ?? 0;
      distance |= (byte & 0x7f) << shift;
      more = byte > 0x7f;
    }
    document += distance;
    visit(document, postings[at++] ?? 0);
  }
}
