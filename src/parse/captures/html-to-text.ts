import { authorsOnPage, type Card, dayOnPage, isoDay, shownOnPage, VIEWED } from './card.ts';
import { wrap } from './wrap.ts';

const SITE = 'https://huggingface.co';
const WIDTH = 120;

/** A search of Daily Papers through a tool that prints HTML as text and numbers its links. */
export function* htmlToText(cards: readonly Card[]): Generator<string> {
  const links: string[] = [];
  const link = (address: string): string => `[${links.push(`${SITE}${address}`)}]`;

  yield head(link);
  for (const card of cards) {
    const page = `/papers/${card.arxivId}`;
    const login = link(`/login?next=%2Fpapers%2F${card.arxivId}`);
    const title = `[${shownOnPage(card.title)}]${link(page)}`;
    yield `[\n${card.upvotes ?? '-'}\n]${login}\n\n`;
    yield `${wrap(title, WIDTH, '### ', '### ').join('\n')}\n\n`;
    yield `[\n\n${wrap(shownOnPage(card.abstract), WIDTH).join('\n')}\n\n]${link(page)}\n`;
    const { organisation } = card;
    yield organisation === null
      ? `[\n* ${authorsOnPage(card)}\n]${link(page)}\n`
      : `[[${organisation.handle}] ${organisation.name}]${link(`/${organisation.handle}`)}\n`;
    const comments =
      card.comments === null ? '' : ` [ ${card.comments}]${link(`${page}#community`)}`;
    yield `·\n${dayOnPage(card.date)}${comments}\n`;
  }
  yield `\n© Hugging Face\n[TOS]${link('/terms-of-service')} [Privacy]${link('/privacy')} `;
  yield `[About]${link('/huggingface')}\n\n`;
  for (const [at, address] of links.entries()) yield `[${at + 1}]: ${address}\n`;
  yield '```\n';
}

function head(link: (address: string) => string): string {
  return `# Web source

- URL: ${SITE}/papers?q=invented
- Title: [[Hugging Face's logo] Hugging Face][1]
- Captured (UTC): ${isoDay(VIEWED)}T16:31:22.135762458+00:00

\`\`\`text
[[Hugging Face's logo] Hugging Face]${link('/')}
* [ Models ]${link('/models')}
* [ Datasets ]${link('/datasets')}
* [ Buckets new]${link('/storage')}
* [Pricing]${link('/pricing')}
* * Website
    * [ Tasks]${link('/tasks')}
    * [ HuggingChat]${link('/chat')}
  * Community
    * [ Blog]${link('/blog')}
    * [ Daily Papers]${link('/papers')}
* [Log In]${link('/login')}
* [Sign Up]${link('/join')}
new

Get trending papers in your email inbox once a day!

Get trending papers in your email inbox!

[Subscribe]${link('/login?next=%2Fpapers')}

# Daily Papers

## by[AK]${link('/akhaliq')} and the research community
* Daily
* Weekly
* Monthly

${dayOnPage(VIEWED)}
`;
}
