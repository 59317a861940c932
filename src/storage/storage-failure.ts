/** Why storage did not do what was asked, for a person. */
export interface StorageFailure {
  readonly message: string;
  readonly advice: string;
}

/**
 * Names what IndexedDB threw. Dexie wraps a full disk as an `AbortError` whose
 * `inner` is the `QuotaExceededError`.
 */
export function storageFailure(thrown: unknown): StorageFailure {
  const names = errorNames(thrown);
  if (names.includes('QuotaExceededError'))
    return {
      message: 'The browser has no room left for this site.',
      advice: 'Free some disk space or remove listings, then import the file again.',
    };
  if (
    ['MissingAPIError', 'InvalidStateError', 'SecurityError'].some((name) => names.includes(name))
  )
    return {
      message: 'This browser does not let the site store anything.',
      advice: 'Leave private browsing, or allow site data for this page.',
    };
  if (names.includes('VersionError'))
    return {
      message: 'The library was written by a newer Winnow.',
      advice: 'Reload this page to get the new version.',
    };
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    message: `The browser could not read or write the library (${detail}).`,
    advice: 'Reload this page and try again.',
  };
}

function errorNames(thrown: unknown): string[] {
  if (typeof thrown !== 'object' || thrown === null) return [];
  const name = 'name' in thrown && typeof thrown.name === 'string' ? [thrown.name] : [];
  return 'inner' in thrown ? [...name, ...errorNames(thrown.inner)] : name;
}
