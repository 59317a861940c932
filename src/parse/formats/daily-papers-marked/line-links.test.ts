import { expect, it } from 'vitest';
import { LineLinks } from './line-links.ts';

const reader = new LineLinks();

function linksOf(line: string, numbered = false): string[] {
  const links = reader.read(line, numbered);
  return Array.from(
    { length: links.count },
    (_, at) => `${links.isImage(at) ? 'image ' : ''}${links.text(at)} > ${links.dest(at)}`,
  );
}

it.each([
  ['see [a](b) and [c](<d> "e").', ['a > b', 'c > d']],
  ['[a [b] c](d(e)f)', ['a [b] c > d(e)f']],
  ['[![i](j.png)k](l)', ['![i](j.png)k > l']],
  ['![i](data:image/png;base64,AA) [k][32]', ['image i > data:', 'k > [32]']],
  ['\\[a](b) [0, 1)', []],
])('finds the links of %s', (line, links) => {
  expect(linksOf(line)).toEqual(links);
});

it('passes over links with an address where only numbers count', () => {
  expect(linksOf('[a](b) [c][3]', true)).toEqual(['c > [3]']);
});

it('tells where a bracket stays open, and where one closes that was opened above', () => {
  expect(reader.read('of [the').open).toBe(3);
  expect(reader.read('end](a) [b](c)').close).toBe(3);
  expect(reader.read('no bracket').open).toBe(-1);
});
