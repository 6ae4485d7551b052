export { decodeIndex, encodeIndex } from './index-file';
export { buildIndex, fingerprintOf, type Searchable, type SerializedIndex } from './search-index';
export { createSearcher, type SearcherInput } from './searcher';
export { createReferenceSearcher } from './reference';
export { selfCheck, type LostAsk } from './self-check';
export type { ExplainedHit, ExplainedTerm, Explanation } from './explanation';
export type { Hit, Query, Ranking, RefusalTopic, SearchDocument, Searcher, Vocabulary } from './types';
