/**
 * Tags that records carry in titles and abstracts: those of HTML for running text, and
 * of JATS. Others are no tags: `a<b and c>d` is mathematics.
 */
const TAG =
  /<\/?((?:jats|mml|m):[\w-]{1,30}|p|br|i|b|u|em|strong|su[bp]|sc|scp|span|div|font|a|h[1-6]|title|sec|section|italic|bold|list|list-item|[uo]l|li|abstract|inline-formula|tex-math)(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*\/?>/gi;
const BLOCK = /^(?:jats:)?(?:p|br|div|h[1-6]|title|sec|section|list|list-item|[uo]l|li|abstract)$/i;
const ENTITY =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|rsquo|lsquo|ldquo|rdquo));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};

/**
 * Text of a record without the markup some sources leave in it: tags go, those of
 * paragraphs become empty lines, character references become characters.
 */
export function plainText(text: string): string {
  // Crossref escapes the tags of some abstracts once more.
  const decoded = text.includes('&') ? text.replace(ENTITY, decodeEntity) : text;
  if (!decoded.includes('<')) return decoded;
  const plain = decoded.replace(TAG, (_, name: string) => (BLOCK.test(name) ? '\n\n' : ''));
  return plain.replace(/^\s*(?:abstract|summary)\s*\n\n/i, '');
}

function decodeEntity(
  whole: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : whole;
}
