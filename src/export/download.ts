/** Long enough for the slowest browser to have taken the bytes. */
const REVOKE_AFTER_MS = 60_000;

/**
 * Hands a file to the browser's downloads. `parts` are joined in order and
 * encoded as UTF-8; nothing is added or taken away.
 */
export function downloadFile(name: string, mime: string, parts: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Firefox ignores clicks on links that are not in the page.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
