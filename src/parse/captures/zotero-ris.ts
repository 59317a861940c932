import type { Card } from './card.ts';
import { zoteroItem } from './zotero-item.ts';

/** A Zotero library exported as RIS: with CRLF, and a blank line after each record. */
export function* zoteroRis(cards: readonly Card[]): Generator<string> {
  for (const card of cards) {
    const item = zoteroItem(card);
    const lines: readonly (readonly [string, string])[] = [
      ['TY', item.published ? 'JOUR' : 'UNPB'],
      ['TI', card.title],
      ...item.authors.map((name) => ['AU', name] as const),
      ...(item.published ? ([['T2', card.venue ?? '']] as const) : []),
      ['AB', card.abstract],
      ['DA', `${item.day.replaceAll('-', '/')}/`],
      ['PY', String(card.date.year)],
      ['DO', item.doi],
      ['DP', 'arXiv.org'],
      ['LA', 'en'],
      ...(item.published ? [] : ([['PB', 'arXiv']] as const)),
      ['UR', item.url],
      ['Y2', item.added.replaceAll('-', '/').replace(' ', '/')],
      ...(item.published ? [] : ([['N1', `arXiv:${item.archiveId}`]] as const)),
      ...item.keywords.map((keyword) => ['KW', keyword] as const),
      ['ER', ''],
    ];
    yield `${lines.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')}\r\n\r\n`;
  }
}
