import type { PaperRecord } from '../domain/record.ts';
import type { SearchEngine } from '../search/engine.ts';
import { highlight, snippet } from '../search/highlight.ts';
import { matchingTokens } from '../search/matching-tokens.ts';
import type { Suggestion, Suggestions } from './library-protocol.ts';

/** Characters of the abstract that a suggestion shows. */
const PASSAGE = 260;
/** Words that are shown of those that spoke. */
const WORDS = 5;

/** Papers that may deserve a tag, by those that have it and those that shall not. */
export function suggestPapers(
  records: readonly PaperRecord[],
  engine: SearchEngine,
  tag: string,
  count: number,
): Omit<Suggestions, 'tookMs'> {
  const having = (list: 'tags' | 'refusedTags'): number[] =>
    [...records.keys()].filter((ordinal) => records[ordinal]?.decision[list].includes(tag));
  const [liked, refused] = [having('tags'), having('refusedTags')];
  const papers = engine.suggest({ liked, refused }, count).flatMap(({ ordinal, terms }) => {
    const record = records[ordinal];
    return record === undefined ? [] : [suggestionOf(record, terms)];
  });
  return { tag, papers, given: liked.length, refused: refused.length };
}

function suggestionOf(record: PaperRecord, terms: readonly string[]): Suggestion {
  const abstract = record.abstract ?? '';
  const words = wordsFor(`${record.title}\n${abstract}`, terms);
  const wanted = { terms: new Set(words.map(({ term }) => term)), phrases: [] };
  return {
    key: record.key,
    title: highlight(record.title, wanted),
    published: record.published?.iso ?? null,
    passage: snippet(abstract, wanted, PASSAGE),
    topics: record.topics.map(({ topic, label }) => ({ id: topic, label })),
    words: words.map(({ word }) => word),
  };
}

/** The terms as they are written in a text, each stretch of it once: `8-bit`, and not `bit` too. */
function wordsFor(
  text: string,
  terms: readonly string[],
): { readonly term: string; readonly word: string }[] {
  const places = new Map(
    matchingTokens(text, new Set(terms))
      .toReversed()
      .map((place) => [place.term, place]),
  );
  const shown: { term: string; word: string; start: number; end: number }[] = [];
  for (const term of terms) {
    const place = places.get(term);
    if (place === undefined || shown.length === WORDS) continue;
    const { start, end } = place;
    const word = text.slice(start, end);
    // A number by itself says nothing to the eye.
    if (!/\p{L}{2}/u.test(word)) continue;
    if (!shown.some((other) => start < other.end && other.start < end))
      shown.push({ term, word, start, end });
  }
  return shown;
}
