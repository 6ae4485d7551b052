import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';
import type { GlossaryTerm, Topic } from '../knowledge/schemas';
import type { Ranking, Searcher } from '../search';
import { termIn } from './glossary';
import { roleLines, type RoleLines } from './role-lines';
import { seeAlso, type SeeAlso } from './see-also';
import { roleStatedIn } from './wording';

/** A question as the answers room takes it: already triaged, so it holds nothing that must not be seen. */
export interface Question {
  readonly text: string;
  readonly role?: string;
  /** The question before it, on a follow-up. */
  readonly previous?: string;
}

/** What is said to a question. Every sentence in it was written in the knowledge base. */
export type Answer = Found | Declined;

export interface Found {
  readonly kind: 'answer';
  readonly entry: Entry;
  /** Everything that the search found, best first. */
  readonly ranked: readonly Entry[];
  /** An abbreviation that was asked about, spelled out. */
  readonly term?: GlossaryTerm;
  readonly role?: RoleLines;
  readonly related: readonly Entry[];
}

export interface Declined {
  readonly kind: 'decline';
  readonly ranked: readonly Entry[];
  /** The topic that we do not answer, where it is one we know. */
  readonly topic?: Topic;
  readonly where: readonly SeeAlso[];
  readonly nearest: readonly Entry[];
}

const SHOWN_RELATED = 3;
const SHOWN_NEAREST = 3;

/** Question → search → answer or refusal. */
export function createAnswer(library: Library, searcher: Searcher): (question: Question) => Answer {
  return (question) => {
    const role = roleStatedIn(question.text, library.roles) ?? question.role;
    const audience = role === undefined ? undefined : library.role(role)?.audience;
    const ranking = searcher.rank({
      text: question.text,
      ...(audience && { audience }),
      ...(question.previous && { previous: question.previous }),
    });
    const ranked = ranking.hits.map((hit) => library.entry(hit.id)).filter((entry) => entry !== undefined);
    const term = termIn(question.text, library);
    if (ranked.length === 0 || (ranking.declined && !term)) return declined(ranking, ranked, library);
    return answerFrom(ranked, library, { ...(role && { role }), ...(term && { term }) });
  };
}

/** The answer that the first of the ranked entries gives; the others help to choose what stands beside it. */
export function answerFrom(
  ranked: readonly Entry[],
  library: Library,
  { role, term }: { role?: string; term?: GlossaryTerm },
): Found {
  const entry = ranked[0];
  if (!entry) throw new Error('an answer needs an entry');
  const lines = roleLines(entry, ranked, role, library);
  return {
    kind: 'answer',
    entry,
    ranked,
    related: relatedTo(entry, ranked, lines, library),
    ...(term && { term }),
    ...(lines && { role: lines }),
  };
}

/** What to offer next: what the content owner linked, then what else the search found; nothing already on the card. */
function relatedTo(
  entry: Entry,
  ranked: readonly Entry[],
  lines: RoleLines | undefined,
  library: Library,
): readonly Entry[] {
  const shown = new Set([entry, ...(lines?.actions ?? [])]);
  const linked = entry.related.map((id) => library.entry(id)).filter((one) => one !== undefined);
  const candidates = [...linked, ...ranked].filter((one) => !shown.has(one) && !one.withdrawn);
  return [...new Set(candidates)].slice(0, SHOWN_RELATED);
}

function declined(ranking: Ranking, ranked: readonly Entry[], library: Library): Declined {
  const topic = ranking.topic === undefined ? undefined : library.topic(ranking.topic);
  return {
    kind: 'decline',
    ranked,
    where: seeAlso(topic?.resources ?? [], library),
    // Nothing that we hold is near to parking or payslips: offering it would look foolish.
    nearest: topic && !topic.near ? [] : ranked.slice(0, SHOWN_NEAREST),
    ...(topic && { topic }),
  };
}
