import { createSearcher } from './searcher';
import type { Searchable } from './search-index';

/** An entry's own phrasing that does not find it. */
export interface LostAsk {
  readonly id: string;
  readonly ask: string;
  /** Where it came, 1-based; undefined where it is not among the first ten. */
  readonly rank?: number;
  /** Which entry came first instead. */
  readonly winner?: string;
  /** Set where the phrasing is declined for a topic that is not answered. */
  readonly declinedFor?: string;
}

const FIRST = 3;
const LOOKED_AT = 10;

/** Every ask that does not find its own entry among the first three, asked as the entry's audience. */
export function selfCheck(searchable: Searchable): LostAsk[] {
  const searcher = createSearcher(searchable);
  return searchable.documents.flatMap(({ id, asks = [], audience }) =>
    asks.flatMap((text): LostAsk[] => {
      const { hits, declined, topic } = searcher.rank(
        { text, ...(audience !== undefined && { audience }) },
        LOOKED_AT,
      );
      const place = hits.findIndex((hit) => hit.id === id);
      if (place >= 0 && place < FIRST && !declined) return [];
      return [
        {
          id,
          ask: text,
          ...(place >= 0 && { rank: place + 1 }),
          ...(place !== 0 && hits[0] !== undefined && { winner: hits[0].id }),
          ...(declined && topic !== undefined && { declinedFor: topic }),
        },
      ];
    }),
  );
}
