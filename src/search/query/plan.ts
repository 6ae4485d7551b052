import { gramTerm } from '../analysis/fields';
import { bigrams, gramsOf } from '../analysis/terms';
import type { WeightedTerm } from '../engine/engine';
import type { Settings } from '../settings';
import type { Expander, Expansion } from './expand';
import type { QueryWord } from './words';

/** What to look for, and where each part came from. */
export interface Plan {
  readonly terms: readonly WeightedTerm[];
  readonly expansions: readonly Expansion[];
}

/** Turns words into weighted terms: as typed, with neighbours, character runs and other words for them. */
export function plan(words: readonly QueryWord[], expander: Expander, settings: Settings, scale = 1): Plan {
  const content = words.filter((word) => !word.stop);
  const stems = content.map((word) => word.stem);
  const terms = new Terms();
  for (const stem of stems) terms.put(stem, scale);
  for (const pair of bigrams(stems)) terms.put(pair, scale * settings.pairs);
  for (const { word } of content)
    for (const gram of gramsOf(word)) terms.put(gramTerm(gram), scale * settings.grams);
  const expansions = expander.expand(words.map((word) => word.stem));
  for (const { stems: others, kind } of expansions) {
    for (const stem of others) terms.put(stem, scale * settings[kind]);
    for (const pair of bigrams(others)) terms.put(pair, scale * settings[kind] * settings.pairs);
  }
  return { terms: terms.list(), expansions };
}

/** Joins plans; where both have a term, the heavier weight counts. */
export function joinPlans(a: Plan, b: Plan): Plan {
  const terms = new Terms();
  for (const { term, weight } of [...a.terms, ...b.terms]) terms.put(term, weight);
  return { terms: terms.list(), expansions: [...a.expansions, ...b.expansions] };
}

class Terms {
  private readonly weights = new Map<string, number>();

  put(term: string, weight: number): void {
    this.weights.set(term, Math.max(weight, this.weights.get(term) ?? 0));
  }

  list(): WeightedTerm[] {
    return [...this.weights].map(([term, weight]) => ({ term, weight }));
  }
}
