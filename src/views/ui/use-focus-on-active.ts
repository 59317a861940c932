import { type RefObject, useEffect, useRef } from 'react';

/**
 * Follows the keyboard through the cards of a room: the one it is on, marked by `data-active`, has
 * the focus and is in view. When that card has gone, the one in its place, or else the room.
 *
 * @param reveal asks for it; a new object each time, `null` before the first
 * @param cards what is shown; `null` until it has come
 * @returns for the element that holds them
 */
export function useFocusOnActive(
  reveal: object | null,
  cards: object | null,
): RefObject<HTMLDivElement | null> {
  const room = useRef<HTMLDivElement>(null);
  const seen = useRef<object | null>(null);
  useEffect(() => {
    if (reveal === null || cards === null) return;
    const lost = document.activeElement === document.body;
    if (reveal === seen.current && !lost) return;
    seen.current = reveal;
    const card = room.current?.querySelector<HTMLElement>('[data-active]');
    const target = card ?? room.current;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }, [reveal, cards]);
  return room;
}
