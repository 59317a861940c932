import { type Card, monthName } from './card.ts';
import { texAccents } from './tex-accents.ts';
import { wrap } from './wrap.ts';

const WIDTH = 79;
const DASHES = '-'.repeat(78);
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const HEAD = `${DASHES}
${DASHES}
Send any comments regarding submissions directly to submitter.
${DASHES}
Archives at http://arxiv.org/
To unsubscribe, e-mail To: cs@arXiv.org, Subject: cancel
${DASHES}
Submissions to:
Artificial Intelligence
Machine Learning
received from  Thu 13 Nov 25 19:00:00 GMT  to  Fri 14 Nov 25 19:00:00 GMT
${DASHES}
${DASHES}
`;

const TAIL = `%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%

For subscribe options to combined archives, see http://arxiv.org/help/subscribe
`;

/** The daily mailing of arXiv: accents as TeX, lines of at most 79 characters. */
export function* arxivMailing(cards: readonly Card[]): Generator<string> {
  yield HEAD;
  for (const card of cards) {
    const { date, arxivId } = card;
    const weekday = DAYS[new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay()];
    const size = `${100 + (card.abstract.length % 900)}kb`;
    const lines = [
      '\\\\',
      `arXiv:${arxivId}`,
      `Date: ${weekday}, ${date.day} ${monthName(date.month)} ${date.year} 17:54:27 GMT   (${size},D)`,
      '',
      ...field('Title', card.title),
      ...field('Authors', card.authors.join(', ')),
      ...field('Categories', card.categories.join(' ')),
      'Comments: 12 pages, 4 figures',
      ...(card.venue === null ? [] : field('Journal-ref', card.venue)),
      ...(card.doi === null ? [] : [`DOI: ${card.doi}`]),
      '\\\\',
      ...wrap(texAccents(card.abstract), WIDTH, '  '),
      `\\\\ ( https://arxiv.org/abs/${arxivId} ,  ${size})`,
      DASHES,
    ];
    yield `${lines.join('\n')}\n`;
  }
  yield TAIL;
}

const field = (label: string, text: string): string[] =>
  wrap(texAccents(text), WIDTH, `${label}: `, '  ');
