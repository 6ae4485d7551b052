import { rankedPassages, type Outcome } from '../answers/ask';

/** A question of the set with what came of it. */
export interface Judged {
  readonly id: string;
  readonly question: string;
  readonly type: string;
  readonly role: string | null;
  readonly relevant: readonly string[];
  readonly expect: string;
  readonly outcome: Outcome;
}

/** 1-based rank of the first relevant passage; Infinity where none was found. */
function firstHit({ relevant, outcome }: Judged): number {
  const rank = rankedPassages(outcome.answer).findIndex((id) => relevant.includes(id));
  return rank < 0 ? Infinity : rank + 1;
}

const share = (part: number, of: number): string => (of === 0 ? '  -  ' : (part / of).toFixed(3));

function scores(name: string, items: readonly Judged[]): string {
  const ranks = items.map(firstHit);
  const within = (k: number): string => share(ranks.filter((rank) => rank <= k).length, ranks.length);
  const mrr = share(
    ranks.reduce((sum, rank) => sum + 1 / rank, 0),
    ranks.length,
  );
  return [name.padEnd(22), String(items.length).padStart(4), within(1), within(3), within(5), mrr].join('  ');
}

/** By key, in the order of the keys; Node 20 has no Map.groupBy. */
function grouped(
  items: readonly Judged[],
  key: (item: Judged) => string,
): readonly (readonly [string, readonly Judged[]])[] {
  const groups = new Map<string, Judged[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

const expects = (item: Judged, kind: string): boolean => item.expect.split('+').includes(kind);
const got = (item: Judged, kind: Outcome['kinds'][number]): boolean => item.outcome.kinds.includes(kind);

function caught(items: readonly Judged[], kind: 'support' | 'privacy' | 'decline'): string {
  const wanted = items.filter((item) => expects(item, kind));
  const others = items.filter(
    (item) => !expects(item, kind) && (kind !== 'decline' || expects(item, 'answer')),
  );
  const right = wanted.filter((item) => got(item, kind)).length;
  const wrong = others.filter((item) => got(item, kind)).length;
  return `${kind.padEnd(8)} right ${share(right, wanted.length)} (${String(right)} of ${String(wanted.length)}), wrong ${share(wrong, others.length)} (${String(wrong)} of ${String(others.length)})`;
}

/** The table: ranks by type and role, then refusals, support and privacy; with `misses` the questions that failed. */
export function summarise(items: readonly Judged[], misses: boolean): readonly string[] {
  const ranked = items.filter((item) => item.relevant.length > 0);
  return [
    [''.padEnd(22), '   n', 'hit@1', 'hit@3', 'hit@5', 'MRR'].join('  '),
    scores('all', ranked),
    ...grouped(ranked, (item) => item.type).map(([name, group]) => scores(name, group)),
    ...grouped(ranked, (item) => `as ${item.role ?? 'nobody'}`).map(([name, group]) => scores(name, group)),
    caught(items, 'decline'),
    caught(items, 'support'),
    caught(items, 'privacy'),
    ...(misses ? items.filter(failed).map(missLine) : []),
  ];
}

function failed(item: Judged): boolean {
  const kinds = ['support', 'privacy', 'decline'] as const;
  return (
    (item.relevant.length > 0 && firstHit(item) > 1) ||
    kinds.some((kind) => got(item, kind) !== expects(item, kind))
  );
}

function missLine(item: Judged): string {
  const rank = item.relevant.length > 0 ? ` rank ${String(firstHit(item))}` : '';
  const top = rankedPassages(item.outcome.answer).slice(0, 3).join(' ');
  return `${item.id} ${item.expect} -> ${item.outcome.kinds.join('+')}${rank} [${top}; wanted ${item.relevant.join(' ')}] ${item.question}`;
}
