import type { ImportSource } from '../../workers/import-protocol.ts';

/** Pasted text as a file to import; its name tells when it was pasted. */
export function pastedSource(text: string, now = new Date()): ImportSource {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = `${two(now.getHours())}.${two(now.getMinutes())}.${two(now.getSeconds())}`;
  return { name: `Pasted ${day} ${time}.txt`, blob: new Blob([text]), lastModified: null };
}
