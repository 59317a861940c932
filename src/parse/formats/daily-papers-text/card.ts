import type { Entry, Organisation } from '../../../domain/entry.ts';
import { isBegunByline, readAuthors, readMeta, readOrganisation } from './byline.ts';
import { isBegunDate } from './card-date.ts';
import { type CardLink, readCardLink } from './card-link.ts';
import type { RoledLine } from './roled-lines.ts';

/** The parts of one paper, in the order of the page. Never empty. */
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
  const title = card.find(({ role }) => role === 'title')?.text ?? '';
  const foot = readFoot(card);
  const lines = { first: (card[0]?.index ?? 0) + 1, last: (card.at(-1)?.last ?? 0) + 1 };
  const { doubts, begun, link } = foot;
  const abstract = readAbstract(card);
  // A lone word or two is a stray line sooner than a paper.
  const entry =
    title === '' || (abstract === null && (title.length < 15 || !/\S\s+\S+\s+\S/.test(title)))
      ? null
      : {
          title,
          abstract,
          authors: NONE,
          authorCount: foot.authorCount,
          organisation: foot.organisation,
          date: foot.date,
          comments: foot.comments,
          upvotes: readVotes(card),
          arxivId: link?.arxivId ?? null,
          arxivVersion: link?.arxivVersion ?? null,
          doi: link?.doi ?? null,
          url: link?.url ?? null,
          venue: null,
          keywords: NONE,
          lines,
        };
  return { entry, doubts, begun };
}

/** One for all: a list of nothing for each paper of a large file takes as much as its dates. */
const NONE: readonly string[] = [];

/** Paragraphs are separated by an empty line. */
function readAbstract(card: Card): string | null {
  let abstract: string | null = null;
  for (const { role, text } of card)
    if (role === 'abstract' || role === 'abstract-paragraph')
      abstract = abstract === null ? text : `${abstract}\n\n${text}`;
  return abstract;
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
