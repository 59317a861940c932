import { apiDailyPapers, apiFlatPapers } from './api-json.ts';
import { arxivAtom } from './arxiv-atom.ts';
import { arxivMailing } from './arxiv-mailing.ts';
import { arxivWebListing } from './arxiv-web-listing.ts';
import type { Capture } from './capture.ts';
import { htmlToText } from './html-to-text.ts';
import { jsonLines } from './json-lines.ts';
import { labelledBlocks } from './labelled-blocks.ts';
import { markdownClipping } from './markdown-clipping.ts';
import type { Part } from './parts.ts';
import { savedDailyPage } from './saved-daily-page.ts';
import { savedSearchPage } from './saved-search-page.ts';
import { searchPageText, searchPageTextWrapped } from './search-page-text.ts';
import { zoteroBiblatex } from './zotero-biblatex.ts';
import { zoteroCsv } from './zotero-csv.ts';
import { zoteroRis } from './zotero-ris.ts';

const SHOWN: readonly Part[] = [
  'title as shown',
  'abstract as shown',
  'byline',
  'date',
  'comments',
];
const LINKED: readonly Part[] = [...SHOWN, 'upvotes', 'arXiv id', 'address on Hugging Face'];
const SAID: readonly Part[] = ['title', 'abstract', 'author names', 'arXiv id'];
/** The API and the data of a page name papers by their ids, which are their addresses. */
const DATA: readonly Part[] = [
  ...SAID,
  'organisation',
  'date',
  'upvotes counted',
  'address on Hugging Face',
];
const LIBRARY: readonly Part[] = [
  ...SAID,
  'date',
  'doi',
  'venue or arXiv',
  'subjects as keywords',
  'old address on arXiv',
];

/** Every capture that tests and benchmarks print. */
export const CAPTURES: readonly Capture[] = [
  {
    id: 'search-page-text',
    fileName: 'daily-papers-search.txt',
    render: searchPageText,
    holds: SHOWN,
  },
  {
    id: 'search-page-text-wrapped',
    fileName: 'daily-papers-search-80.txt',
    render: searchPageTextWrapped,
    holds: SHOWN,
  },
  {
    id: 'markdown-clipping',
    fileName: 'daily-papers-search.md',
    render: markdownClipping,
    holds: LINKED,
  },
  {
    id: 'html-to-text',
    fileName: 'daily-papers-search-links.txt',
    render: htmlToText,
    holds: LINKED,
  },
  {
    id: 'saved-daily-page',
    fileName: 'daily-papers.html',
    render: savedDailyPage,
    holds: [...DATA, 'comments counted'],
  },
  {
    id: 'saved-search-page',
    fileName: 'daily-papers-search.html',
    render: savedSearchPage,
    holds: LINKED,
  },
  {
    id: 'api-daily-papers',
    fileName: 'daily_papers.json',
    render: apiDailyPapers,
    holds: [...DATA, 'comments counted'],
  },
  {
    id: 'api-flat-papers',
    fileName: 'papers.json',
    render: apiFlatPapers,
    holds: DATA,
  },
  {
    id: 'labelled-blocks',
    fileName: 'archive.txt',
    render: labelledBlocks,
    holds: ['title', 'abstract', 'arXiv id', 'address of the PDF'],
  },
  {
    id: 'arxiv-mailing',
    fileName: 'arxiv-cs-daily.txt',
    render: arxivMailing,
    holds: [...SAID, 'date', 'doi', 'venue', 'categories', 'address on arXiv'],
  },
  {
    id: 'arxiv-atom',
    fileName: 'arxiv-query.xml',
    render: arxivAtom,
    holds: [
      ...SAID,
      'first version',
      'date',
      'doi',
      'venue',
      'categories',
      'address of the version',
    ],
  },
  {
    id: 'arxiv-web-listing',
    fileName: 'arxiv-cs-new.html',
    render: arxivWebListing,
    holds: [...SAID, 'venue', 'categories', 'address on arXiv'],
  },
  {
    id: 'zotero-biblatex',
    fileName: 'zotero.bib',
    render: zoteroBiblatex,
    holds: LIBRARY,
  },
  { id: 'zotero-ris', fileName: 'zotero.ris', render: zoteroRis, holds: LIBRARY },
  { id: 'zotero-csv', fileName: 'zotero.csv', render: zoteroCsv, holds: LIBRARY },
  {
    id: 'json-lines',
    fileName: 'corpus.jsonl',
    render: jsonLines,
    holds: [...SAID, 'year'],
  },
];
