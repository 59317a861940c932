import { foldText } from '../base/fold-text.ts';

/** Words in a row that are compared as one. */
const LENGTH = 3;

/**
 * The runs of three words that a text consists of, as sorted distinct hashes;
 * a shorter text is one run. What is cut off, re-wrapped or re-spaced leaves
 * most of them as they are.
 */
export function shingles(text: string): Uint32Array {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashOf);
  const runs = Math.max(Math.min(1, hashes.length), hashes.length - LENGTH + 1);
  const all = new Uint32Array(runs);
  for (let at = 0; at < runs; at++) {
    let hash = 0;
    for (let i = 0; i < LENGTH; i++) hash = Math.imul(hash ^ (hashes[at + i] ?? 0), 0x9e3779b1);
    all[at] = hash;
  }
  all.sort();
  return all.filter((hash, i) => i === 0 || hash !== all[i - 1]);
}

/** Part of the runs of the shorter text that stand in the other one too, 0 … 1. */
export function overlap(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared / Math.max(1, Math.min(a.length, b.length));
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
