import { authorsOnPage, type Card, dayOnPage, isoDay, shownOnPage, VIEWED } from './card.ts';

const SITE = 'https://huggingface.co';
const AVATAR = 'https://cdn-avatars.huggingface.co/v1/production/uploads';

const HEAD = `---
url: ${SITE}/papers?q=invented
retrieved: ${isoDay(VIEWED)}
statusCode: 200
completeness: full
title: Daily Papers - Hugging Face
---
new

Get trending papers in your email inbox once a day!

Get trending papers in your email inbox!

[Subscribe](${SITE}/login?next=%2Fpapers)

# Daily Papers

## by [![](${SITE}/front/assets/papers-by.png)AK](${SITE}/akhaliq) and the research community

- Daily
- Weekly
- Monthly

[Trending Papers](${SITE}/papers/trending)

${dayOnPage(VIEWED)}
`;

/** A search of Daily Papers through a clipper that saves the main part of a page as Markdown. */
export function* markdownClipping(cards: readonly Card[]): Generator<string> {
  yield HEAD;
  for (const card of cards) {
    const page = `${SITE}/papers/${card.arxivId}`;
    const login = `${SITE}/login?next=%2Fpapers%2F${card.arxivId}`;
    const comments = card.comments === null ? '' : `[${card.comments}](${page}#community)`;
    yield `\n[${card.upvotes ?? '-'}](${login})\n`;
    yield `\n### [${escapeMarkdown(shownOnPage(card.title))}](${page})\n`;
    yield `\n[${escapeMarkdown(shownOnPage(card.abstract))}](${page})\n`;
    yield `\n${byline(card, page)}\n\n·\n\n${dayOnPage(card.date)}${comments}\n`;
  }
}

/** Up to two authors show a face before the count. */
function byline(card: Card, page: string): string {
  const { organisation } = card;
  if (organisation !== null) {
    const handle = organisation.handle ?? '';
    return `[![${handle}](${AVATAR}/${handle}.png)${organisation.name}](${SITE}/${handle})`;
  }
  const faces = card.authors.length > 1 && card.authors.length < 8 ? 1 : 0;
  const lines = Array.from({ length: faces }, (_, at) => `- ![](${AVATAR}/${at}.jpeg)`);
  return `[${[...lines, `- ${authorsOnPage(card)}`].join('\\\\\n')}](${page})`;
}

/** What would otherwise be a link, emphasis or code. */
const escapeMarkdown = (text: string): string => text.replaceAll(/[[\]*_`]/g, String.raw`\$&`);
