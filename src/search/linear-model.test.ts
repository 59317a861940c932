import { expect, test } from 'vitest';
import { type ExampleGroup, trainLinear } from './linear-model.ts';
import type { TermVector } from './tf-idf.ts';

const vector = (...weights: readonly number[]): TermVector => {
  const length = Math.hypot(...weights);
  const terms = [...weights.keys()].filter((term) => weights[term] !== 0);
  return {
    terms: Uint32Array.from(terms),
    weights: Float64Array.from(terms, (term) => (weights[term] ?? 0) / length),
  };
};

const BARLEY = [vector(3, 1, 0, 0), vector(2, 0, 1, 0), vector(4, 1, 1, 1)];
const RIVERS = [vector(0, 1, 3, 0), vector(0, 2, 2, 1), vector(1, 0, 4, 2)];

const groups = (for_: readonly TermVector[], against: readonly TermVector[]): ExampleGroup[] => [
  { vectors: for_, side: 1, cost: 4 },
  { vectors: against, side: -1, cost: 4 },
];

/** On which side of the model a text lies, and how far. */
function place(given: readonly ExampleGroup[], { terms, weights }: TermVector): number {
  const model = trainLinear(given, 4);
  return terms.reduce(
    (sum, term, at) => sum + (model.weights[term] ?? 0) * (weights[at] ?? 0),
    model.bias,
  );
}

test('what can be told apart is told apart', () => {
  const given = groups(BARLEY, RIVERS);
  for (const example of BARLEY) expect(place(given, example)).toBeGreaterThan(0);
  for (const example of RIVERS) expect(place(given, example)).toBeLessThan(0);
});

test('a word that only one side has speaks for it, one that both have does not', () => {
  const { weights } = trainLinear(groups(BARLEY, RIVERS), 4);
  const [barley = 0, both = 0, river = 0] = weights;
  expect(barley).toBeGreaterThan(0.5);
  expect(river).toBeLessThan(-0.5);
  expect(Math.abs(both)).toBeLessThan(0.3);
});

test('the same examples give the same model', () => {
  expect(trainLinear(groups(BARLEY, RIVERS), 4)).toEqual(trainLinear(groups(BARLEY, RIVERS), 4));
});

test('the model is the one that no small change makes better', () => {
  const given = groups(BARLEY, RIVERS);
  const { weights, bias } = trainLinear(given, 4);
  const worth = (some: readonly number[]): number => {
    const [own = 0, ...rest] = some;
    const losses = given.flatMap(({ vectors, side, cost }) =>
      vectors.map((text) => {
        const score = text.terms.reduce(
          (sum, term, at) => sum + (rest[term] ?? 0) * (text.weights[at] ?? 0),
          own,
        );
        return (cost / vectors.length) * Math.max(0, 1 - side * score) ** 2;
      }),
    );
    return some.reduce((sum, each) => sum + each * each, 0) / 2 + losses.reduce((a, b) => a + b, 0);
  };
  const found = [bias, ...weights];
  for (const at of found.keys())
    for (const change of [-0.1, 0.1])
      expect(worth(found.with(at, (found[at] ?? 0) + change))).toBeGreaterThan(worth(found));
});

test('a group weighs as much whether it has few examples or many', () => {
  const crowd = Array.from({ length: 30 }, () => RIVERS).flat();
  for (const text of [...BARLEY, ...RIVERS])
    expect(place(groups(BARLEY, crowd), text)).toBeCloseTo(place(groups(BARLEY, RIVERS), text), 1);
});

test('a group without examples changes nothing', () => {
  const alone = groups(BARLEY, RIVERS);
  expect(trainLinear([...alone, { vectors: [], side: -1, cost: 4 }], 4)).toEqual(
    trainLinear(alone, 4),
  );
});
