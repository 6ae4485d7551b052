export { createSearcher, type SearcherInput } from './searcher';
export type { Explanation, HitExplanation } from './explanation';
export type { Hit, Query, Ranking, RefusalTopic, SearchDocument, Searcher, Vocabulary } from './types';
