import { describe, expect, it } from 'vitest';
import { isBegunByline, readAuthors, readMeta, readOrganisation } from './byline.ts';

describe('readAuthors', () => {
  it.each([
    ['• 8 authors', 8],
    ['- 3 authors', 3],
    ['* 3 authors', 3],
    ['1 authors', 1],
    ['1 author', 1],
    ['671 authors', 671],
    ['1,024 authors', 1024],
    ['• • • 12 authors', 12],
    ['4 authors](https://huggingface.co/papers/2405.14558)', 4],
    ['[4 authors](/papers/2405.14558)', 4],
    ['* 8 authors][43]', 8],
  ])('reads %s', (text, count) => expect(readAuthors(text)?.count).toBe(count));
  it('takes the arXiv id along that the link holds', () => {
    expect(readAuthors('4 authors](https://huggingface.co/papers/2405.14558)')?.link).toMatchObject(
      { arxivId: '2405.14558' },
    );
  });
  it.each(['authors', '8 authors agree', 'the 8 authors', '• 8 readers'])('leaves %j', (text) =>
    expect(readAuthors(text)).toBeNull(),
  );
});

describe('readOrganisation', () => {
  it.each([
    ['deepseek-ai DeepSeek', 'deepseek-ai', 'DeepSeek'],
    ['CarnegieMellonU Carnegie Mellon University', 'CarnegieMellonU', 'Carnegie Mellon University'],
    ['umass University of Massachusetts Amherst', 'umass', 'University of Massachusetts Amherst'],
    ['nvidia NVIDIA', 'nvidia', 'NVIDIA'],
    ['Qwen Qwen', 'Qwen', 'Qwen'],
    ['01-ai 01.AI', '01-ai', '01.AI'],
    ['Stanford University', null, 'Stanford University'],
    ['Carnegie Mellon University', null, 'Carnegie Mellon University'],
    ['DeepSeek', null, 'DeepSeek'],
  ])('splits %s', (text, handle, name) => expect(readOrganisation(text)).toEqual({ handle, name }));
});

describe('readMeta', () => {
  it('reads a foot that stands on one line', () => {
    expect(readMeta('• 8 authors · Jun 3, 2024 5')).toMatchObject({
      authorCount: 8,
      dated: { date: { year: 2024, month: 6, day: 3 }, comments: 5 },
    });
    expect(readMeta('deepseek-ai DeepSeek · May 14 · 5')).toMatchObject({
      organisation: { handle: 'deepseek-ai', name: 'DeepSeek' },
      dated: { comments: 5 },
    });
    expect(readMeta('· May 14')).toMatchObject({ dated: { date: { month: 5, day: 14 } } });
  });
  it.each(['A · B', 'x · y · May', 'A sentence with a dot · inside it.', 'DeepSeek ·'])(
    'leaves %j',
    (text) => expect(readMeta(text)).toBeNull(),
  );
});

describe('isBegunByline', () => {
  it('knows what a cut file leaves of a byline', () => {
    expect(['•', '• 8', '• 8 aut', '8 author', '12 a'].every(isBegunByline)).toBe(true);
    expect(['8', '-', 'authors', '8 ways'].some(isBegunByline)).toBe(false);
  });
});
