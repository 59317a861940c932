/**
 * Text as people compare it: compatibility forms unified (so the `fi`
 * ligature is `fi`), accents dropped, lower case.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
