import { expect, test } from 'vitest';
import type { SearchDocument } from './engine.ts';
import { RankedEngine } from './ranked-engine.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { engineOver } from './testing.ts';

const paper = (title: string, abstract: string | null = null): SearchDocument => ({
  title,
  abstract,
  organisation: null,
  authors: [],
});

const BARLEY = [
  paper('Barley fields counted', 'We count barley in wet meadows by drone.'),
  paper('Counting barley from above', 'A drone counts barley and oats.'),
  paper('Barley seen by drones', 'Meadows are photographed, barley is found.'),
  paper('Ripe barley', 'When barley is ripe, as drones see it.'),
];
const MILLS = [
  paper('Barley mills', 'Millstones grind barley into flour.'),
  paper('Flour from old millstones', 'Barley and rye are ground into flour.'),
];
const RIVERS = Array.from({ length: 12 }, (_, at) =>
  paper(`River number ${at}`, `A river carries message${at} downstream to sluice${at}.`),
);
const engine = engineOver([...BARLEY, ...MILLS, ...RIVERS]);

const suggested = (liked: readonly number[], refused: readonly number[] = [], count = 10) =>
  engine.suggest({ liked, refused }, count).map(({ ordinal }) => ordinal);

test('papers with the words of those that were liked come first, those not among them', () => {
  expect(new Set(suggested([0, 1], [], 2))).toEqual(new Set([2, 3]));
});

test('one paper that was liked brings the papers like it', () => {
  expect(suggested([4])[0]).toBe(5);
});

test('where none was liked, none is suggested', () => {
  expect(suggested([], [0, 1])).toEqual([]);
});

test('a refusal takes the papers like it down, and is not suggested itself', () => {
  const before = suggested([0, 1]);
  expect(before).toContain(4);
  const after = suggested([0, 1], [4]);
  expect(after).not.toContain(4);
  expect(new Set(after.slice(0, 2))).toEqual(new Set([2, 3]));
  expect(after).not.toContain(5);
});

test('papers that share nothing are not suggested at all', () => {
  expect(suggested([0, 1]).every((ordinal) => ordinal < 6)).toBe(true);
});

test('the terms that spoke for a paper stand in it, the strongest first', () => {
  const [first] = engine.suggest({ liked: [0, 1], refused: [] }, 1);
  expect(first?.terms.slice(0, 2).toSorted()).toEqual(['barley', 'drone']);
});

test('the same examples bring the same papers, whatever was asked before', () => {
  const fresh = engineOver([...BARLEY, ...MILLS, ...RIVERS]);
  expect(fresh.suggest({ liked: [0, 2], refused: [5] }, 9)).toEqual(
    engine.suggest({ liked: [0, 2], refused: [5] }, 9),
  );
});

test('a paper that several documents state is suggested once, by the one that says most', () => {
  const builder = new SegmentBuilder();
  const documents = [paper('Untold'), ...BARLEY, ...RIVERS];
  for (const document of documents) builder.add(document);
  // The first paper is stated by its bare title, and by a document with an abstract.
  const paperOf = Uint32Array.from(documents, (_, at) => Math.max(0, at - 1));
  const merged = new RankedEngine(builder.build(), paperOf, documents.length - 1);
  const found = merged.suggest({ liked: [1, 2], refused: [] }, 9).map(({ ordinal }) => ordinal);
  expect(found.filter((ordinal) => ordinal === 0)).toEqual([0]);
});
