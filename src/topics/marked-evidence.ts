import type { Evidence } from '../domain/topic.ts';

/**
 * A text with its evidence in brackets, as tests show it: `[for]` the topic,
 * `{against}` it.
 */
export function markedEvidence(
  text: string,
  field: Evidence['field'],
  evidence: readonly Evidence[],
): string {
  let marked = '';
  let end = 0;
  for (const { range, weight } of evidence.filter((e) => e.field === field)) {
    const words = text.slice(range.start, range.end);
    marked += text.slice(end, range.start) + (weight < 0 ? `{${words}}` : `[${words}]`);
    end = range.end;
  }
  return marked + text.slice(end);
}
