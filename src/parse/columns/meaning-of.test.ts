import { describe, expect, it } from 'vitest';
import { meaningOf } from './meaning-of.ts';

describe('meaningOf', () => {
  it.each([
    ['Abstract Note', 'abstract'],
    ['abstract_note', 'abstract'],
    ['dc:title', 'title'],
    ['Title (English)', 'title'],
    ['Document Title', 'title'],
    ['Résumé', 'abstract'],
    ['Schlagwörter', 'keywords'],
    ['Mots-clés', 'keywords'],
    ['Author(s)', 'authors'],
    ['Consensus Link', 'url'],
    ['doi_url', 'url'],
    ['Cited by', 'aside'],
  ])('knows %s', (name, meaning) => {
    expect(meaningOf(name)?.meaning).toBe(meaning);
  });

  it.each(['Author(s) ID', 'Pages', 'CitesURL', 'video_url', 'x'.repeat(200), '', '()'])(
    'keeps out of %s',
    (name) => {
      expect(meaningOf(name)).toBeNull();
    },
  );

  it('prefers an abstract to a summary, and a page to a file', () => {
    const rank = (name: string): number => meaningOf(name)?.rank ?? -1;
    expect(rank('abstract')).toBeLessThan(rank('summary'));
    expect(rank('summary')).toBeLessThan(rank('tldr'));
    expect(rank('url')).toBeLessThan(rank('pdf'));
    expect(rank('Author full names')).toBeLessThan(rank('Authors'));
  });
});
