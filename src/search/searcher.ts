import { fold } from './analysis/fold';
import { KINDS } from './analysis/fields';
import { collect, type Collection } from './collection';
import { ArraysEngine, buildArrays } from './engine/arrays';
import type { Engine } from './engine/engine';
import { AudienceNames, asksOwnPart } from './query/audience';
import { Expander } from './query/expand';
import { isFollowUp } from './query/follow-up';
import { joinPlans, plan, type Plan } from './query/plan';
import { readWords, type QueryWord } from './query/words';
import { SETTINGS, type Settings } from './settings';
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
  const collection = collect(input.documents, input.topics ?? []);
  return new RankingSearcher(collection, input, { ...SETTINGS, ...input.settings });
}

class RankingSearcher implements Searcher {
  private readonly whole: Engine;
  private readonly asks: Engine;
  private readonly spelling: Spelling;
  private readonly expander: Expander;
  private readonly names: AudienceNames;
  private readonly audiences: readonly (string | undefined)[];

  constructor(
    private readonly collection: Collection,
    { documents, vocabulary = {} }: SearcherInput,
    private readonly settings: Settings,
  ) {
    this.whole = new ArraysEngine(buildArrays(collection.whole, KINDS), KINDS, settings.bm25);
    this.asks = new ArraysEngine(buildArrays(collection.asks, KINDS), KINDS, settings.bm25);
    const abbreviations = (vocabulary.abbreviations ?? []).map(({ short }) => [fold(short), 1] as const);
    this.spelling = new Spelling([...abbreviations, ...collection.words]);
    this.expander = new Expander(vocabulary);
    this.names = new AudienceNames(vocabulary.audienceNames ?? {});
    this.audiences = documents.map(({ audience }) => audience);
  }

  rank(query: Query, limit = 10): Ranking {
    const words = this.read(query.text);
    const named = this.names.find(words);
    const namedWords = named.reduce((sum, { length }) => sum + length, 0);
    const followUp = query.previous !== undefined && isFollowUp(fold(query.text), words, namedWords);
    const own = plan(words, this.expander, this.settings);
    const full = followUp ? joinPlans(own, this.previousPlan(query.previous ?? '', named.length > 0)) : own;
    const scores = this.score(full);
    const namedAudience = named[named.length - 1]?.audience;
    this.boost(scores, query, namedAudience);
    const hits = topOf(scores, this.collection.entries, limit);
    const topics = scores.subarray(this.collection.entries);
    const [topic] = topOf(topics, topics.length, 1);
    const best = scores[hits[0] ?? -1] ?? 0;
    const against = topic === undefined ? 0 : (topics[topic] ?? 0);
    const margin = best > 0 ? Math.log(best / Math.max(against, 1)) : -10;
    return {
      hits: hits.map((number) => ({ id: this.collection.ids[number] ?? '', score: scores[number] ?? 0 })),
      declined: margin < 0,
      ...(topic === undefined ? {} : { topic: this.collection.ids[this.collection.entries + topic] ?? '' }),
      margin,
      ...(namedAudience === undefined ? {} : { namedAudience }),
      followUp,
    };
  }

  private read(text: string): QueryWord[] {
    return readWords(text, (word) => this.spelling.mend(word));
  }

  private previousPlan(previous: string, dropNames: boolean): Plan {
    const words = this.read(previous);
    const names = dropNames ? this.names.find(words) : [];
    const kept = words.filter((_, i) => !names.some(({ at, length }) => i >= at && i < at + length));
    return plan(kept, this.expander, this.settings, this.settings.previous);
  }

  private score({ terms }: Plan): Float64Array {
    const scores = new Float64Array(this.whole.size);
    this.whole.score(terms, scores);
    const asks = new Float64Array(this.asks.size);
    this.asks.score(terms, asks);
    const best = new Float64Array(this.whole.size);
    this.collection.owners.forEach((owner, ask) => {
      best[owner] = Math.max(best[owner] ?? 0, asks[ask] ?? 0);
    });
    best.forEach((score, owner) => {
      scores[owner] = (scores[owner] ?? 0) + this.settings.bestAsk * score;
    });
    return scores;
  }

  private boost(scores: Float64Array, query: Query, named: string | undefined): void {
    const target = named ?? query.audience;
    if (target === undefined) return;
    const { namedAudience, ownAudience, ownPart } = this.settings;
    const factor =
      named !== undefined ? namedAudience : asksOwnPart(fold(query.text)) ? ownPart : ownAudience;
    this.audiences.forEach((audience, number) => {
      if (audience === target) scores[number] = (scores[number] ?? 0) * factor;
    });
  }
}
