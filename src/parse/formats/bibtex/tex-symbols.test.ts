import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { ACCENTS, SYMBOLS } from './tex-symbols.ts';
import { texToText } from './tex-to-text.ts';

/** What the library that many reference managers use makes of TeX; nothing where it knows nothing. */
function readByLibrary(commands: readonly string[]): Map<string, string> {
  const fields = commands.map((command, index) => `f${index} = {x${command}x}`);
  const { entries } = parse(`@misc{key, ${fields.join(', ')}}`, { sentenceCase: false });
  const read = commands.map((command, index): [string, string] => {
    const text: unknown = entries[0]?.fields[`f${index}`];
    return [command, typeof text === 'string' ? text.slice(1, -1).normalize('NFC') : ''];
  });
  // A backslash that is left, or markup, is a command that it does not know.
  return new Map(read.filter(([, text]) => text !== '' && !/[\\<>]/.test(text)));
}

function disagreements(commands: readonly string[]): string[] {
  const theirs = readByLibrary(commands);
  expect(theirs.size).toBeGreaterThan(commands.length / 2);
  return [...theirs].flatMap(([command, text]) => {
    const ours = texToText(`x${command}x`).slice(1, -1);
    return ours === text ? [] : [`${command}: ${ours} or ${text}`];
  });
}

test('accents give the letters that the library gives', () => {
  const letters = ['a', 'e', 'g', 'o', 's', 'z', 'A', 'N', 'U'];
  const commands = Object.keys(ACCENTS).flatMap((accent) =>
    letters.map((letter) => `\\${accent}{${letter}}`),
  );
  expect(disagreements(commands)).toEqual([]);
});

/** Where the library prints a rarer form of the sign, or a blank of another width. */
const OTHER_FORMS = `textperiodcentered quotedblbase textasciigrave textasteriskcentered cdot bullet
  nabla hbar perp square blacksquare models setminus epsilon mu phi
  quad qquad enspace thinspace nobreakspace`.split(/\s+/);

test('symbols are those of the library, but for other forms of the same', () => {
  const commands = [...SYMBOLS.keys()].map((name) => `\\${name}{}`);
  const differing = disagreements(commands).map((each) => each.replace(/^\\(\w+).*/, '$1'));
  expect(differing.toSorted()).toEqual(OTHER_FORMS.toSorted());
});
