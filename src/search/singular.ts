/** Words that only look like a plural, and plurals that follow no rule below. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...[
    'alias',
    'always',
    'atlas',
    'bayes',
    'bias',
    'canvas',
    'kubernetes',
    'lens',
    'opus',
    'pandas',
    'perhaps',
    'physics',
    'series',
    'species',
    'texas',
  ].map((word) => [word, word] as const),
  ['aliases', 'alias'],
  ['analyses', 'analysis'],
  ['axes', 'axis'],
  ['biases', 'bias'],
  ['buses', 'bus'],
  ['cookies', 'cookie'],
  ['crises', 'crisis'],
  ['hypotheses', 'hypothesis'],
  ['indices', 'index'],
  ['lenses', 'lens'],
  ['matrices', 'matrix'],
  ['movies', 'movie'],
  ['niches', 'niche'],
  ['syntheses', 'synthesis'],
  ['vertices', 'vertex'],
  ['viruses', 'virus'],
]);

/**
 * A folded English word without its plural ending, and nothing more: heavier
 * stemming makes `generator` find `general`. Words that are no plural come
 * back as they are, and so do words of three letters (`nas`, `gps`).
 */
export function singular(word: string): string {
  const { length } = word;
  if (length < 4 || word.charCodeAt(length - 1) !== 115 /* s */) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const before = word.charAt(length - 2);
  if (before < 'a' || before > 'z' || before === 's' || before === 'i') return word;
  if (before === 'u') return /^[a-z]pus$/.test(word) ? word.slice(0, -1) : word;
  if (before !== 'e') return word.slice(0, -1);
  if (length > 4 && /[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  // Also in `kvcaches`.
  if (word.endsWith('caches')) return word.slice(0, -1);
  if (length > 4 && /(?:ss|x|ch|sh|o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
