import { describe, expect, it } from 'vitest';
import type { PageStyle } from './line-costs.ts';
import { beginsSentence, goesOn, RunningLine } from './running-line.ts';

const PAGE: PageStyle = {
  wrap: { usual: 76, least: 78, most: 80 },
  spaced: true,
  hasFeet: true,
  hasVotes: false,
};
const ABOVE = 'Rivers carry messages downstream. We route tokens along an invented river and';
const NEXT = 'measure how many of them reach the mill, in every season of the last three years';

const aboveOf = (text: string): RunningLine => new RunningLine().fill(text);

describe('goesOn', () => {
  it('is certain of a line as wide as the page below an open and full one', () => {
    expect(goesOn(NEXT, aboveOf(ABOVE), PAGE)).toBe(true);
  });

  it.each<[string, string, string]>([
    ['below the end of a sentence', `${ABOVE.slice(0, -4)}.`, NEXT],
    ['below a line that had room for its first word', ABOVE.slice(0, 50), NEXT],
    ['below a line that was not wrapped', `${ABOVE} ${ABOVE}`, NEXT],
    ['where it is short and open', ABOVE, 'measure how many reach the mill'],
    ['where it is longer than the lines of the page', ABOVE, `${NEXT} and before`],
    ['where it is indented', ABOVE, `  ${NEXT.slice(2)}`],
    ['where it is a link', ABOVE, `https://example.org/${'mill'.repeat(12)}`],
    [
      'where it can be a foot',
      ABOVE,
      'measuring-mills The Institute of Rivers and Mills · Jun 3, 2024',
    ],
    ['where it begins as furniture does', ABOVE, `Subscribe ${NEXT.slice(10)}`],
  ])('is not certain of a line %s', (_, above, line) => {
    expect(goesOn(line, aboveOf(above), PAGE)).toBe(false);
  });

  it('is certain of nothing on a page whose abstracts stand on one line', () => {
    expect(goesOn(NEXT, aboveOf(ABOVE), { ...PAGE, wrap: null })).toBe(false);
  });

  it('leaves a capital to be weighed where no blank lines part the cards', () => {
    const capital = `Measuring ${NEXT.slice(8, -8)}`;
    expect(goesOn(capital, aboveOf(ABOVE), PAGE)).toBe(true);
    expect(goesOn(capital, aboveOf(ABOVE), { ...PAGE, spaced: false })).toBe(false);
  });
});

describe('beginsSentence', () => {
  const ENDED = 'Rivers carry messages downstream. We route tokens along an invented river now.';
  const LINE = 'Measured over three years and two valleys, no message was ever lost on its way';

  it('is certain of a full line below the end of a sentence, with which the next goes on', () => {
    expect(beginsSentence(LINE, NEXT, aboveOf(ENDED), PAGE)).toBe(true);
    expect(beginsSentence(LINE, 'to the sea.', aboveOf(ENDED), PAGE)).toBe(true);
  });

  it('is not certain where the line above had room for its first word', () => {
    expect(beginsSentence(LINE, NEXT, aboveOf(ENDED.slice(34)), PAGE)).toBe(false);
  });

  it('is not certain where the next can be who the paper is by', () => {
    expect(beginsSentence(LINE, 'mills The Institute of Mills', aboveOf(ENDED), PAGE)).toBe(false);
  });

  it('is not certain where no blank lines part the cards', () => {
    expect(beginsSentence(LINE, NEXT, aboveOf(ENDED), { ...PAGE, spaced: false })).toBe(false);
  });
});

it('sees what the line below asks about a line', () => {
  expect(aboveOf(ABOVE)).toMatchObject({ finished: false, promising: true });
  expect(aboveOf('It reaches the mill.')).toMatchObject({ finished: true, promising: false });
});
