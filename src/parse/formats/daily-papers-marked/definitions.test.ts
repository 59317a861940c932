import { expect, it } from 'vitest';
import { readDefinitions } from './definitions.ts';

const END = ['', 'The end.'];

it.each([
  ['[32]: https://example.org/a', '32', 'https://example.org/a'],
  ['  [32] <https://example.org/a>', '32', 'https://example.org/a'],
  ['[32]: /papers/2501.00001 "A title"', '32', '/papers/2501.00001'],
  ['[a name]: mailto:a@example.org', 'a name', 'mailto:a@example.org'],
  ['[0012345]: file:///tmp/a', '0012345', 'file:///tmp/a'],
  [' 32. https://example.org/a>', '32', 'https://example.org/a>'],
])('reads the address of %s', (line, name, address) => {
  const definitions = readDefinitions([line, ...END]);
  expect(definitions.addressOf(name)).toBe(address);
});

it('takes the last of two addresses with one name', () => {
  const lines = ['[1]: https://example.org/a', '[1]: https://example.org/b', ...END];
  expect(readDefinitions(lines).addressOf('1')).toBe('https://example.org/b');
});

it('knows no address of a name that nobody defines, or whose line the file may have cut', () => {
  const definitions = readDefinitions(['[70000]: https://example.org/a', '[3]: https://exam']);
  expect(['1', '3', '70000', '99999', 'x'].map((name) => definitions.addressOf(name))).toEqual([
    null,
    null,
    'https://example.org/a',
    null,
    null,
  ]);
});

it('counts the headings of a list, and no other text above it', () => {
  const definitions = readDefinitions([
    'References',
    'An abstract.',
    '# References',
    '',
    'Visible links:',
    '1. https://example.org/a',
    '',
    '2. https://example.org/b',
  ]);
  const lines = Array.from({ length: 8 }, (_, index) => definitions.has(index));
  expect(lines).toEqual([false, false, true, false, true, true, false, true]);
  expect(definitions.count).toBe(4);
});
