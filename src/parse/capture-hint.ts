import type { DateAsRead } from '../domain/entry.ts';

/** `pageDate`: the page's own date; `statedYear`: the file says when it was saved. */
export type CaptureHint =
  | { readonly kind: 'pageDate'; readonly date: DateAsRead; readonly line: number }
  | { readonly kind: 'statedYear'; readonly year: number; readonly line: number };
