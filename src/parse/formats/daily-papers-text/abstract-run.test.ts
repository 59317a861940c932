import { describe, expect, it } from 'vitest';
import { AbstractRun } from './abstract-run.ts';
import type { PageStyle } from './line-costs.ts';
import { RunningLine } from './running-line.ts';

const PAGE: PageStyle = {
  wrap: { usual: 76, least: 78, most: 80 },
  spaced: true,
  hasFeet: true,
  hasVotes: false,
};
const ABSTRACT = [
  'Rivers carry messages downstream. We route tokens along an invented river and',
  'measure how many of them reach the mill, in every season of the last three years',
  'while the miller sleeps and the water rises. The mill keeps what it was told now',
  'and answers in the order of the tides, which no other mill of the valley can do.',
  'Routing by rivers takes a tenth of the energy that routing by roads takes, so we',
  'measured over three years and two valleys, and no message was lost on its way to',
  'the sea.',
];
const runIn = (lines: readonly string[], page = PAGE): AbstractRun =>
  new AbstractRun(lines, page, lines.length - 1);

describe('AbstractRun', () => {
  it('begins where a text of one line is longer than any title', () => {
    const lines = ['A '.repeat(300).trim(), 'end'];
    const run = runIn(lines);
    expect(run.beginsAt(0)).toBe(true);
    expect(run.linesBelow(0)).toBe(0);
  });

  it('begins where at least five wrapped lines go on with each other', () => {
    expect(runIn([...ABSTRACT, '', 'end']).beginsAt(0)).toBe(true);
    expect(runIn([...ABSTRACT.slice(0, 4), '', 'end']).beginsAt(0)).toBe(false);
  });

  it('has the lines below its first, also those where a sentence begins, and the short last', () => {
    const lines = [...ABSTRACT, '', 'end'];
    const run = runIn(lines);
    run.beginsAt(0);
    expect(lines.map((_, index) => run.linesBelow(index))).toEqual([6, 5, 4, 3, 2, 1, 0, 0, 0]);
  });

  it('ends above a line that can be who the paper is by', () => {
    const lines = [...ABSTRACT.slice(0, -1), 'mills The Institute of Mills', '·', 'end'];
    const run = runIn(lines);
    run.beginsAt(0);
    expect(run.linesBelow(0)).toBe(5);
  });

  it('never has the last line, where a file can be cut', () => {
    const run = runIn(ABSTRACT);
    run.beginsAt(0);
    expect(run.linesBelow(0)).toBe(5);
  });

  it('does not begin where no lines are wrapped, nor in the middle of a sentence', () => {
    expect(runIn([...ABSTRACT, 'end'], { ...PAGE, wrap: null }).beginsAt(0)).toBe(false);
    expect(runIn([...ABSTRACT, 'end']).beginsAt(1)).toBe(false);
  });

  it('goes on below a line that was weighed', () => {
    const lines = [...ABSTRACT, '', 'end'];
    const run = runIn(lines);
    const above = new RunningLine().fill(ABSTRACT[0] ?? '');
    expect(run.goesOnAt(1, above)).toBe(true);
    expect(run.linesBelow(1)).toBe(5);
    expect(run.goesOnAt(7, new RunningLine().fill('the sea.'))).toBe(false);
  });
});
