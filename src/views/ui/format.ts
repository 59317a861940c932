const plain = new Intl.NumberFormat('en');
const precise = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/** 12345 → `12,345` */
export const formatCount = (count: number): string => plain.format(count);

/** (1, 'paper') → `1 paper`, (3, 'entry', 'entries') → `3 entries` */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** Milliseconds → `0.4 ms`, `12 ms` */
export const formatDuration = (ms: number): string =>
  `${ms < 10 ? precise.format(ms) : plain.format(Math.round(ms))} ms`;

/** `2025-05-14` → `14 May 2025`; `2025-05` → `May 2025`; `2025` → `2025` */
export function formatDate(iso: string): string {
  const [year = '', monthNumber, day] = iso.split('-');
  if (monthNumber === undefined) return year;
  const name = month.format(new Date(Date.UTC(2000, Number(monthNumber) - 1, 1)));
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Bytes → `162 kB`, `3.4 MB` */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return countOf(bytes, 'byte');
  const kilo = bytes / 1000;
  return kilo < 1000 ? `${plain.format(Math.round(kilo))} kB` : `${precise.format(kilo / 1000)} MB`;
}
