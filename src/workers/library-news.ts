/** What changed in storage, told to every library worker of every tab. */
export type LibraryNews = 'listings' | 'decisions' | 'verdicts' | 'views' | 'topics';

const CHANNEL = 'winnow-library';

/** Tells all library workers but the one whose channel this is. */
export function openNews(onNews: (news: LibraryNews) => void): (news: LibraryNews) => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<LibraryNews>) => onNews(event.data));
  return (news) => channel.postMessage(news);
}
