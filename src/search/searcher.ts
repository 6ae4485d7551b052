import { Concepts } from './analysis/concepts';
import { fold } from './analysis/fold';
import { KINDS } from './analysis/terms';
import { collect, type Collection } from './collection';
import { ArraysEngine, buildArrays } from './engine/arrays';
import type { Engine } from './engine/engine';
import { AudienceNames } from './query/audience';
import { joinPlans, plan, type Plan } from './query/plan';
import { readQuestion, type Question } from './query/question';
import { readWords } from './query/words';
import { marginOf, refusalSigns } from './refusal/refusal';
import { SETTINGS, type Boost, type Settings } from './settings';
import { Spelling } from './spelling/spelling';
import { topOf } from './top';
import type { Query, Ranking, RefusalTopic, SearchDocument, Searcher, Vocabulary } from './types';

/** What a searcher is made from. */
export interface SearcherInput {
  readonly documents: readonly SearchDocument[];
  readonly topics?: readonly RefusalTopic[];
  readonly vocabulary?: Vocabulary;
  readonly settings?: Partial<Settings>;
}

/** Builds a searcher over documents; with nothing but documents it is a plain good ranker. */
export function createSearcher(input: SearcherInput): Searcher {
  return new RankingSearcher(input, { ...SETTINGS, ...input.settings });
}

class RankingSearcher implements Searcher {
  private readonly collection: Collection;
  private readonly engine: Engine;
  private readonly spelling: Spelling;
  private readonly concepts: Concepts;
  private readonly names: AudienceNames;

  constructor(
    { documents, topics = [], vocabulary = {} }: SearcherInput,
    private readonly settings: Settings,
  ) {
    this.concepts = new Concepts(vocabulary);
    this.collection = collect(documents, topics, this.concepts);
    this.engine = new ArraysEngine(buildArrays(this.collection.terms, KINDS), KINDS, settings.bm25);
    const abbreviations = (vocabulary.abbreviations ?? []).map(({ short }) => [fold(short), 1] as const);
    this.spelling = new Spelling([...abbreviations, ...this.collection.words]);
    this.names = new AudienceNames(vocabulary.audienceNames ?? {});
  }

  rank(query: Query, limit = 10): Ranking {
    const question = readQuestion(query, this.names, (text) =>
      readWords(text, (word) => this.spelling.mend(word)),
    );
    const scores = new Float64Array(this.engine.size);
    this.engine.score(this.plan(question).terms, scores);
    const { entries, ids } = this.collection;
    const margin = marginOf(refusalSigns(scores, entries), this.settings.refusalPoint);
    const [topic] = topOf(scores.subarray(entries), scores.length - entries, 1);
    this.boost(scores, question);
    const hits = topOf(scores, entries, limit);
    return {
      hits: hits.map((number) => ({ id: ids[number] ?? '', score: scores[number] ?? 0 })),
      declined: margin < 0 || hits.length === 0,
      ...(topic === undefined ? {} : { topic: ids[entries + topic] ?? '' }),
      margin,
      ...(question.named === undefined ? {} : { namedAudience: question.named }),
      followUp: question.followUp,
    };
  }

  private plan({ words, previous, followUp }: Question): Plan {
    const own = plan(words, this.concepts, this.settings);
    return followUp
      ? joinPlans(own, plan(previous, this.concepts, this.settings, this.settings.previous))
      : own;
  }

  private boost(scores: Float64Array, { target, emphasis, except }: Question): void {
    if (target === undefined && except === undefined) return;
    const { mine, others, general } = target === undefined ? NO_BOOST : this.settings.boosts[emphasis];
    this.collection.audiences.forEach((audience, number) => {
      const factor = audience === undefined ? general : audience === target ? mine : others;
      const last = audience !== undefined && audience === except ? this.settings.except : 1;
      scores[number] = (scores[number] ?? 0) * factor * last;
    });
  }
}

const NO_BOOST: Boost = { mine: 1, others: 1, general: 1 };
