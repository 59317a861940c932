/**
 * What a line can be in a page of cards. A card, top to bottom: votes, title,
 * link, abstract, link, byline or organisation, dot, date, comments; captures
 * drop any of them but the title.
 */
export const ROLES = [
  'head',
  'votes',
  'title',
  'title-rest',
  'title-link',
  'abstract',
  'abstract-rest',
  'abstract-paragraph',
  'link',
  'byline',
  'organisation',
  'dot',
  'date',
  'comments',
  'furniture',
  'unknown',
] as const;

export type Role = (typeof ROLES)[number];

/** The place of each role in `ROLES`. */
export const AT = Object.fromEntries(ROLES.map((role, index) => [role, index])) as Readonly<
  Record<Role, number>
>;

type Costs = Readonly<Partial<Record<Role | 'end', number>>>;

const AFTER_CARD: Costs = {
  title: 0,
  votes: 0,
  furniture: 0.3,
  head: 0,
  unknown: 4,
  end: 0,
};

/** A title alone is possible, but everything else is tried before. */
const AFTER_TITLE: Costs = {
  abstract: 0,
  title: 5.5,
  votes: 5.5,
  byline: 4,
  organisation: 4,
  dot: 4,
  date: 4,
  furniture: 5,
  head: 5,
  unknown: 6,
  end: 3,
};

const AFTER_ABSTRACT: Costs = {
  ...AFTER_CARD,
  'abstract-rest': 0,
  'abstract-paragraph': 0,
  link: 0,
  byline: 0,
  organisation: 0,
  dot: 1,
  date: 0.5,
};

/**
 * How unlikely it is that a role follows another: 0 as a page should be, 5
 * and more for what only a damaged page shows. Absent pairs are impossible.
 * The scale is that of the line costs in `line-costs.ts`; a page is read as
 * the cheapest way through both.
 */
export const TRANSITIONS: Readonly<Record<Role | 'start', Costs>> = {
  start: { head: 0, votes: 0, title: 0, unknown: 3 },
  head: { head: 0, votes: 0, title: 0, unknown: 3, end: 0 },
  votes: { votes: 0.5, title: 0, head: 2, unknown: 5, end: 1 },
  title: { ...AFTER_TITLE, 'title-rest': 0, 'title-link': 0 },
  'title-rest': { ...AFTER_TITLE, 'title-rest': 1, 'title-link': 0 },
  'title-link': { ...AFTER_TITLE, 'title-link': 0.3 },
  abstract: AFTER_ABSTRACT,
  'abstract-rest': AFTER_ABSTRACT,
  'abstract-paragraph': AFTER_ABSTRACT,
  link: { ...AFTER_CARD, link: 0.2, byline: 0, organisation: 0, dot: 0.5, date: 0.5 },
  byline: {
    byline: 0.2,
    organisation: 2,
    link: 0.2,
    dot: 0,
    date: 0.3,
    title: 1,
    votes: 1,
    furniture: 1,
    head: 1,
    unknown: 4,
    end: 0.5,
  },
  organisation: { organisation: 1, byline: 1, dot: 0, date: 0.5 },
  dot: { dot: 0.5, date: 0, byline: 0.5, title: 3, votes: 3, unknown: 4, end: 0.5 },
  date: { ...AFTER_CARD, comments: 0, link: 0.2 },
  comments: { ...AFTER_CARD, comments: 0.5, link: 0.2 },
  furniture: { ...AFTER_CARD, furniture: 0 },
  unknown: {
    ...AFTER_CARD,
    unknown: 0.3,
    link: 0.5,
    byline: 0.5,
    organisation: 2,
    dot: 0.5,
    date: 0.5,
    comments: 1,
  },
};
