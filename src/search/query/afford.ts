import { inverseFrequency, type Engine, type WeightedTerm } from '../engine/engine';

/**
 * The terms that are worth their cost: where a question has more postings than `budget`, those that tell least for
 * most postings are left out. In a small collection nothing is; in a large one "of the" and its like are, and no
 * question takes long.
 */
export function affordable(
  terms: readonly WeightedTerm[],
  engine: Engine,
  budget: number,
): readonly WeightedTerm[] {
  // In a small collection there is nothing to count.
  if (terms.length * engine.size <= budget) return terms;
  const priced = terms.map((term) => ({ term, cost: engine.frequency(term.term) }));
  if (priced.reduce((sum, { cost }) => sum + cost, 0) <= budget) return terms;
  const gain = ({ term, cost }: { term: WeightedTerm; cost: number }): number =>
    (term.weight * inverseFrequency(cost, engine.size)) / Math.max(cost, 1);
  let left = budget;
  return priced
    .sort((a, b) => gain(b) - gain(a))
    .filter(({ cost }) => {
      left -= cost;
      return left >= 0;
    })
    .map(({ term }) => term);
}
