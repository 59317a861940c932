import type { TopicEdit } from '../domain/topic-edit.ts';
import { readUserPhrase } from './user-phrase.ts';

/** Letters that folding may turn into others: such a text is read, not looked through. */
const FOLDED = /[\u00c0-\u1fff\ufb00-\uffff]/;

const NAMED = /^\s*[^\s:]+(?=:\s)/;

/**
 * Whether any phrase of some edits may stand in a text; `false` is sure. A library is looked through
 * in a twentieth of the time that tagging it takes, and few of its papers hold what a user edits.
 */
export function phraseFilter(
  edits: readonly TopicEdit[],
): (paper: { readonly title: string; readonly abstract: string | null }) => boolean {
  const phrases = edits
    .flatMap(({ strong, weak, against }) => [...strong, ...weak, ...against])
    .flatMap((text) => {
      const read = readUserPhrase(text);
      // The longest word is the rarest, as a rule.
      return read.ok ? [read.value.needs.toSorted((a, b) => b.length - a.length)] : [];
    });
  return ({ title, abstract }) => {
    const text = `${title}\n${abstract ?? ''}`;
    if (FOLDED.test(text)) return true;
    const lower = text.toLowerCase();
    // What a title calls its work is no name where it is a word of the topics.
    const name = NAMED.exec(lower)?.[0] ?? '';
    return phrases.some(
      (needs) =>
        needs.every((need) => lower.includes(need)) || needs.some((need) => name.startsWith(need)),
    );
  };
}
