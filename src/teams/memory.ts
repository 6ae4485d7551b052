import { LRUCache } from 'lru-cache';
import type { Clock } from '../conversation/clock';
import { personKey, type Person, type Place } from '../conversation/request';

const MINUTE = 60_000;

/**
 * What is remembered between turns, in this process only and never on disk: the question before, which of our
 * messages answers which question, what its feedback buttons are about.
 */
export interface Memory {
  previous(place: Place, person: Person): string | undefined;
  rememberQuestion(place: Place, person: Person, question: string): void;
  /** The id of our message that answers the message `questionId`, if it is still known. */
  answerTo(place: Place, questionId: string): string | undefined;
  rememberAnswer(place: Place, questionId: string, answerId: string): void;
  forgetAnswer(place: Place, questionId: string): void;
  /** What the feedback buttons of our message are about; without an id, those of the last answer to this person. */
  feedbackOn(place: Place, person: Person, answerId: string | undefined): string | undefined;
  rememberFeedback(place: Place, person: Person, answerId: string, subject: string): void;
  /** The same person's earlier questions are forgotten at once. */
  forgetPerson(person: Person): void;
}

/** A memory with the lifetimes of the product: a question is context for 15 minutes, an answer can be edited for a day. */
export function createMemory(clock: Clock): Memory {
  const cache = (max: number, ttl: number) =>
    new LRUCache<string, string>({ max, ttl, ttlResolution: 0, perf: clock });
  const questions = cache(10_000, 15 * MINUTE);
  const answers = cache(10_000, 24 * 60 * MINUTE);
  const subjects = cache(20_000, 7 * 24 * 60 * MINUTE);
  const speaker = (place: Place, person: Person) => `${personKey(person)}\n${place.conversationId}`;
  const message = (place: Place, id: string) => `${place.conversationId}\n${id}`;
  return {
    previous: (place, person) => questions.get(speaker(place, person)),
    rememberQuestion: (place, person, question) => void questions.set(speaker(place, person), question),
    answerTo: (place, id) => answers.get(message(place, id)),
    rememberAnswer: (place, id, answerId) => void answers.set(message(place, id), answerId),
    forgetAnswer: (place, id) => void answers.delete(message(place, id)),
    feedbackOn: (place, person, id) =>
      subjects.get(id === undefined ? speaker(place, person) : message(place, id)),
    rememberFeedback(place, person, id, subject) {
      subjects.set(message(place, id), subject);
      subjects.set(speaker(place, person), subject);
    },
    forgetPerson(person) {
      const start = `${personKey(person)}\n`;
      for (const key of questions.keys()) if (key.startsWith(start)) questions.delete(key);
    },
  };
}
