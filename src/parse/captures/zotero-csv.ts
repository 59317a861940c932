import type { Card } from './card.ts';
import { zoteroItem } from './zotero-item.ts';

const COLUMNS =
  'Key|Item Type|Publication Year|Author|Title|Publication Title|ISBN|ISSN|DOI|Url|Abstract Note|Date|Date Added|Date Modified|Access Date|Pages|Num Pages|Issue|Volume|Number Of Volumes|Journal Abbreviation|Short Title|Series|Series Number|Series Text|Series Title|Publisher|Place|Language|Rights|Type|Archive|Archive Location|Library Catalog|Call Number|Extra|Notes|File Attachments|Link Attachments|Manual Tags|Automatic Tags|Editor|Series Editor|Translator|Contributor|Attorney Agent|Book Author|Cast Member|Commenter|Composer|Cosponsor|Counsel|Interviewer|Producer|Recipient|Reviewed Author|Scriptwriter|Words By|Guest|Number|Edition|Running Time|Scale|Medium|Artwork Size|Filing Date|Application Number|Assignee|Issuing Authority|Country|Meeting Name|Conference Name|Court|References|Reporter|Legal Status|Priority Numbers|Programming Language|Version|System|Code|Code Number|Section|Session|Committee|History|Legislative Body'.split(
    '|',
  );

/** A Zotero library exported as CSV: with a mark, and all 87 columns whatever they hold. */
export function* zoteroCsv(cards: readonly Card[]): Generator<string> {
  yield `\ufeff${row(COLUMNS)}`;
  for (const [at, card] of cards.entries()) {
    const item = zoteroItem(card);
    const values = new Map([
      ['Key', at.toString(36).toUpperCase().padStart(8, 'Z')],
      ['Item Type', item.published ? 'journalArticle' : 'preprint'],
      ['Publication Year', String(card.date.year)],
      ['Author', item.authors.join('; ')],
      ['Title', card.title],
      ['Publication Title', item.published ? (card.venue ?? '') : ''],
      ['DOI', item.doi],
      ['Url', item.url],
      ['Abstract Note', card.abstract],
      ['Date', item.day],
      ['Date Added', item.added],
      ['Date Modified', item.added],
      ['Access Date', item.added],
      ['Publisher', item.published ? '' : 'arXiv'],
      ['Library Catalog', 'arXiv.org'],
      ['Extra', `arXiv:${item.archiveId}`],
      ['Automatic Tags', item.keywords.join('; ')],
      ['Number', item.published ? '' : `arXiv:${card.arxivId}`],
    ]);
    yield row(COLUMNS.map((column) => values.get(column) ?? ''));
  }
}

const row = (values: readonly string[]): string =>
  `${values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')}\n`;
