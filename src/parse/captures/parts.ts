import type { Entry } from '../../domain/entry.ts';
import { type Card, shownOnPage } from './card.ts';
import { subjectKeyword } from './subject-names.ts';

/** What an entry holds of a card, by the way in which sources print it. */
export const PARTS = {
  title: ({ title }) => ({ title }),
  /** Without the marks of mathematics. */
  'title as shown': ({ title }) => ({ title: shownOnPage(title) }),
  abstract: ({ abstract }) => ({ abstract }),
  'abstract as shown': ({ abstract }) => ({ abstract: shownOnPage(abstract) }),
  'author names': ({ authors }) => ({ authors }),
  organisation: ({ organisation }) => ({ organisation }),
  /** The organisation where there is one, else how many authors. */
  byline: ({ authors, organisation }) => ({
    organisation,
    authorCount: organisation === null ? authors.length : null,
  }),
  date: ({ date }) => ({ date }),
  year: ({ date }) => ({ date: { year: date.year, month: null, day: null } }),
  comments: ({ comments }) => ({ comments }),
  /** A number also where there are none. */
  'comments counted': ({ comments }) => ({ comments: comments ?? 0 }),
  upvotes: ({ upvotes }) => ({ upvotes }),
  'upvotes counted': ({ upvotes }) => ({ upvotes: upvotes ?? 0 }),
  'arXiv id': ({ arxivId }) => ({ arxivId }),
  'first version': () => ({ arxivVersion: 1 }),
  doi: ({ doi }) => ({ doi }),
  venue: ({ venue }) => ({ venue }),
  /** The journal, or arXiv as the publisher. */
  'venue or arXiv': ({ venue }) => ({ venue: venue ?? 'arXiv' }),
  categories: ({ categories }) => ({ keywords: categories }),
  'subjects as keywords': ({ categories }) => ({ keywords: categories.map(subjectKeyword) }),
  'address on Hugging Face': ({ arxivId }) => ({ url: `https://huggingface.co/papers/${arxivId}` }),
  'address on arXiv': ({ arxivId }) => ({ url: `https://arxiv.org/abs/${arxivId}` }),
  'address of the version': ({ arxivId }) => ({ url: `https://arxiv.org/abs/${arxivId}v1` }),
  'old address on arXiv': ({ arxivId }) => ({ url: `http://arxiv.org/abs/${arxivId}` }),
  'address of the PDF': ({ arxivId }) => ({ url: `https://arxiv.org/pdf/${arxivId}` }),
} as const satisfies Readonly<Record<string, (card: Card) => Partial<Entry>>>;

export type Part = keyof typeof PARTS;
