import { authorsOnPage, type Card, isoDay, monthName, shownOnPage, VIEWED } from './card.ts';
import { dailyPaper } from './daily-paper.ts';
import { escapeAttribute, escapeText } from './escape.ts';
import { PAGE_HEAD, PAGE_TAIL, PAGE_TITLE, VOTE_ARROW } from './page-frame.ts';

/** The Daily page as a browser saves it: everything in `data-props`, titles and votes on cards. */
export function* savedDailyPage(cards: readonly Card[]): Generator<string> {
  yield PAGE_HEAD;
  yield '\t<div class="SVELTE_HYDRATER contents" data-target="DailyPapers" data-props="';
  yield escapeAttribute(
    `{"canSubmit":false,"date":"${isoDay(VIEWED)}T00:00:00.000Z","dailyPapers":[`,
  );
  for (const [at, card] of cards.entries())
    yield escapeAttribute(`${at === 0 ? '' : ','}${JSON.stringify(dailyPaper(card))}`);
  yield escapeAttribute('],"nextDate":"2025-11-15","prevDate":"2025-11-13"}');
  yield `">${PAGE_TITLE}`;
  const { month, day } = VIEWED;
  yield `<time datetime="${isoDay(VIEWED)}T00:00:00.000Z"><span>${monthName(month)}</span> <span>${day}</span></time>\n`;
  yield '\t<div class="relative grid grid-cols-1 gap-5 lg:grid-cols-2 xl:grid-cols-3">\n';
  for (const card of cards) yield article(card);
  yield PAGE_TAIL;
}

function article(card: Card): string {
  const page = `/papers/${card.arxivId}`;
  const faces = card.authors
    .slice(0, 5)
    .map((name) => `<li class="-mr-2" title="${escapeAttribute(name)}">\n\t\t\t</li>`);
  return `				<div><article class="relative flex flex-col overflow-hidden rounded-xl border"><a href="${page}" class="shadow-alternate-sm"><img src="https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${card.arxivId}.png" alt="">
							</a>

						<div class="pointer-events-none absolute">Submitted by
							<img alt="" src="/avatars/invented.svg" crossorigin="anonymous">
								somereader</div>

						<div class="flex w-full gap-6"><a href="/login?next=%2Fpapers%2F${card.arxivId}" class="self-start"><input disabled type="checkbox"  class="peer hidden">
		${VOTE_ARROW}
		<div class="leading-none">${card.upvotes ?? '-'}</div></a>
								<div class="w-full"><h3 class="mb-1 text-lg/6"><a href="${page}" class="line-clamp-3 cursor-pointer text-balance">${escapeText(shownOnPage(card.title))}</a></h3>
									<div class="flex items-center justify-between"><a href="${page}" class="flex"><ul class="flex items-center">${faces.join('')}
		<li class="order-first ml-3"><div class="flex truncate"><div class="ml-1 mr-2.5">·</div>
													${authorsOnPage(card)}
												</div>
											</li></ul></a>
										<a href="${page}#community" class="text-md flex">
												${card.comments ?? 0}
											</a></div>
								</div></div></article>
				</div>
`;
}
