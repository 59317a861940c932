import { mendJson } from './mend-json.ts';

export interface NearlyJson {
  readonly value: unknown;
  /** It is no JSON, but could be understood. */
  readonly mended: boolean;
}

/**
 * The value of a text that is JSON, or nearly; `null` where it cannot be understood.
 *
 * @param keeps names of members whose text is of use also when its end is missing
 */
export function nearlyJson(text: string, keeps: (key: string) => boolean): NearlyJson | null {
  const whole = parsedJson(text);
  if (whole !== undefined) return { value: whole, mended: false };
  const mended = parsedJson(mendJson(text, keeps));
  return typeof mended === 'object' && mended !== null ? { value: mended, mended: true } : null;
}

/** `undefined`, which JSON cannot say, where the text is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
