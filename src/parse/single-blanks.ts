/** Runs of blanks as one. Most texts have none, and that is told far faster than replaced. */
export const singleBlanks = (text: string): string =>
  text.includes('  ') ? text.replaceAll(/ {2,}/g, ' ') : text;
