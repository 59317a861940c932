import { describe, expect, it } from 'vitest';
import { cleanText, excerptOf } from './clean-text.ts';

describe('cleanText', () => {
  it('makes every kind of space a plain one', () => {
    expect(cleanText('a\u00a0b\u2009c\u3000d\ve')).toBe('a b c d e');
  });
  it('removes what cannot be seen', () => {
    expect(cleanText('\ufeffla\u00adten\u200bcy\u0007 \u202aof\u202c\u2060 it')).toBe(
      'latency of it',
    );
  });
  it('keeps joiners in emoji and other scripts, not beside ASCII', () => {
    expect(cleanText('👩\u200d🔬 می\u200cخواهم la\u200dtency')).toBe(
      '👩\u200d🔬 می\u200cخواهم latency',
    );
  });
  it('keeps ligatures, accents and line ends', () => {
    expect(cleanText('eﬃcient Čapek\r\nnext\rlast')).toBe('eﬃcient Čapek\r\nnext\rlast');
  });
});

describe('excerptOf', () => {
  it('keeps short lines and shortens long ones to 160 characters', () => {
    expect(excerptOf('  a line  ')).toBe('a line');
    expect(excerptOf('x'.repeat(1000))).toHaveLength(160);
  });
});
