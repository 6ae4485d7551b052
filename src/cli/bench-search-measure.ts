import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Query, Searchable } from '../search';
import type { Candidate, Find } from './bench-search-engines';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What an index cost: seconds to make, megabytes kept, milliseconds a question. */
export interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
  readonly p50: number;
  readonly p99: number;
}

// The machine is shared: the quickest of several runs of a question is the nearest to what it takes alone.
const RUNS = 3;

/** Indexes and asks every question; the index is kept for further questions. */
export function measure(
  candidate: Candidate,
  searchable: Searchable,
  queries: readonly Query[],
): Cost & { find: Find } {
  const before = used();
  const start = performance.now();
  const indexed = candidate.index(searchable);
  const seconds = (performance.now() - start) / 1000;
  const { find, megabytes = used() - before } = indexed;
  for (const query of queries.slice(0, 20)) find(query);
  const times = queries.map((query) => Math.min(...Array.from({ length: RUNS }, () => time(find, query))));
  return { find, seconds, megabytes, ...percentiles(times) };
}

function time(find: Find, query: Query): number {
  const start = performance.now();
  find(query);
  return performance.now() - start;
}

function percentiles(times: number[]): { p50: number; p99: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

function used(): number {
  // Twice: what arrays hold is let go only after the arrays are.
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/** Where the first relevant passage came; Infinity where none did. */
export interface Judged {
  readonly type: string;
  readonly rank: number;
}

/** The usual four figures, as text. */
export function quality(judged: readonly Judged[]): string[] {
  const share = (k: number): string =>
    (judged.filter(({ rank }) => rank <= k).length / judged.length).toFixed(3);
  const mrr = judged.reduce((sum, { rank }) => sum + 1 / rank, 0) / judged.length;
  return [share(1), share(3), share(5), mrr.toFixed(3)];
}
