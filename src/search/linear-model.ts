import type { TermVector } from './tf-idf.ts';

/** Examples that stand on one side, and what they weigh together, however many they are. */
export interface ExampleGroup {
  readonly vectors: readonly TermVector[];
  readonly side: 1 | -1;
  /** What it costs, all in all, to put them on the wrong side; each bears its share. */
  readonly cost: number;
}

/** Above 0 of `weights · vector + bias` lies the one side, below the other. */
export interface LinearModel {
  /** By term. */
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Rounds through the examples, at most; some tens are enough nearly always. */
const MOST_ROUNDS = 100;
/** The solution is good enough where no example asks for a larger step than this. */
const TOLERANCE = 0.01;
/** Begins the order in which examples are taken: the same in every run. */
const SEED = 0x9e3779b9;

/**
 * Trains a support vector machine with squared hinge loss and L2 regularisation, by dual coordinate
 * descent: C.-J. Hsieh, K.-W. Chang, C.-J. Lin, S. S. Keerthi, S. Sundararajan, “A Dual Coordinate
 * Descent Method for Large-scale Linear SVM”, ICML 2008, algorithm 1. The bias is one more term that
 * stands in every text, as there. The same examples give the same model.
 *
 * @param terms how many there are
 */
export function trainLinear(groups: readonly ExampleGroup[], terms: number): LinearModel {
  const weights = new Float64Array(terms);
  let bias = 0;
  const examples = groups.flatMap(({ vectors, side, cost }) => {
    // What an example may stand on the wrong side is paid for in the diagonal of the dual.
    const slack = vectors.length / (2 * cost);
    return vectors.map((vector) => ({ vector, side, slack, square: squareOf(vector) }));
  });
  const alphas = new Float64Array(examples.length);
  const order = Uint32Array.from(examples.keys());
  const chance = random(SEED);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    shuffle(order, chance);
    let largest = 0;
    for (const place of order) {
      const example = examples[place];
      if (example === undefined) continue;
      const { vector, side, slack, square } = example;
      const alpha = alphas[place] ?? 0;
      const gradient = side * (dot(weights, vector) + bias) - 1 + slack * alpha;
      const step = Math.max(-alpha, -gradient / (square + slack));
      if (step === 0) continue;
      largest = Math.max(largest, Math.abs(step) * (square + slack));
      alphas[place] = alpha + step;
      add(weights, vector, side * step);
      bias += side * step;
    }
    if (largest < TOLERANCE) break;
  }
  return { weights, bias };
}

function dot(weights: Float64Array, { terms, weights: own }: TermVector): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at++) sum += (weights[terms[at] ?? 0] ?? 0) * (own[at] ?? 0);
  return sum;
}

function add(weights: Float64Array, { terms, weights: own }: TermVector, factor: number): void {
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? 0;
    weights[term] = (weights[term] ?? 0) + factor * (own[at] ?? 0);
  }
}

/** With the bias, whose term stands in every text once. */
const squareOf = ({ weights }: TermVector): number =>
  weights.reduce((sum, weight) => sum + weight * weight, 1);

function shuffle(order: Uint32Array, chance: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Numbers in 0 … 1 that look like chance and are the same in every run: a xorshift of 32 bits. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
