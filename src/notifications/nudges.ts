import type { Conversations } from '../conversation/ports';
import type { Reply } from '../conversation/reply';
import type { NewNotification, Recipient } from './ports';

/** Messages to one person, once a key: what induction's nudges go out through. */
export interface Nudges {
  /** `expiresAt`: UTC milliseconds after which it is set aside, so that one held up does not come at night. */
  send(
    personKey: string,
    key: string,
    reply: Reply,
    expiresAt?: number,
  ): Promise<'queued' | 'already' | 'no-chat'>;
}

type Enqueue = (
  notification: NewNotification,
  recipients: readonly Recipient[],
) => Promise<{ added: boolean }>;

/** A nudge goes to the newest chat with the person. */
export function createNudges(conversations: Pick<Conversations, 'personal'>, enqueue: Enqueue): Nudges {
  return {
    async send(personKey, key, { text, card, summary, citations, suggestions, feedbackOn }, expiresAt) {
      const [chat] = await conversations.personal(personKey);
      if (!chat) return 'no-chat';
      const payload = {
        ...(text && { text }),
        ...(card && { card }),
        ...(summary && { summary }),
        ...(citations && { citations }),
        ...(suggestions && { suggestions }),
        ...(feedbackOn && { feedbackOn }),
      };
      const notification = { key: `nudge/${key}`, kind: 'nudge', title: 'Induction nudge', payload } as const;
      const { tenantId, conversationId } = chat;
      const dated = { ...notification, tenantId, ...(expiresAt !== undefined && { expiresAt }) };
      const { added } = await enqueue(dated, [{ conversationId, personKey }]);
      return added ? 'queued' : 'already';
    },
  };
}
