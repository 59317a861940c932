import type { Evidence } from '../domain/topic.ts';

/** So many words explain a topic. */
const WORDS = 6;

/**
 * The words that spoke for a topic, the strongest first; the same word counts once.
 *
 * @param sign 1 for those that spoke for it, -1 for those that spoke against it
 */
export function evidenceWords(
  { title, abstract }: { readonly title: string; readonly abstract: string | null },
  evidence: readonly Evidence[],
  sign: 1 | -1,
): readonly string[] {
  const words = evidence
    .filter(({ weight }) => weight * sign > 0)
    .toSorted((a, b) => (b.weight - a.weight) * sign)
    .map(({ field, range }) =>
      (field === 'title' ? title : (abstract ?? ''))
        .slice(range.start, range.end)
        .replace(/\s+/g, ' '),
    );
  const distinct = new Map(words.map((word) => [word.toLowerCase(), word]));
  return [...distinct.values()].slice(0, WORDS);
}
