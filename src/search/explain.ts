import { kindOf, plainTerm } from './analysis/terms';
import { factorOf } from './boost';
import type { Engine, WeightedTerm } from './engine/engine';
import type { ExplainedHit, ExplainedTerm, Explanation } from './explanation';
import type { Plan } from './query/plan';
import type { Question } from './query/question';
import { marginOf, type RefusalSigns } from './refusal/refusal';
import type { SerializedIndex } from './search-index';
import type { Settings } from './settings';

/** A ranking's inner workings. */
export interface Workings {
  readonly engine: Engine;
  readonly index: SerializedIndex;
  readonly settings: Settings;
  readonly question: Question;
  readonly plan: Plan;
  readonly signs: RefusalSigns;
  /** Numbers of the best entries, best first, and all scores. */
  readonly best: readonly number[];
  readonly scores: Float64Array;
}

const MOST_MATCHED = 12;

/** Explains a ranking. Scores term by term, so it is far slower than ranking. */
export function explain({
  engine,
  index,
  settings,
  question,
  plan,
  signs,
  best,
  scores,
}: Workings): Explanation {
  const shares = best.map(() => [] as { term: string; kind: string; score: number }[]);
  for (const term of [...plan.terms, ...plan.subjects]) {
    const own = new Float64Array(engine.size);
    engine.score([term], own);
    best.forEach((number, i) => {
      const score = own[number] ?? 0;
      if (score > 0) shares[i]?.push({ ...nameOf(term, plan), score });
    });
  }
  return {
    corrections: [...question.words, ...question.previous].flatMap(({ typed, word }) =>
      typed === undefined ? [] : [{ typed, used: word }],
    ),
    expansions: plan.concepts.map(({ from, to }) => ({ from, to })),
    terms: [...plan.terms, ...plan.subjects]
      .map((term) => termOf(term, engine, plan))
      .sort((a, b) => b.weight - a.weight),
    hits: best.map((number, i): ExplainedHit => ({
      id: index.ids[number] ?? '',
      score: scores[number] ?? 0,
      boost: factorOf(index.audiences[number] ?? null, question, settings, index.broad.includes(number)),
      matched: (shares[i] ?? []).sort((a, b) => b.score - a.score).slice(0, MOST_MATCHED),
    })),
    refusal: { margin: marginOf(signs, settings.refusalPoint), ...signs, point: settings.refusalPoint },
  };
}

function termOf(term: WeightedTerm, engine: Engine, plan: Plan): ExplainedTerm {
  return { ...nameOf(term, plan), weight: term.weight, documents: engine.frequency(term.term) };
}

function nameOf({ term }: WeightedTerm, plan: Plan): { term: string; kind: string } {
  const use = plan.concepts.find(({ concept }) => concept === term);
  return { term: use === undefined ? plainTerm(term) : use.from, kind: kindOf(term) };
}
