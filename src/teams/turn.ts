import type { TurnContext } from 'botbuilder';
import type { MessageExtension } from '../conversation/extension';
import type { Conversations, People } from '../conversation/ports';
import type { FileOffer, Reply } from '../conversation/reply';
import { personKey, type Person, type Place, type Request } from '../conversation/request';
import type { Respond } from '../conversation/respond';
import { asGuideError, type GuideError } from '../errors';
import { correlation, errorFields, type Log } from '../log';
import type { Connector } from './connector';
import type { Addressed } from './incoming';
import type { Memory } from './memory';
import type { RateLimit } from './rate-limit';
import { personOf, placeOf, timeZoneOf } from './request';
import type { Uploads } from './uploads';

/** Gives a link under which a file can be fetched for a while. */
export interface Links {
  offer(file: FileOffer): Promise<string>;
}

/** What the handlers work with. */
export interface Parts {
  readonly respond: Respond;
  readonly welcome: Respond;
  readonly people: Pick<People, 'find'>;
  readonly conversations: Conversations;
  readonly connector: Connector;
  readonly memory: Memory;
  readonly rateLimit: RateLimit;
  /** For searches while typing. */
  readonly searchLimit: RateLimit;
  readonly uploads: Uploads;
  readonly links?: Links;
  readonly extension?: MessageExtension;
  readonly log: Log;
}

/** One activity that can be answered, and the means to answer it. */
export interface Turn {
  readonly activity: Addressed;
  readonly context: TurnContext;
  readonly person: Person;
  readonly place: Place;
  /** Names the turn in the log. */
  readonly name: string;
}

/** What an invoke is answered with: an HTTP status and a body. */
export interface Invoked {
  readonly status: number;
  readonly body?: object;
}

export function turnOf(activity: Addressed, context: TurnContext): Turn {
  const name = correlation(activity.id);
  return { activity, context, person: personOf(activity), place: placeOf(activity), name };
}

/** The request that this turn makes of the features. */
export async function requestOf(
  { people, memory, log }: Parts,
  { activity, person, place, name }: Turn,
  asked: Pick<Request, 'text' | 'press' | 'canReplace'>,
): Promise<Request> {
  // Without the store there is no role, but there is still an answer.
  const known = await people.find(personKey(person)).catch((thrown: unknown) => {
    log.error('role not found', { turn: name, ...errorFields(thrown) });
    return { role: undefined };
  });
  const previous = memory.previous(place, person);
  const timeZone = timeZoneOf(activity);
  return {
    ...asked,
    person,
    place,
    ...(known.role && { role: known.role }),
    ...(previous && { previous }),
    ...(activity.id && { activityId: activity.id }),
    ...(activity.replyToId && { replyToId: activity.replyToId }),
    ...(timeZone && { timeZone }),
  };
}

/** What the features say to it, and what went wrong, if something did: then the reply says it kindly. */
export async function answerTo(
  { log }: Pick<Parts, 'log'>,
  turn: Pick<Turn, 'name'>,
  ask: () => Promise<Reply>,
): Promise<{ reply: Reply; failed?: GuideError }> {
  try {
    return { reply: await ask() };
  } catch (thrown) {
    const failed = asGuideError(thrown);
    const write = failed.code === 'unexpected' ? log.error : log.info;
    write('turn failed', { turn: turn.name, error: failed.code, ...errorFields(failed.cause ?? failed) });
    return { reply: { text: failed.say }, failed };
  }
}
