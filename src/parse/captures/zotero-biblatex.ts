import type { Card } from './card.ts';
import { zoteroItem } from './zotero-item.ts';

/** A Zotero library exported as BibLaTeX. */
export function* zoteroBiblatex(cards: readonly Card[]): Generator<string> {
  for (const [at, card] of cards.entries()) {
    const item = zoteroItem(card);
    const [archive = ''] = item.archiveId.split(' ');
    const fields: readonly (readonly [string, string])[] = [
      ['title', shielded(card.title)],
      ['url', item.url],
      ['doi', escapeTex(item.doi)],
      ['abstract', shielded(card.abstract)],
      ...(item.published
        ? ([['journaltitle', shielded(card.venue ?? '')]] as const)
        : ([
            ['number', `{arXiv}:${archive}`],
            ['publisher', '{arXiv}'],
          ] as const)),
      ['author', item.authors.map(escapeTex).join(' and ')],
      ['urldate', item.added.slice(0, 10)],
      ['date', item.day],
      ['eprinttype', 'arxiv'],
      ['eprint', item.archiveId],
      ['keywords', item.keywords.map(escapeTex).join(', ')],
    ];
    const lines = fields.map(([name, value]) => `\t${name} = {${value}},`);
    const kind = item.published ? 'article' : 'misc';
    yield `\n@${kind}{invented_${at}_${card.date.year},\n${lines.join('\n')}\n}\n`;
  }
}

const SPECIAL: Readonly<Record<string, string>> = {
  '|': '{\\textbar}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
};

/** Zotero takes every character for what it looks like, also a `$` that meant mathematics. */
const escapeTex = (text: string): string =>
  text
    .replaceAll(/[|<>~^\\{}]/g, (character) => SPECIAL[character] ?? '')
    .replaceAll(/[#$%&_]/g, String.raw`\$&`);

/** Words with a capital inside keep it between braces: `{LLaMA}`. */
const shielded = (text: string): string =>
  escapeTex(text).replaceAll(/(?<![\p{L}\\])\p{L}+\p{Lu}[\p{L}\p{N}-]*/gu, '{$&}');
