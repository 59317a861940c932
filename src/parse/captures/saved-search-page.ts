import { authorsOnPage, type Card, dayOnPage, isoDay, shownOnPage, VIEWED } from './card.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { PAGE_HEAD, PAGE_TAIL, PAGE_TITLE, VOTE_ARROW } from './page-frame.ts';

/** A search of Daily Papers saved after it was shown: only the elements that a reader sees. */
export function* savedSearchPage(cards: readonly Card[]): Generator<string> {
  yield PAGE_HEAD;
  yield `	<div class="SVELTE_HYDRATER contents" data-target="DailyPapers">${PAGE_TITLE}`;
  yield `<time datetime="${isoDay(VIEWED)}T00:00:00.000Z">${dayOnPage(VIEWED)}</time>\n`;
  yield '\t<div class="relative grid grid-cols-1 gap-14">\n';
  for (const card of cards) yield article(card);
  yield PAGE_TAIL;
}

function article(card: Card): string {
  const page = `/papers/${card.arxivId}`;
  const comments =
    card.comments === null
      ? ''
      : `<a href="${page}#community" class="flex items-center gap-1.5">
									${card.comments}</a>`;
  return `		<article class="flex flex-col overflow-hidden"><div class="flex w-full gap-6"><a href="/login?next=%2Fpapers%2F${card.arxivId}" class="self-start"><label class="shadow-alternate flex h-14 w-12"><input disabled type="checkbox" class="peer hidden">
			${VOTE_ARROW}
			<div class="leading-none">${card.upvotes ?? '-'}</div></label></a>
			<div class="w-full"><h3 class="mb-2 text-lg/6 font-semibold"><a href="${page}" class="line-clamp-3 cursor-pointer text-balance">${escapeText(shownOnPage(card.title))}</a></h3>
				<a href="${page}"><p class="line-clamp-4 text-gray-500">${escapeText(shownOnPage(card.abstract))}</p></a>
				<div class="mt-3 flex items-center text-gray-400">${byline(card, page)}
					<div class="mx-2">·</div>
					<time datetime="${isoDay(card.date)}T17:54:27.000Z">${dayOnPage(card.date)}</time>
					${comments}</div>
			</div></div></article>
`;
}

function byline(card: Card, page: string): string {
  const { organisation } = card;
  if (organisation !== null) {
    const handle = escapeAttribute(organisation.handle ?? '');
    return `<a href="/${handle}" class="flex items-center gap-1.5"><img alt="${handle}" src="https://cdn-avatars.huggingface.co/v1/production/uploads/${handle}.png"><span class="truncate">${escapeText(organisation.name)}</span></a>`;
  }
  return `<a href="${page}" class="flex"><ul class="flex items-center"><li class="order-first">${authorsOnPage(card)}</li></ul></a>`;
}
