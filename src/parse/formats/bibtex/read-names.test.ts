import { expect, test } from 'vitest';
import { readNames } from './read-names.ts';
import { texToText } from './tex-to-text.ts';

const namesOf = (tex: string): string[] => readNames(tex, (part) => texToText(part).trim());

test.each([
  ['Berg, Ada and Bo Lund AND Cy Dahl', ['Ada Berg', 'Bo Lund', 'Cy Dahl']],
  ['Berg, Ada\n  and\n  Lund, Bo', ['Ada Berg', 'Bo Lund']],
  ['van den Berg, Ada and Bo von der Lund', ['Ada van den Berg', 'Bo von der Lund']],
  ['Berg, Jr., Ada', ['Ada Berg Jr.']],
  ['{The Rivers and Lakes Team} and {Water, Inc.}', ['The Rivers and Lakes Team', 'Water, Inc.']],
  ['Berg, Ada and others', ['Ada Berg']],
  ['M{\\"u}ller, J{\\"o}rg and {\\O}rsted, A.', ['Jörg Müller', 'A. Ørsted']],
  ['Berg, A.; Lund, B.', ['A. Berg', 'B. Lund']],
  [
    'Ada Berg, Bo Lund, Cy Dahl, Di Ek and Ed Fors',
    ['Ada Berg', 'Bo Lund', 'Cy Dahl', 'Di Ek', 'Ed Fors'],
  ],
  ['family=Berg, given=Ada, prefix=van den, useprefix=true', ['Ada van den Berg']],
  ['Brandt and Sandberg and Anderson', ['Brandt', 'Sandberg', 'Anderson']],
  ['Berg, and Lund', ['Berg', 'Lund']],
  ['and Berg and and Lund and', ['Berg', 'Lund']],
  ['', []],
  [
    `Berg, Ada and {${'Very '.repeat(80)}Long Team}`,
    ['Ada Berg', `${'Very '.repeat(80)}Long Team`],
  ],
])('%s', (tex, names) => {
  expect(namesOf(tex)).toEqual(names);
});
