/**
 * Splits TeX where a pattern matches outside of braces.
 *
 * @param separator global, and cheap: it is asked once for all of the text
 */
export function splitOutside(tex: string, separator: RegExp): string[] {
  if (!tex.includes('{')) return tex.split(separator);
  const parts: string[] = [];
  let depth = 0;
  let counted = 0;
  let from = 0;
  for (const match of tex.matchAll(separator)) {
    for (; counted < match.index; counted++) {
      const code = tex.charCodeAt(counted);
      if (code === 92) counted++;
      else if (code === 123) depth++;
      else if (code === 125 && depth > 0) depth--;
    }
    if (depth > 0 || match.index < from) continue;
    parts.push(tex.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(tex.slice(from));
  return parts;
}
