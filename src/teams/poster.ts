import { z } from 'zod';
import type { Posted, Poster, Target } from '../conversation/ports';
import type { Connector, ConnectorCall } from './connector';
import { ConnectorError } from './connector-error';
import { toActivity } from './outgoing';
import { withoutThread } from './request';

const created = z.object({ id: z.string().optional(), activityId: z.string().optional() });

/** Sends outside a turn. One call is one attempt: whether to try again is the outbox's to decide. */
export function createPoster(connector: Connector): Poster {
  const attempt = async (call: ConnectorCall, idOf: (answer: unknown) => string): Promise<Posted> => {
    try {
      return { ok: true, activityId: idOf(await connector(call)) };
    } catch (thrown) {
      if (thrown instanceof ConnectorError) return { ok: false, failure: thrown.failure };
      throw thrown;
    }
  };
  return {
    post(target, reply) {
      const activity = toActivity(reply, { scope: target.scope });
      if (!activity) return Promise.resolve(NOTHING);
      if (target.scope === 'channel')
        return attempt(newThread(target, activity), (answer) => threadId(target, answer));
      return attempt(
        call(target, 'POST', activitiesOf(target), activity),
        (answer) => created.parse(answer ?? {}).id ?? '',
      );
    },
    update(target, activityId, reply) {
      const activity = toActivity(reply, { scope: target.scope });
      if (!activity) return Promise.resolve(NOTHING);
      const path = messageOf(target, activityId);
      return attempt(call(target, 'PUT', path, { ...activity, id: path.at(-1) }), () => activityId);
    },
    remove: (target, activityId) =>
      attempt(call(target, 'DELETE', messageOf(target, activityId)), () => activityId),
  };
}

const NOTHING: Posted = { ok: false, failure: { kind: 'refused', reason: 'NothingToShow' } };

function call(
  { serviceUrl }: Target,
  method: ConnectorCall['method'],
  path: readonly string[],
  body?: object,
): ConnectorCall {
  return { serviceUrl, method, path, ...(body && { body }) };
}

const activitiesOf = ({ conversationId }: Target): readonly string[] => [
  'conversations',
  conversationId,
  'activities',
];

/** In a channel a message of its own starts a thread; sent to the conversation it would end up under another. */
function newThread(target: Target, activity: object): ConnectorCall {
  const body = {
    isGroup: true,
    bot: { id: target.botId },
    tenantId: target.tenantId,
    channelData: { channel: { id: channelOf(target) }, tenant: { id: target.tenantId } },
    activity,
  };
  return call(target, 'POST', ['conversations'], body);
}

const channelOf = ({ channelId, conversationId }: Target): string =>
  channelId ?? withoutThread(conversationId);

/** Between the thread's conversation and the message in it; in no id of Teams'. */
const BETWEEN = '|';

/** A thread is named after its first message. Where it is not, both are kept in the one id that we hand out. */
function threadId(target: Target, answer: unknown): string {
  const { id = '', activityId = '' } = created.parse(answer ?? {});
  const message = activityId || (id.split(';messageid=')[1] ?? '');
  return !id || id === threadOf(target, message) ? message : `${id}${BETWEEN}${message}`;
}

const threadOf = (target: Target, message: string): string => `${channelOf(target)};messageid=${message}`;

/** The path of a message that we sent. */
function messageOf(target: Target, activityId: string): readonly string[] {
  const [thread, message] = activityId.includes(BETWEEN)
    ? activityId.split(BETWEEN)
    : [undefined, activityId];
  const conversation =
    thread ?? (target.scope === 'channel' ? threadOf(target, message ?? '') : target.conversationId);
  return ['conversations', conversation, 'activities', message ?? ''];
}
