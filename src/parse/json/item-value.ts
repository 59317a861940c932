import type { BlockText } from '../block-text.ts';
import type { JsonItem } from './item-search.ts';
import { type NearlyJson, nearlyJson } from './nearly-json.ts';

/** A value read out of a text, or why there is none. */
export type ItemValue = NearlyJson | { readonly reason: string };

/**
 * Reads one item: as JSON, else as what is nearly JSON.
 *
 * @param keeps names of members whose text is of use also when its end is missing
 */
export function itemValue(
  text: BlockText,
  { start, end, damage, value }: JsonItem,
  keeps: (key: string) => boolean,
): ItemValue {
  if (value !== undefined) return { value, mended: false };
  return (
    nearlyJson(text.slice(start, end), keeps) ?? {
      reason:
        damage === 'cut'
          ? 'The file ends where this item begins. Save it again and add it.'
          : 'This is not valid JSON.',
    }
  );
}
