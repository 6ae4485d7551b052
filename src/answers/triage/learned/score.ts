import type { Plain } from '../normalise';
import { features } from './features';
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
