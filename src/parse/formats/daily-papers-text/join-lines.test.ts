import { expect, it } from 'vitest';
import { joinLines } from './join-lines.ts';

it('joins the lines of a text by blanks', () => {
  expect(joinLines(['a river', 'and a mill', 'in the valley'])).toBe(
    'a river and a mill in the valley',
  );
  expect(joinLines(['alone'])).toBe('alone');
  expect(joinLines([])).toBe('');
});

it('joins a compound at its hyphen, unless the next word suspends it', () => {
  expect(joinLines(['a water-', 'driven', 'mill'])).toBe('a water-driven mill');
  expect(joinLines(['state-', 'of-the-', 'art'])).toBe('state-of-the-art');
  expect(joinLines(['pre-', 'and post-'])).toBe('pre- and post-');
  expect(joinLines(['so -', 'it seems'])).toBe('so - it seems');
});
