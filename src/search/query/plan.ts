import { remember } from '../analysis/remember';
import { gramsOf, gramTerm, leadTerm, pairs } from '../analysis/terms';
import type { WeightedTerm } from '../engine/engine';
import type { Settings } from '../settings';
import type { Concepts, ConceptUse } from '../analysis/concepts';
import type { QueryWord } from './words';

/** What to look for, and which concepts it names. */
export interface Plan {
  readonly terms: readonly WeightedTerm[];
  /** The subjects of the action lists that are asked about; they order entries, but do not decide about a refusal. */
  readonly subjects: readonly WeightedTerm[];
  readonly concepts: readonly ConceptUse[];
}

const leadOf = remember(leadTerm, 10_000);
const runsOf = remember((word) => gramsOf(word).map(gramTerm), 10_000);

/** Turns words into weighted terms: as typed, with neighbours, character runs and other words for them. */
export function plan(
  words: readonly QueryWord[],
  concepts: Concepts,
  settings: Settings,
  { scale = 1, part = false } = {},
): Plan {
  const stems = words.map((word) => word.stem);
  const terms = new Terms();
  for (const { stem, stop } of words) terms.put(stem, stop ? scale * settings.stop : scale);
  for (const pair of pairs(stems)) terms.put(pair, scale * settings.pairs);
  for (const { word, stem, stop } of words) {
    if (stop) continue;
    terms.put(leadOf(stem), scale * settings.lead);
    for (const gram of runsOf(word)) terms.put(gram, scale * settings.grams);
  }
  const uses = concepts.ofQuestion(stems);
  for (const { concept } of uses) terms.put(concept, scale * settings.concept);
  const parts = part ? concepts.ofPart(stems) : [];
  const subjects = new Terms();
  for (const { concept } of parts) subjects.put(concept, scale * settings.subject);
  return { terms: terms.list(), subjects: subjects.list(), concepts: [...uses, ...parts] };
}

/** Joins plans; where both have a term, the heavier weight counts. */
export function joinPlans(a: Plan, b: Plan): Plan {
  return {
    terms: heavier([...a.terms, ...b.terms]),
    subjects: heavier([...a.subjects, ...b.subjects]),
    concepts: [...a.concepts, ...b.concepts],
  };
}

function heavier(all: readonly WeightedTerm[]): WeightedTerm[] {
  const terms = new Terms();
  for (const { term, weight } of all) terms.put(term, weight);
  return terms.list();
}

class Terms {
  private readonly weights = new Map<string, number>();

  put(term: string, weight: number): void {
    if (weight > (this.weights.get(term) ?? 0)) this.weights.set(term, weight);
  }

  list(): WeightedTerm[] {
    return [...this.weights].map(([term, weight]) => ({ term, weight }));
  }
}
