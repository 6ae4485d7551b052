import type { Activity } from 'botbuilder';
import { errorFields, type Log } from '../log';
import type { TeamsAdapter } from './adapter';
import type { Handle } from './handler';
import { incomingSchema, isAddressed, type Incoming } from './incoming';
import { Refusal } from './refusal';
import type { Once } from './seen';
import type { AllowsServiceUrl } from './service-urls';
import { turnOf, type Invoked } from './turn';

export interface DoorSettings {
  readonly adapter: TeamsAdapter;
  readonly handle: Handle;
  readonly once: Once;
  readonly allowsServiceUrl: AllowsServiceUrl;
  readonly servesTenant: (activity: Incoming) => boolean;
  /** Whether tokens are checked: then an activity must also say where it comes from. */
  readonly guarded: boolean;
  /** Whether the header can be a token of Teams' at all. */
  readonly looksRight: (authorization: string) => boolean;
  readonly log: Log;
}

/** Takes what was posted; answers with an invoke's result, or undefined. Throws a Refusal for what may not come in. */
export type Door = (authorization: string, body: unknown) => Promise<Invoked | undefined>;

/** Activities without which there is nobody to answer. */
const SPEAKS = new Set(['message', 'messageUpdate', 'invoke']);

/**
 * The token's look, the activity's shape, the token itself, then tenant and service URL, then once:
 * nothing is sent before all of them have been passed.
 */
export function createDoor({
  adapter,
  handle,
  once,
  allowsServiceUrl,
  servesTenant,
  guarded,
  looksRight,
  log,
}: DoorSettings): Door {
  return async (authorization, body) => {
    let result: Invoked | undefined;
    try {
      if (guarded && !looksRight(authorization)) throw new Refusal(401, 'unauthorized');
      const activity = shaped(body, guarded);
      const fromSdk = await adapter.run(authorization, body as Activity, async (context) => {
        if (!servesTenant(activity)) throw new Refusal(403, 'tenant-not-served');
        if (!isAddressed(activity)) return;
        if (!allowsServiceUrl(activity.serviceUrl)) throw new Refusal(403, 'service-url-not-allowed');
        if (activity.from.id === activity.recipient?.id) return;
        result = await once(activity, () => handle(turnOf(activity, context)));
      });
      // With "expectReplies" the replies themselves are the answer.
      return isReplies(fromSdk) ? fromSdk : result;
    } catch (thrown) {
      const refusal = thrown instanceof Refusal ? thrown : new Refusal(400, 'not-understood', thrown);
      log.warn('refused', { status: refusal.status, code: refusal.code, ...errorFields(refusal.cause) });
      throw refusal;
    }
  };
}

function shaped(body: unknown, guarded: boolean): Incoming {
  const parsed = incomingSchema.safeParse(body);
  if (!parsed.success) throw new Refusal(400, 'not-an-activity');
  const activity = parsed.data;
  if (SPEAKS.has(activity.type) && !isAddressed(activity)) throw new Refusal(400, 'not-addressed');
  if (guarded && !activity.channelId) throw new Refusal(400, 'no-channel');
  // The SDK compares the token's service URL only where the activity names one.
  if (guarded && !activity.serviceUrl) throw new Refusal(400, 'no-service-url');
  return activity;
}

const isReplies = (response: { status: number; body?: object } | undefined): boolean =>
  response?.body !== undefined && 'activities' in response.body;
