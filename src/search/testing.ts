import { analyzeQuery } from './analyze-query.ts';
import type { SearchDocument, SearchEngine, SearchHits } from './engine.ts';
import { RankedEngine } from './ranked-engine.ts';
import { SegmentBuilder } from './segment-builder.ts';

/** For tests: an engine over papers that are stated by one document each. */
export function engineOver(documents: readonly SearchDocument[]): RankedEngine {
  const builder = new SegmentBuilder();
  for (const document of documents) builder.add(document);
  const ordinals = Uint32Array.from(documents.keys());
  return new RankedEngine(builder.build(), ordinals, documents.length);
}

/** For tests: what plain words find. */
export const searchWords = (engine: SearchEngine, text: string): SearchHits | null =>
  engine.search(analyzeQuery(text).map((word) => [word]));
