import { describe, expect, it } from 'vitest';
import { parseText } from '../../testing.ts';

const LONG_A =
  'Phones have the compute to run a language model but not the bandwidth, so every token waits for its weights. We present a recipe that stores weights in three bits and show that it loses nothing that people notice.';
const LONG_B =
  'A laptop must keep all experts in memory or fetch them from a slow disk. We predict which experts a token will ask for, two layers ahead, and load them at a precision that depends on how sure we are.';
const HEAD = ['new', 'Get trending papers in your email inbox!', 'Subscribe', 'Daily Papers', ''];
const CARD = ['One Bit for Everyone', '', LONG_A, '', '• 8 authors', '·', 'May 14', ''];

const read = (...lines: readonly string[]) => parseText([...HEAD, ...lines].join('\n'));

describe('a listing that was cut off', () => {
  const again = 'Save the page again and add it: the fuller reading will take over.';

  it.each([
    [
      'in an abstract',
      ['Two Bits for Some', '', LONG_B.slice(0, 90)],
      'in the middle of this abstract',
      15,
      2,
    ],
    ['after a title', ['Two Bits for Some'], 'after this title', 13, 1],
    ['in a title', ['Two Bi'], 'after this title', 13, 1],
    ['after the votes', ['12'], 'where a paper begins', 13, 1],
    [
      'in a byline',
      ['Two Bits for Some', '', LONG_B, '', '  • 8 au'],
      'inside the foot of this paper',
      17,
      2,
    ],
    [
      'after a byline',
      ['Two Bits for Some', '', LONG_B, '', '  • 8 authors'],
      'before the date of this paper',
      17,
      2,
    ],
    [
      'at the dot',
      ['Two Bits for Some', '', LONG_B, '', '  • 8 authors', '·'],
      'inside the foot of this paper',
      18,
      2,
    ],
    [
      'in a date',
      ['Two Bits for Some', '', LONG_B, '', '  • 8 authors', '·', 'Jun 3, 20'],
      'inside the foot of this paper',
      19,
      2,
    ],
  ])('%s keeps what is there and says what to do', (_, rest, where, line, entries) => {
    const votes = where === 'where a paper begins' ? ['7'] : [];
    const listing = read(...votes, ...CARD, ...rest);
    const shift = votes.length;
    expect(listing.entries).toHaveLength(entries);
    expect(listing.problems.map((p) => [p.line, p.reason])).toEqual([
      [line + shift + 1, `The file ends ${where}. ${again}`],
    ]);
  });
  it('never makes half a date of a cut one', () => {
    const listing = read(
      ...CARD,
      'Two Bits for Some',
      '',
      LONG_B,
      '',
      '• 8 authors',
      '·',
      'Jun 3, 20',
    );
    expect(listing.entries.at(-1)).toMatchObject({ authorCount: 8, date: null });
  });
  it('is not suspected where the last abstract simply ends', () => {
    expect(read(...CARD, 'Two Bits for Some', '', LONG_B).entries).toHaveLength(2);
    expect(read(...CARD, 'Two Bits for Some', '', LONG_B).problems).toEqual([]);
    expect(
      read('Two Bits for Some', '', `${LONG_B} Code: https://fern.example/two`).problems,
    ).toEqual([]);
  });
});
