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

const ADDRESS = /^https?:/i;
/** Of an address: what of the page is to be shown, and how. */
const SHOWN = /[?#].*$|\/(?:full|pdf|abstract|html)$/;
const ARXIV = /arxiv/i;
/** Before 2007: `eprint = {9901001}, archivePrefix = {hep-th}`. */
const OLD_NUMBER = /^\d{7}(?:v\d+)?$/;
/** DBLP: `journal = {CoRR}, volume = {abs/2405.14558}`. */
const VOLUME = /^abs\/(.+)$/;

/**
 * Finds what identifies a paper: `eprint` and its dialects first, then any
 * field of the entry and its key. An `eprint` of another archive is no arXiv id.
 */
export function entryIds(key: string, fields: ReadonlyMap<string, string>): PaperIds {
  const field = (name: string): string => placeOf(fields.get(name) ?? '');
  let eprint = eprintOf(field);
  if (eprint.arxivId === null) {
    const volume = VOLUME.exec(field('volume'));
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
    const isRead = name === 'doi' && found.arxivId !== null;
    if (tex !== undefined && !isRead) found = withIdsOf(placeOf(tex), found);
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
  return ADDRESS.test(value) ? value.replace(SHOWN, '') : value;
}

function eprintOf(field: (name: string) => string): Pick<PaperIds, 'arxivId' | 'arxivVersion'> {
  const bare = field('arxivid') || field('arxiv');
  if (bare !== '') return readArxivId(bare);
  const eprint = field('eprint');
  const archive = field('archiveprefix') || field('eprinttype');
  if (OLD_NUMBER.test(eprint)) return readArxivId(`${archive}/${eprint}`);
  return archive === '' || ARXIV.test(archive) ? readArxivId(eprint) : NO_IDS;
}
