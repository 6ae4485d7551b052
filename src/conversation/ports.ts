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

export type Posted = { readonly ok: true; readonly activityId: string } | { readonly ok: false; readonly failure: PostFailure };

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
  exportOf(personKey: string): Promise<readonly { readonly what: string; readonly items: readonly unknown[] }[]>;
  /** Erases it at once; answers what was erased, e.g. [{what: 'your role', count: 1}]. */
  erase(personKey: string): Promise<readonly { readonly what: string; readonly count: number }[]>;
}
