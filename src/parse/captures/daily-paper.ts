import { type Card, isoDay, VIEWED } from './card.ts';

/** The paper of a card as the API of Daily Papers knows it. */
export function paperObject(card: Card): object {
  const id = objectId(card.arxivId);
  const { organisation } = card;
  return {
    id: card.arxivId,
    authors: card.authors.map((name, at) => ({
      _id: `${id}${at.toString(16).padStart(4, '0')}`,
      name,
      hidden: false,
    })),
    publishedAt: `${isoDay(card.date)}T17:54:27.000Z`,
    submittedOnDailyAt: `${isoDay(VIEWED)}T00:00:00.000Z`,
    title: card.title,
    submittedOnDailyBy: submitter(),
    summary: card.abstract,
    upvotes: card.upvotes ?? 0,
    discussionId: `${id}ffff`,
    ...(organisation === null ? {} : { organization: organizationObject(card) }),
  };
}

/** The same with what the Daily page says around it: its own day, and the number of comments. */
export function dailyPaper(card: Card): object {
  return {
    paper: paperObject(card),
    publishedAt: `${isoDay(VIEWED)}T01:21:47.935Z`,
    title: card.title,
    summary: card.abstract,
    thumbnail: `https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${card.arxivId}.png`,
    numComments: card.comments ?? 0,
    submittedBy: { ...submitter(), followerCount: 12, isUserFollowing: false },
    ...(card.organisation === null ? {} : { organization: organizationObject(card) }),
    isAuthorParticipating: false,
  };
}

function organizationObject({ organisation }: Card): object {
  return {
    _id: objectId(organisation?.handle ?? ''),
    name: organisation?.handle,
    fullname: organisation?.name,
    avatar: 'https://cdn-avatars.huggingface.co/v1/production/uploads/invented.png',
  };
}

const submitter = (): object => ({
  _id: '60f1abe7544c2adfd6990000',
  avatarUrl: '/avatars/invented.svg',
  isPro: false,
  fullname: 'Some Reader',
  user: 'somereader',
  type: 'user',
  name: 'somereader',
});

/** Twenty digits that look like the key of a record and are the same for the same name. */
function objectId(name: string): string {
  let hash = 7;
  for (let at = 0; at < name.length; at++) hash = (hash * 31 + name.charCodeAt(at)) % 0xfffffff;
  return `66aaf835636a8${hash.toString(16).padStart(7, '0')}`;
}
