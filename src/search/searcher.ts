import { Concepts } from './analysis/concepts';
import { fold } from './analysis/fold';
import { KINDS } from './analysis/terms';
import { ArraysEngine } from './engine/arrays';
import type { Engine } from './engine/engine';
import { explain } from './explain';
import { affordable } from './query/afford';
import { AudienceNames } from './query/audience';
import { joinPlans, plan, type Plan } from './query/plan';
import { readQuestion, type Question } from './query/question';
import { wordReader, type QueryWord } from './query/words';
import { factorOf } from './boost';
import { marginOf, refusalSigns } from './refusal/refusal';
import { buildIndex, fingerprintOf, type Searchable, type SerializedIndex } from './search-index';
import { SETTINGS, type Settings } from './settings';
import { Spelling } from './spelling/spelling';
import { topOf } from './top';
import type { Query, Ranking, Searcher, Vocabulary } from './types';

/**
 * What a searcher is made from. An `index` that was built from other documents is not used; with an index and no
 * documents at all the index is taken as it is.
 */
export interface SearcherInput extends Searchable {
  readonly index?: SerializedIndex;
  readonly settings?: Partial<Settings>;
  /** Scores instead of the index's own arrays; for comparison with the reference. */
  readonly engine?: Engine;
}

/** Builds a searcher over documents; with nothing but documents it is a plain good ranker. */
export function createSearcher(input: SearcherInput): Searcher {
  const { index, vocabulary = {} } = input;
  const usable =
    index !== undefined && (input.documents.length === 0 || index.fingerprint === fingerprintOf(input));
  const settings = { ...SETTINGS, ...input.settings };
  return new RankingSearcher(usable ? index : buildIndex(input), vocabulary, settings, input.engine);
}

class RankingSearcher implements Searcher {
  private readonly engine: Engine;
  private readonly spelling: Spelling;
  private readonly concepts: Concepts;
  private readonly names: AudienceNames;
  private readonly read: (text: string) => QueryWord[];
  // Made once: a question is ranked from start to end before the next.
  private readonly scores: Float64Array;
  private readonly hasAudiences: boolean;

  constructor(
    private readonly index: SerializedIndex,
    vocabulary: Vocabulary,
    private readonly settings: Settings,
    engine?: Engine,
  ) {
    this.engine = engine ?? new ArraysEngine(index.arrays, KINDS, settings.bm25);
    this.scores = new Float64Array(this.engine.size);
    this.hasAudiences = index.audiences.some((audience) => audience !== null);
    this.concepts = new Concepts(vocabulary);
    this.spelling = new Spelling(
      index,
      (vocabulary.abbreviations ?? []).map(({ short }) => fold(short)),
    );
    this.read = wordReader((word) => this.spelling.mend(word));
    this.names = new AudienceNames(vocabulary.audienceNames ?? {});
  }

  rank(query: Query, limit = 10): Ranking {
    const { engine, index, settings } = this;
    const { entries, ids } = index;
    const question = readQuestion(query, this.names, this.read);
    const wanted = this.plan(question);
    const scores = this.scores.fill(0);
    engine.score(wanted.terms, scores);
    const signs = refusalSigns(scores, entries);
    const margin = marginOf(signs, settings.refusalPoint);
    const [topic] = topOf(scores.subarray(entries), scores.length - entries, 1);
    engine.score(wanted.subjects, scores);
    this.boost(scores, question);
    const best = topOf(scores, entries, limit);
    return {
      hits: best.map((number) => ({ id: ids[number] ?? '', score: scores[number] ?? 0 })),
      declined: margin < 0,
      margin,
      followUp: question.followUp,
      ...(topic !== undefined && { topic: ids[entries + topic] ?? '' }),
      ...(question.named !== undefined && { namedAudience: question.named }),
      ...(query.explain && {
        explanation: explain({ engine, index, settings, question, plan: wanted, signs, best, scores }),
      }),
    };
  }

  private plan({ words, previous, followUp, target, emphasis }: Question): Plan {
    const { concepts, engine, settings } = this;
    const part = target !== undefined && emphasis !== 'list' && emphasis !== 'reading';
    const own = plan(words, concepts, settings, { part });
    const all = followUp
      ? joinPlans(own, plan(previous, concepts, settings, { scale: settings.previous, part }))
      : own;
    return { ...all, terms: affordable(all.terms, engine, settings.budget) };
  }

  private boost(scores: Float64Array, question: Question): void {
    const factor = (number: number, broad: boolean): number =>
      factorOf(this.index.audiences[number] ?? null, question, this.settings, broad);
    for (const number of this.index.broad) scores[number] = (scores[number] ?? 0) * factor(number, true);
    if (!this.hasAudiences || (question.target === undefined && question.except === undefined)) return;
    const broad = new Set(this.index.broad);
    this.index.audiences.forEach((_, number) => {
      if (!broad.has(number)) scores[number] = (scores[number] ?? 0) * factor(number, false);
    });
  }
}
