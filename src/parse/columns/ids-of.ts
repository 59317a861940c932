import { findIds, type PaperIds, readArxivId, readDoi } from '../paper-ids.ts';
import type { Meaning } from './meaning-of.ts';
import type { RecordParts } from './record-parts.ts';

/** Where ids are looked for that say what they are, before what means nothing. */
const PLACES: readonly Meaning[] = ['id', 'url', 'extra', 'venue'];
const NONE: readonly string[] = [];

/** A field that is made for an id is believed when it is bare; elsewhere it must say what it is. */
export function idsOf({ texts, elsewhere }: RecordParts): PaperIds {
  const all = (meaning: Meaning): readonly string[] => texts.get(meaning) ?? NONE;
  const ids = new FirstIds();
  for (const text of all('arxiv')) ids.seeArxivId(text);
  for (const text of all('id')) ids.seeArxivId(text);
  for (const text of all('doi')) ids.seeDoi(text);
  // What is no DOI can be DataCite's of a preprint.
  for (const text of all('doi')) if (ids.arxivId === null) ids.see(text);
  for (const place of PLACES) for (const text of all(place)) ids.see(text);
  for (const text of elsewhere) ids.see(text);
  for (const text of all('reference')) ids.see(text);
  return ids;
}

/** The first id of each kind that was seen. */
class FirstIds implements PaperIds {
  arxivId: string | null = null;
  arxivVersion: number | null = null;
  doi: string | null = null;

  seeArxivId(text: string): void {
    if (this.arxivId === null) this.#takeArxivId(readArxivId(text));
  }

  seeDoi(text: string): void {
    this.doi ??= readDoi(text);
  }

  see(text: string): void {
    if (this.arxivId !== null) {
      this.seeDoi(text);
      return;
    }
    const found = findIds(text);
    this.#takeArxivId(found);
    this.doi ??= found.doi;
  }

  #takeArxivId({ arxivId, arxivVersion }: Pick<PaperIds, 'arxivId' | 'arxivVersion'>): void {
    this.arxivId = arxivId;
    this.arxivVersion = arxivVersion;
  }
}
