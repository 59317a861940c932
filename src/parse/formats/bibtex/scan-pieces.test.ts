import { expect, test } from 'vitest';
import { scanPieces } from './scan-pieces.ts';

/** Each piece as `type:inside`, with `…` where it is never closed. */
const piecesOf = (text: string): string[] =>
  [...scanPieces(text)].map(
    ({ type, from, to, closed }) => `${type}:${text.slice(from, to).trim()}${closed ? '' : '…'}`,
  );

test.each([
  ['@a{x}@B (y) @ c {z{}}', ['a:x', 'b:y', 'c:z{}']],
  ['@a(x, t = "(y)", u = {)})', ['a:x, t = "(y)", u = {)}']],
  ['ada@example.org {x} @a{y}', ['a:y']],
  ['% @a{x}\n@b{y}', ['b:y']],
  ['@comment{@a{x}}@b{y}', ['comment:@a{x}', 'b:y']],
  ['@comment x\n@b{y}', ['comment:x', 'b:y']],
  ['@comment{x\n@b{y}', ['comment:x…', 'b:y']],
  ['@a{x {\n@b{y}', ['a:x {…', 'b:y']],
  ['@a{x\n  @b{y}', ['a:x…', 'b:y']],
  ['@a{t = {x @b{y} z}}', ['a:t = {x @b{y} z}']],
  [String.raw`@a{t = {\{x}}@b{y}`, [String.raw`a:t = {\{x}`, 'b:y']],
  [String.raw`@a{t = {C:\}}` + '\n@b{y}', [String.raw`a:t = {C:\}`, 'b:y']],
  ['@a{k, t = {x}}, u = {y}}@b{z}', ['a:k, t = {x}}, u = {y}', 'b:z']],
  ['', []],
])('%s', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});
