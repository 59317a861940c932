import type { Match } from './phrase-trie.ts';
import type { Token } from './tokenise.ts';

/** A word of the title says more of the subject than one of the abstract. */
export const TITLE = 2;
/** All that is known of a paper without an abstract. */
export const TITLE_ALONE = 2.6;
/** In a sentence that says what the authors did. */
const OWN = 1.2;
/** In a sentence on the state of the world, before the authors first speak. */
const BACKGROUND = 0.85;
/** In `such as …`, `can be combined with …`. */
const ASIDE = 0.25;
/** An aside ends with its sentence, or after this many words. */
const ASIDE_WORDS = 10;

/** Cues are phrases like those of the topics, found by the same walk. */
export const CUES = {
  own: [
    '(we|our|ours|us)',
    '(this|the present) (paper|work|study|article|survey|review|research|thesis|dissertation|letter|report|tutorial|chapter|monograph|book|essay|project|dataset|benchmark|corpus|whitepaper)',
    '=I (propose|present|introduce|show|argue|describe|study|develop|report)',
    'in this',
    'the (study|paper|proposed|present)',
    '(is|are) (proposed|presented|introduced)',
    'proposed',
  ],
  aside: [
    'such as',
    'e g',
    'including',
    '(orthogonal|complementary) to',
    '(combined|combine|combines|combining|compatible|integrated|compatibility) with',
    'in (addition|contrast) to',
    'unlike',
    'as well as other',
    'other than',
    'similar to',
    'inspired by',
    'analogous to',
    'instead of',
    'rather than',
    'without [the] [need for|requiring|needing|relying on|resorting to] [any] [additional|extra]',
    'outperform*',
    '(compared|comparable|relative) (to|with)',
    '(better|faster|smaller|larger|lower|higher|more|fewer|less) ~3 than',
    '(surpass*|exceed*|beat|beats|beating)',
    'on par with',
    '(existing|prior|previous|conventional|traditional|current) (approach|method|work|technique|solution|study) ~1 (rely|relies|use|employ|require|adopt|focus|resort)',
  ],
} as const;

/** What a mention at each token of the abstract is multiplied with. */
export function emphasisOf(
  tokens: readonly Token[],
  cues: {
    readonly own: readonly Match[];
    readonly aside: readonly Match[];
    /** What the authors call their work, such as `Sluice` of `Sluice: …`. */
    readonly name: string | null;
  },
): Float64Array {
  const sentenceOf = sentences(tokens);
  const own = new Set(cues.own.map(({ first }) => sentenceOf[first]));
  if (cues.name !== null)
    tokens.forEach(({ text }, i) => {
      if (text === cues.name) own.add(sentenceOf[i]);
    });
  const emphasis = new Float64Array(tokens.length);
  let spoken = false;
  for (let i = 0; i < tokens.length; i++) {
    const mine = own.has(sentenceOf[i]);
    spoken ||= mine;
    emphasis[i] = mine ? OWN : spoken ? 1 : BACKGROUND;
  }
  for (const { last } of cues.aside)
    for (let i = last + 1; i <= last + ASIDE_WORDS; i++) {
      if (sentenceOf[i] !== sentenceOf[last]) break;
      emphasis[i] = ASIDE;
    }
  return emphasis;
}

const NAMED = /^[^\s:]+(?=:\s)/u;

/**
 * The name that a title gives to the work, for its first word: sentences with
 * it tell of the work as much as those with `we`. A word of the topics is no
 * name, lest `Quantization: …` makes all of quantization the authors' own.
 */
export function nameOf(
  title: string,
  tokens: readonly Token[],
  known: (word: string) => boolean,
): string | null {
  const first = tokens[0];
  if (first === undefined || !NAMED.test(title.trimStart()) || known(first.text)) return null;
  return first.text.length < 3 ? null : first.text;
}

/** The number of the sentence that each token is in. */
function sentences(tokens: readonly Token[]): number[] {
  let sentence = 0;
  return tokens.map(({ gap }) => (gap === 'sentence' ? ++sentence : sentence));
}
