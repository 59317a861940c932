/**
 * The address that a link leads to, http or https; `null` for links inside the page, to
 * saved files beside it, and other schemes.
 *
 * @param origin of the page, without a slash at the end: `https://arxiv.org`
 */
export function absoluteAddress(link: string | undefined, origin: string): string | null {
  const address = link?.trim() ?? '';
  if (/^https?:\/\/[^\s/]/i.test(address)) return address;
  if (/^\/\/[^\s/]/.test(address)) return `https:${address}`;
  return /^\/(?!\/)/.test(address) ? `${origin}${address}` : null;
}
