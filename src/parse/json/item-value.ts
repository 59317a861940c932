import type { JsonItem } from './json-items.ts';
import { mendJson } from './mend-json.ts';

/** A value read out of a text, or why there is none. */
export type ItemValue =
  | { readonly value: unknown; readonly mended: boolean }
  | { readonly reason: string };

/**
 * Reads one item: as JSON, else as what is nearly JSON.
 *
 * @param keeps names of members whose text is of use also when its end is missing
 */
export function itemValue(
  text: string,
  { start, end, damage }: JsonItem,
  keeps: (key: string) => boolean,
): ItemValue {
  const slice = text.slice(start, end);
  if (damage === null) {
    const whole = parsed(slice);
    if (whole !== undefined) return { value: whole, mended: false };
  }
  const mended = parsed(mendJson(slice, keeps));
  if (typeof mended === 'object' && mended !== null) return { value: mended, mended: true };
  return {
    reason:
      damage === 'cut'
        ? 'The file ends where this item begins. Save it again and add it.'
        : 'This is not valid JSON.',
  };
}

/** `undefined`, which JSON cannot say, where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
