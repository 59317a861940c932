// What people ask: the same questions in every run, to the app and to its peers.
/** @typedef {import('./corpus.mjs').Card} Card */
/** @typedef {{ readonly paper: number, readonly text: string }} KnownItem */

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WORD = /[a-z]{4,}/g;
/** A word that stands in more papers than this share tells none of them. */
const TELLING = 1 / 100;

/** Numbers from 0 to below 1, the same in every run. @param {number} seed */
export function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Papers that somebody looks for by two to four of their telling words, with so many slips.
 * @param {readonly Card[]} cards
 * @param {number} count
 * @returns {(slips: number) => readonly KnownItem[]}
 */
export function knownItems(cards, count) {
  const texts = cards.map(({ title, abstract }) => `${title} ${abstract}`.toLowerCase());
  /** @type {Map<string, number>} */
  const papersWith = new Map();
  for (const text of texts)
    for (const word of new Set(text.match(WORD)))
      papersWith.set(word, (papersWith.get(word) ?? 0) + 1);
  const next = random(42);
  const most = Math.max(3, cards.length * TELLING);
  /** @type {{ paper: number, words: string[] }[]} */
  const items = [];
  for (let tries = 0; items.length < count && tries < 50 * count; tries++) {
    const paper = Math.floor(next() * cards.length);
    const telling = [...new Set(texts[paper]?.match(WORD))].filter((word) => {
      const papers = papersWith.get(word) ?? 0;
      return papers > 1 && papers < most;
    });
    const wanted = 2 + Math.floor(next() * 3);
    if (telling.length < wanted) continue;
    const words = Array.from({ length: wanted }, () => {
      const [word = ''] = telling.splice(Math.floor(next() * telling.length), 1);
      return word;
    });
    items.push({ paper, words });
  }
  return (slips) => {
    const chance = random(7);
    return items.map(({ paper, words }) => {
      const typed = [...words];
      for (let slip = 0; slip < slips; slip++) {
        const at = Math.floor(chance() * typed.length);
        typed[at] = misspelt(typed[at] ?? '', chance);
      }
      return { paper, text: typed.join(' ') };
    });
  };
}

/**
 * One slip of the finger: a letter left out, added, replaced, or two swapped.
 * @param {string} word
 * @param {() => number} next
 */
function misspelt(word, next) {
  const at = Math.floor(next() * (word.length - 1));
  const letter = LETTERS.charAt(Math.floor(next() * LETTERS.length));
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slips = [
    before + after,
    before + letter + here + after,
    before + letter + after,
    before + after.charAt(0) + here + after.slice(1),
  ];
  return slips[Math.floor(next() * slips.length)] ?? word;
}

/**
 * Titles as they are typed: a query for every letter.
 * @param {readonly Card[]} cards
 * @param {number} least so many queries
 */
export function typedPrefixes(cards, least) {
  const next = random(11);
  /** @type {string[]} */
  const queries = [];
  while (queries.length < least) {
    const title = cards[Math.floor(next() * cards.length)]?.title ?? '';
    const text = title.toLowerCase().split(' ').slice(0, 4).join(' ');
    for (let length = 1; length <= text.length; length++) queries.push(text.slice(0, length));
  }
  return queries;
}
