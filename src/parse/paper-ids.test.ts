import { describe, expect, it } from 'vitest';
import { findIds, NO_IDS, readArxivId, readDoi } from './paper-ids.ts';

describe('findIds', () => {
  it.each<[string, string, number | null]>([
    ['arXiv:2405.14558v2', '2405.14558', 2],
    ['see arXiv: 2405.14558 [cs.CL]', '2405.14558', null],
    ['arXiv preprint arXiv:0704.0001', '0704.0001', null],
    ['https://arxiv.org/abs/2405.14558v12', '2405.14558', 12],
    ['http://arxiv.org/pdf/2405.14558.pdf', '2405.14558', null],
    ['https://huggingface.co/papers/2405.14558', '2405.14558', null],
    ['https://doi.org/10.48550/ARXIV.2405.14558', '2405.14558', null],
    ['arXiv:cs/0112017', 'cs/0112017', null],
    ['https://arxiv.org/abs/math.GT/0309136v1', 'math.GT/0309136', 1],
  ])('%s', (text, arxivId, arxivVersion) => {
    expect(findIds(text)).toEqual({ arxivId, arxivVersion, doi: null });
  });
  it('finds a DOI without the punctuation around it', () => {
    expect(findIds('(https://doi.org/10.1145/3292500.3330701).').doi).toBe(
      '10.1145/3292500.3330701',
    );
    expect(findIds('doi:10.1016/S0140-6736(20)30183-5,').doi).toBe('10.1016/s0140-6736(20)30183-5');
  });
  it('takes no other number for an id', () => {
    expect(findIds('accuracy 2405.14558 at 10.5/3')).toEqual(NO_IDS);
    expect(findIds('arXiv:2499.14558')).toEqual(NO_IDS);
  });
});

describe('readArxivId', () => {
  it('believes a bare number where the field says what it is', () => {
    expect(readArxivId('{2405.14558 [cs]}')).toEqual({ arxivId: '2405.14558', arxivVersion: null });
    expect(readArxivId('2405.14558v3')).toEqual({ arxivId: '2405.14558', arxivVersion: 3 });
    expect(readArxivId('hep-th/9901001')).toMatchObject({ arxivId: 'hep-th/9901001' });
    expect(readArxivId('12345')).toMatchObject({ arxivId: null });
  });
});

describe('readDoi', () => {
  it('does not take the DOI of a preprint for that of a publication', () => {
    expect(readDoi('10.48550/arXiv.2405.14558')).toBeNull();
    expect(readDoi('https://dx.doi.org/10.1007/S11468-024-02407-0')).toBe(
      '10.1007/s11468-024-02407-0',
    );
  });

  it('cuts a tail of brackets, however long', () => {
    expect(readDoi(`10.1016/S0140-6736(20)30183${')].'.repeat(100_000)}`)).toBe(
      '10.1016/s0140-6736(20)30183',
    );
  });
});
