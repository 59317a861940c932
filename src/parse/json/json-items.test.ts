import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockText } from '../block-text.ts';
import type { JsonItem, ListDamage } from './item-search.ts';
import { jsonItems } from './json-items.ts';
import { recordClues } from './read-item.ts';

/** @param block characters of each block that the text lies in */
function findItems(
  text: string,
  block = text.length,
): { readonly items: readonly JsonItem[]; readonly damage: readonly ListDamage[] } {
  const blocks: string[] = [];
  for (let at = 0; at < text.length; at += block) blocks.push(text.slice(at, at + block));
  const found = jsonItems(new BlockText(blocks), recordClues);
  const items: JsonItem[] = [];
  let next = found.next();
  for (; next.done !== true; next = found.next()) items.push(next.value);
  return { items, damage: next.value };
}

const itemsOf = (text: string): string[] =>
  findItems(text).items.map(
    ({ start, end, damage }) => `${damage === null ? '' : `${damage}: `}${text.slice(start, end)}`,
  );
const damageOf = (text: string): string[] =>
  findItems(text).damage.map(({ at, reason }) => `${at} ${reason}`);

describe('jsonItems', () => {
  it.each<[string, string, string[]]>([
    ['an array', '[{"title":1}, {"title":2}]', ['{"title":1}', '{"title":2}']],
    ['JSON Lines', '{"title":1}\n{"title":2}\n', ['{"title":1}', '{"title":2}']],
    ['values in a row', '{"title":\n1}{"title":2}', ['{"title":\n1}', '{"title":2}']],
    ['one object', '{"title":1,"doi":2}', ['{"title":1,"doi":2}']],
    ['an array under any key', '{"n":2,"data":[{"title":1}]}', ['{"title":1}']],
    [
      'an array under several keys',
      '{"message":{"items":[{"title":1}],"query":{"title":null}}}',
      ['{"title":1}'],
    ],
    [
      'one list for each day',
      '{"mon":[{"title":1}],"tue":[{"title":2}],"wed":[]}',
      ['{"title":1}', '{"title":2}'],
    ],
    ['an object by ids', '{"a":{"title":1},"b":{"title":2}}', ['{"title":1}', '{"title":2}']],
    ['a list with a title', '{"title":0,"papers":[{"title":1}]}', ['{"title":1}']],
    [
      'a paper with references',
      '{"title":0,"references":[{"title":1},{"title":2}]}',
      ['{"title":0,"references":[{"title":1},{"title":2}]}'],
    ],
    [
      'wrapped papers',
      '[{"paper":{"title":1}},{"paper":{}}]',
      ['{"paper":{"title":1}}', '{"paper":{}}'],
    ],
    ['what has no title at all', '[1,"two",{"x":[]}]', ['1', '"two"', '{"x":[]}']],
  ])('finds the items of %s', (_, text, items) => {
    expect(itemsOf(text)).toEqual(items);
    expect(damageOf(text)).toEqual([]);
  });

  it('names the key that an item has in an object', () => {
    const { items } = findItems('{"2405.1":{"title":1},"2405.2":{"title":2}}');
    expect(items.map(({ key }) => key)).toEqual(['2405.1', '2405.2']);
  });

  it('finds the item after one with a bracket too few, on one line and indented', () => {
    expect(itemsOf('[{"title":"a","x":[1,2},{"title":"b"}]')).toEqual([
      'broken: {"title":"a","x":[1,2}',
      '{"title":"b"}',
    ]);
    expect(itemsOf('[\n  {\n    "title": "a"\n  ,\n  {\n    "title": "b"\n  }\n]')).toEqual([
      'broken: {\n    "title": "a"',
      '{\n    "title": "b"\n  }',
    ]);
  });

  it('finds the item after one with a quote too few', () => {
    expect(itemsOf('[{"title":"a,"x":"y"},{"title":"b"}]')).toEqual([
      'broken: {"title":"a,"x":"y"}',
      '{"title":"b"}',
    ]);
    expect(itemsOf('[\n{"title": "a,\n"x": "y"},\n{"title": "b"}\n]')).toHaveLength(2);
  });

  it('is not led astray by brackets in the text of an item with a quote too few', () => {
    const bad = '{"title":a {b}, c","x":"{y}"}';
    expect(itemsOf(`[{"title":"a"},${bad},{"title":"b"},{"title":"c"}]`)).toEqual([
      '{"title":"a"}',
      `broken: ${bad}`,
      '{"title":"b"}',
      '{"title":"c"}',
    ]);
  });

  it('does not skip an item of another kind after a bad one', () => {
    expect(itemsOf('[{"title":oops!},{"abstract":"x"},{"title":"b"}]')).toEqual([
      'broken: {"title":oops!}',
      '{"abstract":"x"}',
      '{"title":"b"}',
    ]);
  });

  it('says where a list ends without its end', () => {
    expect(itemsOf('[{"title":1},{"tit')).toEqual(['{"title":1}', 'cut: {"tit']);
    expect(damageOf('[{"title":1},{"tit')).toEqual([]);
    expect(damageOf('[{"title":1},\n')).toEqual([
      '13 The file ends before its list of papers does: more may have followed.',
    ]);
  });

  it('passes over a bracket too many', () => {
    const text = '[{"title":1}},{"title":2}]';
    expect(itemsOf(text)).toEqual(['{"title":1}', '{"title":2}']);
    expect(damageOf(text)).toEqual(['12 A bracket is closed here that was not opened.']);
  });

  it('looks within a line that is no paper by its own members', () => {
    const paper = '{"title":1,"doi":2,"references":[{"title":3},{"title":4}]}';
    const list = '{"title":1,"papers":[{"title":2},{"title":3}]}';
    expect(itemsOf(`${paper}\n${list}\n{"papers":[{"title":4}]}`)).toEqual([
      paper,
      '{"title":2}',
      '{"title":3}',
      '{"title":4}',
    ]);
  });

  it('gives a bad line of JSON Lines its own item', () => {
    expect(itemsOf('{"title":1}\n{"title":}}\nnonsense [\n{"title":2')).toEqual([
      '{"title":1}',
      'broken: {"title":}',
      'broken: nonsense [',
      'cut: {"title":2',
    ]);
  });

  it('reads on through a million brackets, open or closed', () => {
    const deep = '['.repeat(1_000_000);
    expect(itemsOf(`[{"title":${deep}${']'.repeat(1_000_000)}},{"title":1}]`)).toHaveLength(2);
    expect(itemsOf(deep)).toHaveLength(1);
    expect(itemsOf('{"a":'.repeat(300_000))).toHaveLength(1);
    expect(damageOf(']}'.repeat(300_000))).toHaveLength(1);
  }, 60_000);

  it('finds every item beside thousands of damaged ones', () => {
    const pair = '{"title":"good"},\n{"title":"bad","x":[},\n';
    expect(itemsOf(`[${pair.repeat(10_000)}{"title":"end"}]`)).toHaveLength(20_001);
  }, 60_000);

  it('finds exactly the items of valid JSON, whatever they hold', () => {
    const item = fc
      .jsonValue({ maxDepth: 4 })
      .map((value) => ({ title: 'x', doi: '10.1/x', value: [value] }));
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), fc.nat(2), (values, indent) => {
        const text = JSON.stringify(values, null, indent);
        expect(itemsOf(text).map((each) => JSON.parse(each) as unknown)).toEqual(
          JSON.parse(JSON.stringify(values)),
        );
        const lines = values.map((value) => JSON.stringify(value)).join('\n');
        expect(itemsOf(lines)).toHaveLength(values.length);
      }),
    );
  });

  it('finds the same wherever the blocks of the text end', () => {
    const text = '[{"title":"a","x":[1,2},\n{"title":"b,"x":2},\n{"title":"c"}},{"tit';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(70), (block, length) => {
        const part = text.slice(0, length);
        expect(findItems(part, block)).toEqual(findItems(part));
      }),
    );
  });
});
