import type { Plain } from '../normalise';
import type { Concern } from '../signs/sign';
import { features } from './features';
import byKind from './kinds.json';
import learned from './weights.json';

const weights: ReadonlyMap<string, number> = new Map(Object.entries(learned.weights));

/** The sum of weights, scaled by the square root of their number so that long messages are not louder than short ones. */
export function weighted(found: Iterable<string>, known: ReadonlyMap<string, number>, bias: number): number {
  let sum = 0;
  let count = 0;
  for (const feature of found) {
    const weight = known.get(feature);
    if (weight === undefined) continue;
    sum += weight;
    count++;
  }
  return bias + (count === 0 ? 0 : (2 * sum) / Math.sqrt(count));
}

/** How much a message is like those that told of distress or danger: above 0 more than not, as log-odds. */
export function likeness(plain: Plain): number {
  return weighted(features(plain), weights, learned.bias);
}

const kinds = Object.entries(byKind).map(([kind, { bias, weights: known }]) => ({
  kind: kind as Concern,
  bias,
  known: new Map<string, number>(Object.entries(known)),
}));

/** Which concern the message is most like, taking it for an alarm. */
export function likeliest(plain: Plain): Concern {
  const found = features(plain);
  let best: { kind: Concern; score: number } = { kind: 'struggling', score: -Infinity };
  for (const { kind, bias, known } of kinds) {
    const score = weighted(found, known, bias);
    if (score > best.score) best = { kind, score };
  }
  return best.kind;
}
