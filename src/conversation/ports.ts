import type { Person, Place, Scope } from './request';
import type { Reply } from './reply';

/** Where a message can be sent later: what the platform needs to find the conversation again. */
export interface Target {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  readonly scope: Scope;
  readonly protocol: string;
  readonly botId: string;
  readonly teamId?: string;
  readonly channelId?: string;
  /** For a personal chat: the person in it. */
  readonly personId?: string;
}

/** What became of a send that did not succeed. */
export type PostFailure =
  /** Surely not delivered; try again after `retryAfterMs` where given. */
  | { readonly kind: 'throttled'; readonly retryAfterMs?: number }
  | { readonly kind: 'unreachable' }
  /** Surely not delivered and never will be: blocked, uninstalled, gone. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** Surely not delivered, our message was refused: trying again gives the same. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It may have been delivered: timeout, reset, 5xx. */
  | { readonly kind: 'unknown'; readonly reason: string };

export type Posted =
  { readonly ok: true; readonly activityId: string } | { readonly ok: false; readonly failure: PostFailure };

/** Sends messages outside a turn. One call is one attempt; it never throws for what the platform answered. */
export interface Poster {
  post(target: Target, reply: Reply): Promise<Posted>;
  update(target: Target, activityId: string, reply: Reply): Promise<Posted>;
  remove(target: Target, activityId: string): Promise<Posted>;
}

export interface Member {
  readonly id: string;
  readonly aadObjectId?: string;
  readonly name: string;
}

/** Who belongs to a team or chat, as the platform says now. */
export interface Directory {
  members(place: Place): Promise<readonly Member[]>;
  /** Whether the person belongs to the team; false also when the platform can't say. */
  isMember(teamId: string, person: Person, place: Place): Promise<boolean>;
}

/** A store that holds something about people: it can say what, and erase it. */
export interface HoldsPersonalData {
  /** What is held about this person, in plain words and plain values. */
  exportOf(
    personKey: string,
  ): Promise<readonly { readonly what: string; readonly items: readonly unknown[] }[]>;
  /** Erases it at once; answers what was erased, e.g. [{what: 'your role', count: 1}]. */
  erase(personKey: string): Promise<readonly { readonly what: string; readonly count: number }[]>;
}

/** What is known about a person beyond the present message. */
export interface KnownPerson {
  readonly role?: string;
  /** IANA name, e.g. "Europe/London". */
  readonly timeZone?: string;
}

/** Who people say they are. */
export interface People extends HoldsPersonalData {
  find(personKey: string): Promise<KnownPerson>;
  setRole(personKey: string, role: string | undefined): Promise<void>;
  setTimeZone(personKey: string, timeZone: string): Promise<void>;
}

/** A conversation that the bot may speak in, with the key of the person for a personal chat. */
export interface KnownConversation extends Target {
  readonly personKey?: string;
  readonly teamName?: string;
  readonly channelName?: string;
}

/** Conversation references: where the bot has been installed or spoken to. */
export interface Conversations extends HoldsPersonalData {
  /** Remembers or refreshes it; answers true when it was not known before (or had gone): the time to say welcome. */
  save(conversation: KnownConversation): Promise<boolean>;
  find(conversationId: string): Promise<KnownConversation | undefined>;
  /** The personal chats with a person, newest first. */
  personal(personKey: string): Promise<readonly KnownConversation[]>;
  /** No more messages there: uninstalled, blocked, deleted. */
  markGone(conversationId: string, reason: string): Promise<void>;
}

export interface Feedback {
  readonly entryId: string;
  readonly useful: boolean;
  /** Scrubbed before it comes here. */
  readonly comment?: string;
}

/** What people thought of answers. One opinion per person and entry: a later one replaces it. */
export interface FeedbackBook extends HoldsPersonalData {
  note(personKey: string, feedback: Feedback): Promise<void>;
  /** Newest first, for the content owner: without who said it. */
  recent(limit: number): Promise<readonly (Feedback & { readonly at: number })[]>;
  forgetBefore(time: number): Promise<number>;
}

/** Questions without an answer, scrubbed, without who asked: for the content owner. */
export interface UnansweredBook {
  note(question: string, nearestTopic: string | undefined): Promise<void>;
  /** Most asked first. */
  recent(
    limit: number,
  ): Promise<readonly { question: string; topic?: string; times: number; last: number }[]>;
  forgetBefore(time: number): Promise<number>;
}

/** A finished file that waits to be fetched. */
export interface KeptFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Files that wait to be fetched under a link, for a quarter of an hour. */
export interface Downloads {
  keep(id: string, file: KeptFile, expiresAt: number): Promise<void>;
  /** Undefined once it has expired. */
  find(id: string): Promise<KeptFile | undefined>;
  forgetExpired(): Promise<number>;
}
