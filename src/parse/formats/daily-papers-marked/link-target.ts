import { type CardLink, readCardLink } from '../daily-papers-text/card-link.ts';

/** Where a link of a page leads, as far as it tells what the linked text is. */
export type LinkTarget =
  /** The page of a paper; its discussion; the vote button of a visitor who is not logged in. */
  | { readonly kind: 'paper' | 'comments' | 'votes'; readonly paper: CardLink }
  /** The page of an organisation or a person. */
  | { readonly kind: 'owner'; readonly handle: string }
  /** Code, images, menus, other sites. */
  | { readonly kind: 'other' }
  /** A link with a number whose address the file does not tell. */
  | { readonly kind: 'unknown' };

const SITE = 'https://huggingface.co';
const OWNER = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/([A-Za-z0-9][\w.-]{0,99})\/?$/;
const VOTE = /^https?:\/\/(?:www\.)?huggingface\.co\/login\?next=(?:%2F|\/)papers(?:%2F|\/)[^&]+/i;
/** Pages of the site that are nobody's. */
const RESERVED = new Set(
  `papers models datasets spaces buckets kernels storage posts docs enterprise pricing login join
   tasks chat collections languages organizations blog learn discord forum support team pro inference
   terms-of-service privacy huggingface brand welcome settings notifications new activity search
   front avatars`.split(/\s+/),
);

const DISCUSSION = '#community';
const UNKNOWN: LinkTarget = { kind: 'unknown' };
const OTHER: LinkTarget = { kind: 'other' };

/**
 * @param href `null` where only the number of a link is known
 * @param origin of the page; `null` where it does not tell, and then a relative link gives the
 *   id of its paper and no address
 */
export function readTarget(href: string | null, origin: string | null): LinkTarget {
  if (href === null) return UNKNOWN;
  const relative = href.startsWith('/') && !href.startsWith('//');
  const absolute = relative ? `${SITE}${href}` : href;
  const isVote = VOTE.test(absolute);
  const paper = readCardLink(
    isVote ? `${SITE}/papers/${idOf(absolute)}` : absolute.replace(/^https?:\/\/hf\.co/, SITE),
  );
  if (paper) {
    if (isVote) return { kind: 'votes', paper: { ...paper, url: null } };
    const kind = href.endsWith(DISCUSSION) ? 'comments' : 'paper';
    // Most links are told just as they are.
    if (paper.url === null || paper.url === href) return { kind, paper };
    return { kind, paper: { ...paper, url: relative ? origin && `${origin}${href}` : href } };
  }
  const [, handle] = OWNER.exec(absolute) ?? [];
  if (handle !== undefined && !RESERVED.has(handle.toLowerCase())) return { kind: 'owner', handle };
  return OTHER;
}

function idOf(vote: string): string {
  const next = vote.indexOf('&');
  return (next === -1 ? vote : vote.slice(0, next)).replace(/^.*papers(?:%2F|\/)/i, '');
}

/** Reads where links lead. The links of a card lead to one paper, which is read once. */
export class TargetReader {
  readonly #origin: string | null;
  #href: string | null = null;
  #target: LinkTarget = UNKNOWN;

  /** @param origin of the page, as `readTarget` takes it */
  constructor(origin: string | null) {
    this.#origin = origin;
  }

  read(href: string | null): LinkTarget {
    if (href !== this.#href) {
      this.#target = this.#discussion(href) ?? readTarget(href, this.#origin);
      this.#href = href;
    }
    return this.#target;
  }

  /** Of the paper that was read last; `null` where the link leads elsewhere. */
  #discussion(href: string | null): LinkTarget | null {
    const target = this.#target;
    if (href === null || this.#href === null || target.kind !== 'paper') return null;
    const { paper } = target;
    const isOfSame =
      href.length === this.#href.length + DISCUSSION.length &&
      href.endsWith(DISCUSSION) &&
      href.startsWith(this.#href) &&
      paper.url !== null &&
      paper.doi === null;
    return isOfSame ? { kind: 'comments', paper: { ...paper, url: null } } : null;
  }
}
