import { expect, test } from 'vitest';
import { paperLinks } from './paper-links.ts';

const bare = { title: 'Tiny Nets & You', arxivId: null, doi: null, url: null };

test('a paper with ids links to where they resolve', () => {
  const links = paperLinks({ ...bare, arxivId: '2405.00001', doi: '10.1/x' });
  expect(links.map(({ href }) => href)).toEqual([
    'https://arxiv.org/abs/2405.00001',
    'https://doi.org/10.1/x',
  ]);
});

test('a paper without ids is searched by its title', () => {
  expect(paperLinks(bare)).toEqual([
    {
      label: 'Find on arXiv',
      href: 'https://arxiv.org/search/?query=Tiny+Nets+%26+You&searchtype=title',
    },
  ]);
});

test('an address of a listing that is no web page is never a link', () => {
  const [link] = paperLinks({ ...bare, url: 'javascript:alert(1)' });
  expect(link?.label).toBe('Find on arXiv');
});
