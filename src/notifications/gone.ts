import type { Conversations, KnownConversation } from '../conversation/ports';
import type { NotificationStore } from './ports';

type Store = Pick<NotificationStore, 'outbox' | 'subscriptions'>;

/** A conversation ended: bot removed, channel deleted, team archived, person blocked us. What was due there is not sent. */
export async function conversationGone(conversationId: string, reason: string, store: Store): Promise<void> {
  await store.outbox.conversationGone(conversationId, reason);
  const subscription = await store.subscriptions.find(conversationId);
  if (subscription?.status === 'active' || subscription?.status === 'paused')
    await store.subscriptions.setStatus(conversationId, 'gone', reason);
  // The General channel has its team's id, and ends only with the team.
  const others = await store.subscriptions.teamStatus(conversationId, ['active', 'paused'], 'gone', reason);
  for (const other of others) await store.outbox.conversationGone(other, reason);
}

/** Reasons after which coming back means going on; after an uninstall somebody has to ask again. */
const PASSING = new Set(['team archived', 'channel deleted', 'team deleted']);

/** A conversation is there again: what ended with the archiving of its team goes on. */
export async function conversationBack(conversationId: string, store: Store): Promise<void> {
  const back = async (id: string): Promise<void> => {
    const subscription = await store.subscriptions.find(id);
    if (subscription?.status === 'gone' && PASSING.has(subscription.statusReason ?? ''))
      await store.subscriptions.setStatus(id, 'active');
  };
  await back(conversationId);
  const team = await store.subscriptions.ofTeam(conversationId);
  for (const channel of team) await back(channel.conversationId);
}

/** The same conversations, with ends and returns told to the notifications. */
export function followConversations(conversations: Conversations, store: Store): Conversations {
  return {
    ...conversations,
    async save(conversation: KnownConversation) {
      const isNew = await conversations.save(conversation);
      if (isNew) await conversationBack(conversation.conversationId, store);
      return isNew;
    },
    async markGone(conversationId, reason) {
      await conversations.markGone(conversationId, reason);
      await conversationGone(conversationId, reason, store);
    },
  };
}
