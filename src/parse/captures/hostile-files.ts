import { CAPTURES } from './captures.ts';
import { INVENTED_CARDS } from './invented-cards.ts';

/** A file that no source writes, and that makes a careless parser slow or ends it. */
export interface HostileFile {
  /** Kebab-case. */
  readonly id: string;
  /** `size`: how many times what makes it hostile occurs; the length grows in proportion. */
  readonly text: (size: number) => string;
  /** How many times for a megabyte or so. */
  readonly perMegabyte: number;
}

/** The same thing again and again, each time with its number in place of `#`. */
function numbered(id: string, pattern: string, before = '', after = ''): HostileFile {
  const pieces = pattern.split('#');
  const text = (size: number): string =>
    before + Array.from({ length: size }, (_, at) => pieces.join(String(at))).join('') + after;
  return { id, text, perMegabyte: Math.ceil(1e6 / (pattern.length + 4 * (pieces.length - 1))) };
}

const again = (id: string, pattern: string, before = '', after = ''): HostileFile => ({
  id,
  text: (size) => before + pattern.repeat(size) + after,
  perMegabyte: Math.ceil(1e6 / pattern.length),
});

/** A true capture of some papers that goes on in a hostile way: no format leaves it aside. */
function onwards(captureId: string, what: string, pattern: string): HostileFile {
  const capture = CAPTURES.find(({ id }) => id === captureId);
  const cards = INVENTED_CARDS.filter(({ authors }) => authors.length < 9).slice(0, 8);
  const before = [...(capture?.render(cards) ?? [])].join('');
  return again(`${captureId}-then-${what}`, pattern, before);
}

const TITLE = 'A title of ordinary length about nothing';

