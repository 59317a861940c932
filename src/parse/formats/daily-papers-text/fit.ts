import { isBlank } from '../../clean-text.ts';
import type { Fit } from '../../format.ts';
import { type Card, readCard } from './card.ts';
import { pageOf } from './cards-of.ts';
import { readFurniture } from './page-furniture.ts';
import { readPageStyle } from './page-style.ts';
import { readRoles } from './read-roles.ts';
import type { RoledLines } from './roled-lines.ts';

/** Marks of other formats: tags, links and their numbers, labels, RIS, BibTeX, arXiv mail, data. */
const FOREIGN =
  /^\s*<[a-z!/?]|\]\[\d+\]\s*$|^\s*#{1,6}\s|\S\]\(\S*\)\s*$|^(?:title|authors?|pdf|summary|abstract|arxiv|date|categories|comments|doi|url):|^\\\\|^[A-Z][A-Z0-9] {2}- |^\s*@\w+\{|^\s*"[^"]*":|[;{]\s*$|^\s*[{}\]]|=\s*\{.*\}\s*$|^\s*(?:upvote|github) ?[\d.,]*k?$|^submitted by|^\s*\[-\] (?:\d|-)|^\s*(?:[*+] )?\[\d{1,5}\]\S/i;
/** The byline of a flattened link is part of this format. */
const BYLINE = /^\s*\[?\s*\d+ authors?\]/;

/** How abstracts speak. Novels, manuals and logs do not. */
const ACADEMIC = [
  /\b(?:this|the present) (?:paper|work|study|survey|article|report|thesis|review|letter)\b/i,
  /\bwe (?:\w+ly )?(?:propose|present|introduce|show|demonstrate|study|investigate|develop|describe|evaluate|find|analy[sz]e|provide|explore|report|design|prove|derive|argue|review|compare|use|train|release)\b/i,
  /\bour (?:\w+ )?(?:methods?|approach|models?|results?|framework|systems?|experiments?|analysis|findings|work|code|study|algorithms?|technique)\b/i,
  /\bstate-of-the-art\b|\bsota\b|\boutperform/i,
  /\b(?:experiments?|experimental|empirical(?:ly)?|evaluations?|benchmarks?|baselines?|datasets?)\b/i,
  /\b(?:proposed|novel|neural|learning|algorithms?|models?|accuracy|quantum|theoretical)\b/i,
];

/**
 * Judges by reading the sample: how many cards came out, how much of the text
 * they hold, and what speaks for this page and no other (its own words, the
 * feet of its cards, or abstracts that speak like abstracts).
 */
export function fitOf(lines: readonly string[], complete: boolean): Fit {
  const texts = lines.filter((line) => !isBlank(line));
  const foreign = texts.filter((t) => FOREIGN.test(t.slice(0, 500)) && !BYLINE.test(t)).length;
  const roled = readRoles(lines, readPageStyle(lines));
  const page = pageOf(roled);
  // The sample may end inside its last card.
  const whole = complete || page.cardCount < 2 ? page.cardCount : page.cardCount - 1;
  const readings = Array.from({ length: whole }, (_, position) => {
    const card = page.cardAt(position);
    return { card, entry: readCard(card).entry };
  });
  const read = readings.filter(({ entry }) => Boolean(entry?.abstract));
  const signs = lines.filter((line) => isSign(line)).length;
  if (read.length === 0) {
    return { score: signs > 0 ? 0.2 : 0, reason: 'no title with an abstract' };
  }
  const footed = read.filter(({ card }) => hasFoot(card)).length;
  const academic = read.filter(({ entry }) => isAcademic(entry?.abstract ?? '')).length;
  const strict = isStrict(
    readings.map((r) => r.card),
    academic,
    texts.length,
  );

  const evidence =
    (signs > 0 ? 0.6 : 0) +
    (footed > 0 ? 0.5 + (0.2 * footed) / read.length : 0) +
    (0.3 * academic) / read.length +
    (strict ? 0.4 : 0);
  const coverage = (roled.length - countUnknown(roled)) / texts.length;
  const veto = foreign / texts.length > 0.05 ? 0.1 : 1;
  return {
    score: Math.min(1, evidence) * coverage ** 2 * (read.length / readings.length) * veto,
    reason: reasonOf(read.length, footed, signs > 0, complete),
  };
}

function countUnknown(roled: RoledLines): number {
  let unknown = 0;
  for (let place = 0; place < roled.length; place++)
    if (roled.roleAt(place) === 'unknown') unknown++;
  return unknown;
}

const isSign = (line: string): boolean =>
  line.length < 500 && readFurniture(line.trim(), true)?.kind === 'sign';

const hasFoot = (card: Card): boolean =>
  card.some(({ role }) => role === 'byline') ||
  (card.some(({ role }) => role === 'date') &&
    card.some(({ role, text }) => role === 'dot' || (role === 'date' && text.includes('·'))));

const isAcademic = (abstract: string): boolean =>
  ACADEMIC.filter((pattern) => pattern.test(abstract)).length >= 2;

/**
 * Titles and abstracts with nothing around them are believed only when they
 * come strictly in turn and sound like abstracts: an article with headings
 * has several paragraphs below some of them, and short or numbered ones.
 */
function isStrict(cards: readonly Card[], academic: number, texts: number): boolean {
  const simple = cards.filter(
    (card) =>
      card.length === card.filter(({ role }) => /^title|^abstract$/.test(role)).length &&
      /^(?!\d+(?:\.\d*)*\s)\S+\s+\S+\s+\S/.test(card[0]?.text ?? '') &&
      card.reduce((sum, line) => sum + line.text.length, 0) > 300,
  );
  const lines = simple.reduce((sum, card) => sum + linesOf(card), 0);
  return cards.length >= 2 && lines >= texts * 0.9 && academic >= cards.length * 0.8;
}

const linesOf = (card: Card): number =>
  card.reduce((sum, { index, last }) => sum + last - index + 1, 0);

function reasonOf(cards: number, footed: number, signed: boolean, complete: boolean): string {
  const count = complete ? `${cards}` : `at least ${cards}`;
  const foot = footed > 0 ? `, ${footed} with a byline or a date` : '';
  return `${count} titles with abstracts${foot}${signed ? ', below the header of the page' : ''}`;
}
