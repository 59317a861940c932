/**
 * A field that is no prose (address, DOI, id) as it was meant: without braces, `\url` and the
 * backslashes that TeX wanted; `~` stays.
 */
export function plainValue(tex: string): string {
  if (!SIGN.test(tex)) return tex.trim();
  if (!tex.includes('\\')) return tex.replace(BRACES, '').trim();
  return tex
    .replace(/\\(?:url|path|nolinkurl|href)(?![A-Za-z])/g, '')
    .replace(/\\textasciitilde(?![A-Za-z])|\\~\{\}|\$\\sim\$/g, '~')
    .replace(/\\textunderscore(?![A-Za-z])/g, '_')
    .replace(/\\([_%&#$~])/g, '$1')
    .replace(BRACES, '')
    .trim();
}

const SIGN = /[\\{}]/;
const BRACES = /[{}]/g;
