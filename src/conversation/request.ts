import type { RoleId } from '../knowledge/ids';

/** Where a conversation stands. */
export type Scope = 'personal' | 'groupChat' | 'channel';

/** Who is speaking. The name is for the screen only: it is never stored or logged unless a feature says so. */
export interface Person {
  /** The Teams id of the person for this bot ("29:..."). */
  readonly id: string;
  /** The directory id; the key under which a person is stored where it is known. */
  readonly aadObjectId?: string;
  readonly name?: string;
  readonly tenantId: string;
}

/** Where they are speaking. Everything here comes from the authenticated activity, never from card data. */
export interface Place {
  readonly scope: Scope;
  /** The conversation to answer in; in a channel this names the thread. */
  readonly conversationId: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  /** Teams' channel id of the protocol, "msteams" or the Playground's "emulator"-like ids. */
  readonly protocol: string;
  /** The bot's own account in this conversation. */
  readonly botId: string;
  readonly teamId?: string;
  readonly teamName?: string;
  readonly channelId?: string;
  readonly channelName?: string;
}

/** One message or one press of a card's button, in our own terms. */
export interface Request {
  readonly person: Person;
  readonly place: Place;
  /** What was typed, mention of the bot removed and trimmed; empty for a button. */
  readonly text: string;
  /** Set when a card's button was pressed. The data is untrusted. `stays`: the pressed card is to stay as it is. */
  readonly press?: { readonly verb: string; readonly data: unknown; readonly stays?: boolean };
  /** The remembered role, if any. */
  readonly role?: RoleId;
  /** The question before this one by the same person in the same conversation, if recent. */
  readonly previous?: string;
  /** The id of the activity, and of the message that it belongs to (a card's own message on a press). */
  readonly activityId?: string;
  readonly replyToId?: string;
  /** IANA name as the client reports it, e.g. "Europe/London". */
  readonly timeZone?: string;
  /** True where the client can replace the pressed card (Action.Execute). */
  readonly canReplace?: boolean;
}

/** The key under which a person is stored: tenant and directory id, or the Teams id where that is unknown. */
export function personKey(person: Person): string {
  return `${person.tenantId}/${person.aadObjectId ?? person.id}`;
}
