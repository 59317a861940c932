// More papers than there are, whose vocabulary grows as that of real ones does.
import { random } from './search-queries.mjs';

/** @typedef {import('./corpus.mjs').Card} Card */

const WORD = /[A-Za-z]{4,}/g;
const SYLLABLES = ['ba', 'do', 'ki', 'lu', 'me', 'no', 'ra', 'si', 'to', 've'];

/**
 * Papers made of sentences of two others. A word that stands in one paper only becomes a new one, as
 * such words are in real papers.
 * @param {readonly Card[]} cards
 * @param {number} count
 * @returns {readonly Card[]} the first of them are the real ones
 */
export function largerCorpus(cards, count) {
  /** @type {Map<string, number>} */
  const papersWith = new Map();
  for (const { title, abstract } of cards)
    for (const word of new Set(`${title} ${abstract}`.match(WORD)))
      papersWith.set(word, (papersWith.get(word) ?? 0) + 1);
  const next = random(23);
  const pick = () => cards[Math.floor(next() * cards.length)] ?? cards[0];
  /** @param {string} text */
  const renewed = (text) =>
    text.replace(WORD, (word) =>
      papersWith.get(word) === 1
        ? word +
          (SYLLABLES[Math.floor(next() * 10)] ?? '') +
          (SYLLABLES[Math.floor(next() * 10)] ?? '')
        : word,
    );
  const all = cards.slice(0, count);
  while (all.length < count) {
    const [one, other] = [pick(), pick()];
    if (one === undefined || other === undefined) break;
    const sentences = [...one.abstract.split(/(?<=\.) /), ...other.abstract.split(/(?<=\.) /)];
    const half = sentences.filter((_, i) => i % 2 === all.length % 2);
    const number = all.length.toString().padStart(7, '0');
    all.push({
      ...one,
      title: renewed(`${one.title}, ${other.title.split(' ').slice(-3).join(' ')}`),
      abstract: renewed(half.join(' ')),
      arxivId: `9${number.slice(0, 3)}.${number.slice(3)}`,
      doi: null,
    });
  }
  return all;
}
