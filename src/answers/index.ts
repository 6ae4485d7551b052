import type { Feature, HelpLine } from '../conversation/feature';
import type { FeedbackBook, HoldsPersonalData, People, UnansweredBook } from '../conversation/ports';
import { createRespond, type FirstAid, type Respond } from '../conversation/respond';
import type { Person, Request } from '../conversation/request';
import type { Library } from '../knowledge/library';
import type { Searcher } from '../search';
import { createAnswer } from './compose';
import { createAskFeature } from './feature';
import { createPersonalDataFeature } from './personal-data-feature';
import { createQuestion } from './question';
import { createRoleFeature } from './role-feature';

export { createExtension } from './extension';
export { createShareFeature } from './share-feature';

export interface ConversationParts {
  readonly library: Library;
  readonly searcher: Searcher;
  readonly people: People;
  readonly feedback: FeedbackBook;
  readonly unanswered: UnansweredBook;
  readonly holders: readonly HoldsPersonalData[];
  /** What a process remembers of a person's questions goes with the rest. */
  readonly forgetQuestions: (person: Person) => void;
  readonly firstAid: (request: Request) => Promise<FirstAid>;
  readonly retentionDays: number;
  /** Action lists, induction, notifications: asked for their commands before the general ones. */
  readonly features: readonly Feature[];
  readonly inductionLine: (entryId: string, request: Request) => Promise<string | undefined>;
}

/** The whole conversation: triage, then commands, then the question. */
export function createConversation(parts: ConversationParts): Respond {
  const { library } = parts;
  const answer = createAnswer(library, parts.searcher);
  const road: { respond: Respond } = { respond: () => Promise.reject(new Error('not wired yet')) };
  const respond: Respond = (request) => road.respond(request);
  const typed = (request: Request) => respond({ ...request, press: undefined });
  // Asking comes first in the list, and what is kept about people last.
  const help = (): readonly HelpLine[] => [...features].reverse().flatMap((feature) => feature.help);
  const features: readonly Feature[] = [
    createPersonalDataFeature(parts),
    // "I'm new here" begins an induction; only what no other feature takes is a statement of one's role.
    ...parts.features,
    createRoleFeature({ library, people: parts.people, respond: typed }),
    createAskFeature({ library, feedback: parts.feedback, respond: typed, help }),
  ];
  road.respond = createRespond({
    firstAid: parts.firstAid,
    features,
    answer: createQuestion({ ...parts, answer }),
  });
  return respond;
}
