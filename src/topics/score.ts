import type { Evidence } from '../domain/topic.ts';

/** A phrase of one topic that was found in a text. */
export interface Mention {
  readonly field: 'title' | 'abstract';
  /** UTF-16 offsets, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Only the short form of the words before it, in brackets. */
  readonly gloss: boolean;
  readonly phrase: number;
  /** The phrase's weight times the place's emphasis. */
  readonly weight: number;
}

/** Each further mention of a phrase is worth this part of the one before. */
const REPEATED = 0.6;
/** … and this many are enough. */
const MENTIONS = 5;

/**
 * Of overlapping mentions the one that begins first, then the longest; of two
 * in the same place the one that does not speak for the topic, then the louder.
 * `architecture search (NAS)` is one mention, not two.
 */
export function resolveOverlaps(mentions: readonly Mention[]): Mention[] {
  if (mentions.length < 2) return [...mentions];
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => byPlace(a, b) || silentFirst(a, b))) {
    const before = kept.at(-1);
    if (before === undefined || before.field !== mention.field) kept.push(mention);
    else if (before.end > mention.start) continue;
    else if (!mention.gloss || mention.start - before.end > 2) kept.push(mention);
  }
  return kept;
}

const silentFirst = (a: Mention, b: Mention): number =>
  Math.min(a.weight, b.weight) <= 0 ? a.weight - b.weight : b.weight - a.weight;

/** The mentions that share no word with `others`. */
export function without(mentions: readonly Mention[], others: readonly Mention[]): Mention[] {
  if (others.length === 0) return [...mentions];
  return mentions.filter(({ field, start, end }) =>
    others.every((other) => other.field !== field || other.end <= start || end <= other.start),
  );
}

const byPlace = (a: Evidence | Mention, b: Evidence | Mention): number => {
  const [first, second] = [placeOf(a), placeOf(b)];
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1;
  return first.start - second.start || second.end - first.end;
};

const placeOf = (item: Evidence | Mention): { start: number; end: number } =>
  'range' in item ? item.range : item;

/** Weakens repetitions, strongest mention first. */
export function weigh(mentions: readonly Mention[]): Evidence[] {
  if (mentions.length === 0) return [];
  const seen = new Map<number, number>();
  return mentions
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || byPlace(a, b))
    .flatMap(({ field, start, end, phrase, weight }) => {
      const times = seen.get(phrase) ?? 0;
      seen.set(phrase, times + 1);
      if (weight === 0 || times >= MENTIONS) return [];
      return [{ field, range: { start, end }, weight: weight * REPEATED ** times }];
    });
}

export const sumOf = (evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { weight }) => sum + weight, 0);

/** Both sides together say what the weaker says; neither alone says a thing. */
export function weaker(left: readonly Evidence[], right: readonly Evidence[]): Evidence[] {
  const [l, r] = [sumOf(left), sumOf(right)];
  const both = Math.min(l, r);
  if (both <= 0) return [];
  const half = (side: readonly Evidence[], sum: number): Evidence[] =>
    side.map((e) => ({ ...e, weight: (e.weight * both) / (2 * sum) }));
  return [...half(left, l), ...half(right, r)];
}

/** Overlapping evidence as one, so that a view can mark it; in reading order. */
export function mergeEvidence(evidence: readonly Evidence[]): Evidence[] {
  const merged: Evidence[] = [];
  for (const next of evidence.toSorted(byPlace)) {
    const last = merged.at(-1);
    if (last === undefined || last.field !== next.field || last.range.end <= next.range.start)
      merged.push(next);
    else
      merged[merged.length - 1] = {
        field: last.field,
        range: { start: last.range.start, end: Math.max(last.range.end, next.range.end) },
        weight: last.weight + next.weight,
      };
  }
  return merged;
}