/** Long, deep or never closed, in the marks of every format that is read. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  again('one-line', 'Words of an abstract that never ends. '),
  again('one-word', 'a'),
  again('one-line-of-blanks', ' ', 'a', 'b'),
  again('short-lines', 'a\n'),
  numbered('titles-only', `${TITLE} #\n\n`),
  again('blank-lines', '\n', 'a', 'b'),
  again('bylines', '  • 8 authors\n·\n'),
  again('dates', 'May 14 5\n', `${TITLE}\n\n`),
  again('digits', '1', 'May '),

  again('square-brackets', '['),
  again('square-brackets-closed', ']', '['.repeat(1000)),
  again('objects', '{"a":'),
  again('objects-in-arrays', '[{"title":"A title",'),
  again('string-never-closed', 'a', '[{"title":"A title","summary":"'),
  again('backslashes-in-a-string', '\\\\', '[{"title":"'),
  again('empty-items', '{},', '[', '{}]'),
  again('papers-in-papers', '{"paper":', '[{"paper":{"id":"2405.90001","title":"A title"}},'),
  numbered('lines-of-broken-json', '{"title":"A title #","abstract":"Cut he\n'),

  again('divs', '<div>', '<!doctype html><html><body>'),
  again('lists', '<dl><dt><a title="Abstract">', '<html><body>'),
  again('tag-never-closed', 'class="a" ', '<!doctype html><html><body><div '),
  again('attribute-never-closed', 'a', '<html><div data-target="DailyPapers" data-props="'),
  again('entities', '&quot;', '<html><div data-target="DailyPapers" data-props="{', '}">'),
  again('ampersands', '&', '<html><body><p>'),
  numbered('props-never-closed', '<div data-target="DailyPapers" data-props="{&quot;a#&quot;:'),
  numbered('articles-never-closed', '<article><h3><a href="/papers/2405.#">A title'),
  again('comments-never-closed', '<!-- ', '<html><body>'),
  again('feed-entries-in-entries', '<entry><title>A', '<feed xmlns="http://www.w3.org/2005/Atom">'),
  again('cdata', '<![CDATA[', '<?xml version="1.0"?><feed><entry><title>'),

  again('links-never-closed', '[a](', '# Daily Papers\n\n'),
  again('pictures-in-links', '[![', '# Daily Papers\n\n'),
  again('links-closed-twice', '](https://huggingface.co/papers/', '### ['),
  numbered('headings-with-links', '### [A title #](https://huggingface.co/papers/2405.\n\n'),
  again('numbered-links', '[\n-\n][1]\n', '# Daily Papers\n\n'),
  again('stars', '*', '# Daily Papers\n\n'),
  again('table-cells', '|', '| Title | Abstract |\n| --- | --- |\n'),

  again('braces', '{', '@article{a, title = {'),
  again('braces-closed', '}', '@article{a, title = {A title}}\n'),
  numbered('braces-each-in-an-entry', '@article{key#, title = {A {title\n'),
  numbered('quotes-each-in-an-entry', '@article{key#, title = "A title\n'),
  numbered('strings-of-strings', '@string{a# = a # b}\n'),
  again('accents', "\\'{", '@article{a, title = {'),
  again('dollars', '$', '@article{a, title = {'),
  again('at-signs', '@'),
  again('names-joined', 'A and ', '@article{a, title = {A title}, author = {'),

  again('records-never-ended', 'TY  - JOUR\n'),
  numbered('titles-never-ended', 'TI  - A title #\n', 'TY  - JOUR\n'),
  again('continued-lines', 'and on\n', 'TY  - JOUR\nTI  - A title\nAB  - An abstract\n'),
  again('ends-of-records', 'ER  - \n'),

  again('quotes', '"', 'Title,Abstract\n'),
  again('quote-never-closed', 'a, b\n', 'Title,Abstract\n"'),
  again('commas', ',', 'Title,Abstract\n'),
  again('columns', 'Title,', '', '\n'),
  numbered('rows-of-one-cell', '"A title #"\n', 'Title,Abstract,Year\n'),
  again('tabs', '\t', 'Title\tAbstract\n'),

  again('mailing-fences', '\\\\\n'),
  again('mailing-heads', '\\\\\narXiv:2411.90001\n'),
  again('mailing-titles', 'Title: A title\n  of two lines\n', '\\\\\narXiv:2411.90001\n'),
  again('mailing-names', 'M\\"{u}ller, ', '\\\\\narXiv:2411.90001\nTitle: A\nAuthors: '),
  again('dashes', `${'-'.repeat(78)}\n`),
  again('labels', 'Title: A title\n', 'PDF: https://arxiv.org/pdf/2408.90001\n'),
  again('separators', '---\n', 'Title: A title\n'),

  again('brackets-after-a-doi', ')', `${TITLE} https://doi.org/10.5555/a`),
  again('brackets-in-a-doi', ')', '@article{a, title = {A title}, doi = {10.5555/a', '}}'),
  again(
    'brackets-in-an-address',
    ')',
    '[{"title":"A title","url":"https://doi.org/10.5555/a',
    '"}]',
  ),
  again('stops-after-a-doi', '.', `${TITLE} 10.5555/a`),
  again('marks-of-ids', 'arXiv:', `${TITLE} `),

  onwards('search-page-text', 'short-lines', 'a\n'),
  onwards('search-page-text', 'dots', '·\n'),
  onwards('search-page-text', 'dates', 'May 14 5\n\n'),
  onwards('search-page-text-wrapped', 'one-line', 'and on and on'),
  onwards('markdown-clipping', 'brackets', '['),
  onwards('markdown-clipping', 'links', '[a]('),
  onwards('markdown-clipping', 'pictures', '[![a](b)'),
  onwards('markdown-clipping', 'headings', '### [A title\n\n'),
  onwards('markdown-clipping', 'stars', '*'),
  onwards('html-to-text', 'openings', '[\n'),
  onwards('html-to-text', 'addresses', '[1]: '),
  onwards('html-to-text', 'endings', '][1]\n'),
  onwards('saved-daily-page', 'divs', '<div>'),
  onwards('saved-daily-page', 'props', '<div data-props="{&quot;'),
  onwards('saved-search-page', 'articles', '<article><h3><a href="/papers/2405.90001">'),
  onwards('saved-search-page', 'a-tag', '<p class="a" '),
  onwards('saved-search-page', 'ampersands', '&'),
  onwards('arxiv-web-listing', 'lists', '<dl><dt><dd>'),
  onwards('arxiv-web-listing', 'ends', '</div>'),
  onwards('arxiv-atom', 'entries', '<entry><title>'),
  onwards('arxiv-atom', 'cdata', '<![CDATA['),
  onwards('api-daily-papers', 'papers-in-papers', '[{"paper":{"title":"a",'),
  onwards('api-daily-papers', 'objects', '{"paper":'),
  onwards('api-flat-papers', 'quotes', '"'),
  onwards('api-flat-papers', 'backslashes', '\\'),
  onwards('json-lines', 'broken-lines', '{"title":"a\n'),
  onwards('json-lines', 'braces', '{'),
  onwards('labelled-blocks', 'titles', 'Title: a\n'),
  onwards('labelled-blocks', 'lines', 'and on\n'),
  onwards('arxiv-mailing', 'heads', '\\\\\narXiv:2411.90001\n'),
  onwards('arxiv-mailing', 'lines', '  and on\n'),
  onwards('arxiv-mailing', 'names', 'Authors: A and '),
  onwards('zotero-biblatex', 'entries', '@misc{a, title = {'),
  onwards('zotero-biblatex', 'braces', '{'),
  onwards('zotero-biblatex', 'quotes', '"'),
  onwards('zotero-ris', 'abstracts', 'AB  - a\r\n'),
  onwards('zotero-ris', 'lines', 'a\n'),
  onwards('zotero-csv', 'quotes', '"a'),
  onwards('zotero-csv', 'commas', ','),
  onwards('zotero-csv', 'lines', 'a\n'),
];
