import type { PaperKey } from '../domain/paper.ts';
import type { Wanted } from '../search/wanted.ts';
import type { Catalogue } from './catalogue.ts';
import type { PaperDetail } from './library-protocol.ts';
import { paperDetail } from './paper-row.ts';

/** A paper with what made it one and what is like it; `null` where the library has no such paper. */
export function wholePaper(
  catalogue: Catalogue,
  key: PaperKey,
  wanted: Wanted,
): PaperDetail | null {
  const record = catalogue.record(key);
  if (record === null) return null;
  return {
    ...paperDetail(record, wanted, catalogue.topics),
    bonds: catalogue.group(key)?.bonds ?? [],
    similar: catalogue.similar(key),
  };
}
