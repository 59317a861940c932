import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendJson } from './mend-json.ts';

const mended = (text: string): unknown => JSON.parse(mendJson(text, (key) => key === 'abstract'));

describe('mendJson', () => {
  it.each<[string, string, unknown]>([
    ['a comma too many', '{"a":[1,2,],}', { a: [1, 2] }],
    ['two commas', '[1,,2]', [1, 2]],
    ['words of other languages', '{"a":NaN,"b":None,"c":True}', { a: null, b: null, c: true }],
    ['a line end in a string', '{"a":"b\nc"}', { a: 'b\nc' }],
    ['TeX that was not escaped', '{"a":"$\\alpha$ \\\\ \\"x\\""}', { a: '$\\alpha$ \\ "x"' }],
    ['line ends of Unicode between values', '{\u2028"a":1,\u2029}', { a: 1 }],
    ['a bracket too few', '{"a":{"b":[1,2}}', { a: { b: [1, 2] } }],
    ['a bracket too many', '{"a":1]}', { a: 1 }],
    ['an end in a name', '{"a":1,"bc', { a: 1 }],
    ['an end in a text', '{"a":1,"b":"cd', { a: 1 }],
    ['an end in an abstract', '{"a":1,"abstract":"We co\\', { a: 1, abstract: 'We co' }],
    ['an end in an escape', '{"abstract":"We co\\u00e', { abstract: 'We co' }],
    ['an end in a number', '{"a":1,"b":20', { a: 1 }],
    ['an end in a list', '{"a":["b","c', { a: ['b'] }],
    ['an end after a colon', '{"a":1,"b":', { a: 1 }],
  ])('reads over %s', (_, text, value) => {
    expect(mended(text)).toEqual(value);
  });

  it('leaves valid JSON what it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        if (typeof value !== 'object' || value === null) return;
        expect(mended(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('makes valid JSON of the beginning of any', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, cut) => {
        const text = JSON.stringify([value]);
        expect(() => mended(text.slice(0, 1 + (cut % text.length)))).not.toThrow();
      }),
    );
  });

  it('reads any number of brackets in one pass', () => {
    const deep = '['.repeat(300_000);
    expect(mendJson(deep, () => false)).toHaveLength(600_000);
    expect(mendJson(`${deep}${'}'.repeat(300_000)}`, () => false)).toHaveLength(600_000);
  }, 60_000);
});
