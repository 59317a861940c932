import { authorsOnPage, type Card, dayOnPage, shownOnPage, VIEWED } from './card.ts';
import { wrap } from './wrap.ts';

const HEAD = `new

Get trending papers in your email inbox!

Subscribe

Daily Papers

byAK and the research community

${dayOnPage(VIEWED)}
`;

/** A search of Daily Papers, marked and copied from the browser: an abstract is one line. */
export function* searchPageText(cards: readonly Card[]): Generator<string> {
  yield HEAD;
  for (const card of cards) {
    const { title, abstract, organisation } = card;
    const byline = organisation
      ? `${organisation.handle ?? ''} ${organisation.name}`.trim()
      : `  • ${authorsOnPage(card)}`;
    const comments = card.comments === null ? '' : ` ${card.comments}`;
    yield `\n${shownOnPage(title)}\n\n${shownOnPage(abstract)}\n\n`;
    yield `${byline}\n·\n${dayOnPage(card.date)}${comments}\n`;
  }
}

const WIDTH = 80;

/** The same through a mail or an editor that breaks lines at 80 characters, titles with an indent. */
export function* searchPageTextWrapped(cards: readonly Card[]): Generator<string> {
  yield HEAD;
  for (const card of cards) {
    const [, , title = '', , abstract = '', ...rest] = [...searchPageText([card])]
      .join('')
      .slice(HEAD.length - 1)
      .split('\n');
    const lines = [...wrap(title, WIDTH, '', '  '), '', ...wrap(abstract, WIDTH)];
    yield `\n${lines.join('\n')}\n${rest.join('\n')}`;
  }
}
