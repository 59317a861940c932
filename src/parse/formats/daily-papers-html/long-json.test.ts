import { describe, expect, it } from 'vitest';
import { readLongJson } from './long-json.ts';

function read(text: string, size = 10_000): { values: unknown[]; isCut: boolean } {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size));
  const values: unknown[] = [];
  const { isCut } = readLongJson(pieces, (value) => values.push(value));
  return { values, isCut };
}

const items = Array.from({ length: 20_000 }, (_, id) => ({
  id,
  title: `A "title" with ] and \\ number ${id}`,
  authors: [{ name: 'A' }, { name: 'B' }],
}));

describe('JSON in pieces', () => {
  it('is one value where it is not long', () => {
    const text = JSON.stringify({ papers: items.slice(0, 1000), more: [1] });
    expect(read(text)).toEqual({ values: [JSON.parse(text)], isCut: false });
  });

  it.each([10_000, 9973, 300_000])('gives the items of a long list in parts (%i)', (size) => {
    const text = JSON.stringify({ date: 'x', papers: items, more: [1] }, null, 1);
    const { values, isCut } = read(text, size);
    const rest = values.at(-1) as { date: string; papers: unknown[]; more: unknown[] };
    expect(values.length).toBeGreaterThan(3);
    expect([...values.slice(0, -1).flat(), ...rest.papers]).toEqual(items);
    expect(rest).toMatchObject({ date: 'x', more: [1] });
    expect(isCut).toBe(false);
  });

  it('keeps the whole items of a long list that is cut', () => {
    const text = JSON.stringify({ papers: items });
    const cut = text.slice(0, text.lastIndexOf('"name"'));
    const { values, isCut } = read(cut);
    const rest = values.at(-1) as { papers: unknown[] };
    expect([...values.slice(0, -1).flat(), ...rest.papers]).toEqual(items.slice(0, -1));
    expect(isCut).toBe(true);
  });

  it('stops where a long list is damaged, with what came before', () => {
    const text = JSON.stringify(items).replace('"id":15000', '"id":');
    const { values, isCut } = read(text);
    expect(values.flat().length).toBeGreaterThan(12_000);
    expect(isCut).toBe(true);
  });
});
