import type { Entry, Organisation } from '../../../domain/entry.ts';
import { isBegunByline, readAuthors, readMeta, readOrganisation } from './byline.ts';
import { isBegunDate } from './card-date.ts';
import { type CardLink, readCardLink } from './card-link.ts';
import type { RoledLine } from './roled-lines.ts';

/** The lines of one paper, in the order of the page. Never empty. */
export type Card = readonly RoledLine[];

/** A card as read, with what is doubtful about it. */
export interface CardReading {
  /** `null` where no title stands, or nothing but a word. */
  readonly entry: Entry | null;
  readonly doubts: readonly { readonly index: number; readonly reason: string }[];
  /** Where a byline or a date begins and does not go on. */
  readonly begun: RoledLine | null;
}

/** Puts the fields of a card together. */
export function readCard(card: Card): CardReading {
  const title = join(card.filter((l) => l.role === 'title' || l.role === 'title-rest'));
  const foot = readFoot(card);
  const lines = { first: (card[0]?.index ?? 0) + 1, last: (card.at(-1)?.index ?? 0) + 1 };
  const { doubts, begun, link, ...fields } = foot;
  const abstract = readAbstract(card);
  // A lone word or two is a stray line sooner than a paper.
  const entry =
    title === '' || (abstract === null && (title.length < 15 || !/\S\s+\S+\s+\S/.test(title)))
      ? null
      : {
          title,
          abstract,
          authors: [],
          ...fields,
          upvotes: readVotes(card),
          arxivId: link?.arxivId ?? null,
          arxivVersion: link?.arxivVersion ?? null,
          doi: link?.doi ?? null,
          url: link?.url ?? null,
          venue: null,
          keywords: [],
          lines,
        };
  return { entry, doubts, begun };
}

/** Wrapped lines are joined by a space, paragraphs by an empty line. */
function readAbstract(card: Card): string | null {
  const paragraphs: RoledLine[][] = [];
  for (const line of card) {
    if (line.role === 'abstract' || line.role === 'abstract-paragraph') paragraphs.push([line]);
    else if (line.role === 'abstract-rest') paragraphs.at(-1)?.push(line);
  }
  return paragraphs.length === 0 ? null : paragraphs.map(join).join('\n\n');
}

interface Foot
  extends Pick<Entry, 'authorCount' | 'organisation' | 'date' | 'comments'>,
    Pick<CardReading, 'doubts' | 'begun'> {
  readonly link: CardLink | null;
}

function readFoot(card: Card): Foot {
  let authorCount: Foot['authorCount'] = null;
  let organisation: Foot['organisation'] = null;
  let date: Foot['date'] = null;
  let comments: Foot['comments'] = null;
  let link: Foot['link'] = null;
  let begun: Foot['begun'] = null;
  const doubts: { readonly index: number; readonly reason: string }[] = [];
  for (const line of card) {
    const { role, text, index } = line;
    if (role === 'organisation') {
      organisation = withHandle(organisation, text);
    } else if (role === 'comments' && /^[\d,]+$/.test(text)) {
      comments = Number(text.replaceAll(',', ''));
    } else if (role === 'byline' || role === 'date') {
      const meta = readMeta(text) ?? readBracketed(text);
      const dated = meta?.dated ?? null;
      authorCount = meta?.authorCount ?? authorCount;
      organisation = meta?.organisation ?? organisation;
      date = dated?.date ?? date;
      comments = dated?.comments ?? comments;
      if (dated?.doubt) doubts.push({ index, reason: dated.doubt });
      begun = !meta && (isBegunByline(text) || isBegunDate(text)) ? line : null;
      link ??= meta?.link ?? null;
    } else if (role !== 'abstract' && role !== 'title' && !link?.url) {
      link = readCardLink(text) ?? link;
    }
  }
  return { authorCount, organisation, date, comments, link, doubts, begun };
}

function readBracketed(text: string): ReturnType<typeof readMeta> {
  const authors = readAuthors(text);
  return (
    authors && { authorCount: authors.count, organisation: null, dated: null, link: authors.link }
  );
}

/** On two lines the handle stands first, alone. */
function withHandle(above: Organisation | null, text: string): Organisation {
  const { handle, name } = readOrganisation(text);
  return handle === null && above !== null && above.handle === null && !/\s/.test(above.name)
    ? { handle: above.name, name }
    : { handle, name };
}

function readVotes(card: Card): number | null {
  const text = card.find((l) => l.role === 'votes' && /^\d/.test(l.text))?.text;
  if (text === undefined) return null;
  return text.endsWith('k')
    ? Math.round(Number(text.slice(0, -1)) * 1000)
    : Number(text.replaceAll(',', ''));
}

/** A hyphen at the end of a line joins a compound, unless the next word suspends it. */
function join(lines: readonly RoledLine[]): string {
  const [first] = lines;
  if (!first || lines.length === 1) return first?.text ?? '';
  const parts = [first.text];
  let above = first.text;
  for (let i = 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    const hyphen = above.endsWith('-') && COMPOUND.test(above.slice(-2)) && !SUSPENDS.test(text);
    if (hyphen) parts.push(`${parts.pop()}${text}`);
    else parts.push(text);
    above = text;
  }
  return parts.join(' ');
}

const COMPOUND = /[A-Za-z0-9]-$/;
const SUSPENDS = /^(?:and|or|to)\b/;
