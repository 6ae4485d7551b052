import { KINDS } from './analysis/terms';
import { ReferenceEngine } from './engine/reference';
import { createSearcher, type SearcherInput } from './searcher';
import { termsOfAll } from './search-index';
import { SETTINGS } from './settings';
import type { Searcher } from './types';

/** The same searcher with MiniSearch underneath: slow in large collections, and what the arrays must agree with. */
export function createReferenceSearcher(input: SearcherInput): Searcher {
  const bm25 = input.settings?.bm25 ?? SETTINGS.bm25;
  return createSearcher({ ...input, engine: new ReferenceEngine(termsOfAll(input), KINDS, bm25) });
}
