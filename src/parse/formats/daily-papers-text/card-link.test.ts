import { describe, expect, it } from 'vitest';
import { readCardLink } from './card-link.ts';

describe('readCardLink', () => {
  it.each([
    ['https://huggingface.co/papers/2405.14558', '2405.14558', null],
    ['https://arxiv.org/abs/2405.14558v2', '2405.14558', 2],
    ['https://arxiv.org/pdf/2405.14558.pdf', '2405.14558', null],
    ['https://huggingface.co/login?next=%2Fpapers%2F2405.14558', '2405.14558', null],
    ['https://huggingface.co/papers/2405.14558#community', '2405.14558', null],
  ])('finds the arXiv id in %s', (text, arxivId, arxivVersion) =>
    expect(readCardLink(text)).toMatchObject({ arxivId, arxivVersion }),
  );
  it('keeps the address of the paper only', () => {
    const page = 'https://huggingface.co/papers/2405.14558';
    expect(readCardLink(page)?.url).toBe(page);
    expect(readCardLink(`${page}#community`)?.url).toBeNull();
  });
  it('finds a DOI, in lower case', () => {
    expect(readCardLink('https://doi.org/10.1145/ABC.12')?.doi).toBe('10.1145/abc.12');
  });
  it.each(['https://github.com/fern/thimble', 'see https://arxiv.org/abs/2405.14558', ''])(
    'leaves %j to the abstract',
    (text) => expect(readCardLink(text)).toBeNull(),
  );
});
