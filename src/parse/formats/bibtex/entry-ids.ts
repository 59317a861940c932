import { findIds, NO_IDS, type PaperIds, readArxivId, readDoi } from '../../paper-ids.ts';
import { plainValue } from './plain-value.ts';

/** Where the ids of a paper stand, before those in any other field. */
const FIRST = ['eprint', 'arxivid', 'arxiv', 'doi', 'url', 'ee', 'link', 'howpublished', 'journal'];
/** What these name may be other papers. */
const OTHERS = new Set(
  `abstract title booktitle file files keywords crossref xdata related references cited-references
  bibsource biburl review comment annotation`.split(/\s+/),
);
/** A longer note tells of more than its own paper. */
const LONGEST_NOTE = 300;
/** An id stands near the beginning, also of the longest address. */
const LONGEST_WITH_ID = 4_000;

/**
 * Finds what identifies a paper: `eprint` and its dialects first, then any
 * field of the entry and its key. An `eprint` of another archive is no arXiv id.
 */
export function entryIds(key: string, fields: ReadonlyMap<string, string>): PaperIds {
  const field = (name: string): string => placeOf(fields.get(name) ?? '');
  let eprint = eprintOf(field);
  if (eprint.arxivId === null) {
    const volume = /^abs\/(.+)$/.exec(field('volume'));
    if (volume) eprint = readArxivId(volume[1] ?? '');
  }
  const { arxivId, arxivVersion } = eprint;
  const found: PaperIds = { arxivId, arxivVersion, doi: readDoi(field('doi')) };
  return isComplete(found) ? found : idsAnywhere(found, key, fields);
}

/** Completes what was found by what the fields say, the best first. */
function idsAnywhere(first: PaperIds, key: string, fields: ReadonlyMap<string, string>): PaperIds {
  let found = first;
  for (const name of FIRST) {
    const tex = fields.get(name);
    if (tex !== undefined) found = withIdsOf(placeOf(tex), found);
  }
  found = withIdsOf(key, found);
  for (const name of fields.keys()) {
    if (isComplete(found)) break;
    if (OTHERS.has(name) || FIRST.includes(name)) continue;
    const tex = fields.get(name) ?? '';
    if (tex.length <= LONGEST_NOTE) found = withIdsOf(placeOf(tex), found);
  }
  return found;
}

const isComplete = ({ arxivId, doi }: PaperIds): boolean => arxivId !== null && doi !== null;

function withIdsOf(place: string, found: PaperIds): PaperIds {
  if (isComplete(found)) return found;
  if (found.arxivId === null) {
    const { arxivId, arxivVersion, doi } = findIds(place);
    if (arxivId === null && doi === null) return found;
    return { arxivId, arxivVersion, doi: found.doi ?? doi };
  }
  const doi = readDoi(place);
  return doi === null ? found : { ...found, doi };
}

/** A publisher's address holds the DOI, and behind it what the page is to show. */
function placeOf(tex: string): string {
  const value = plainValue(tex.slice(0, LONGEST_WITH_ID));
  return /^https?:/i.test(value)
    ? value.replace(/[?#].*$|\/(?:full|pdf|abstract|html)$/, '')
    : value;
}

function eprintOf(field: (name: string) => string): Pick<PaperIds, 'arxivId' | 'arxivVersion'> {
  const bare = field('arxivid') || field('arxiv');
  if (bare !== '') return readArxivId(bare);
  const eprint = field('eprint');
  const archive = field('archiveprefix') || field('eprinttype');
  // Before 2007: `eprint = {9901001}, archivePrefix = {hep-th}`.
  if (/^\d{7}(?:v\d+)?$/.test(eprint)) return readArxivId(`${archive}/${eprint}`);
  return archive === '' || /arxiv/i.test(archive) ? readArxivId(eprint) : NO_IDS;
}
