import type { Clock } from '../../conversation/clock';
import type { KnownConversation } from '../../conversation/ports';
import type { Reply } from '../../conversation/reply';
import type { Request } from '../../conversation/request';
import { GuideError } from '../../errors';
import { previewDigest, type DigestDeps } from '../digest/run';
import type { Subscription, Subscriptions, SubscriptionStatus, Wishes } from '../ports';
import { channelOf, type PlaceDeps } from './place';
import { settingsReply } from './settings';
import { defaultWishes } from './wishes';

export interface SubscriptionDeps extends PlaceDeps, Omit<DigestDeps, 'subscriptions'> {
  readonly subscriptions: Subscriptions;
  readonly clock: Clock;
}

/** What can be done about one channel's notifications. Who may do it is decided by `channelOf`, every time. */
export class SubscriptionDesk {
  constructor(private readonly deps: SubscriptionDeps) {}

  async show(request: Request, named?: string): Promise<Reply> {
    const channel = await channelOf(request, named, this.deps);
    return this.card(request, channel, await this.deps.subscriptions.find(channel.conversationId));
  }

  /** "notify this channel": what it had, or everything, from now on. */
  async start(request: Request, when: Partial<Wishes> = {}, named?: string): Promise<Reply> {
    const channel = await channelOf(request, named, this.deps);
    const before = await this.deps.subscriptions.find(channel.conversationId);
    return this.save(request, channel, { ...defaultWishes, ...(before && wishesOf(before)), ...when });
  }

  async change(request: Request, wishes: Wishes, named?: string): Promise<Reply> {
    if (!wishes.digest && !wishes.updates && !wishes.announcements)
      throw new GuideError(
        'submission-invalid',
        'Please tick at least one kind of message, or press **Stop**.',
      );
    return this.save(request, await channelOf(request, named, this.deps), wishes);
  }

  /** Pause, resume, stop. Stopping what was never begun is no fault. */
  async set(request: Request, status: SubscriptionStatus, named?: string): Promise<Reply> {
    const channel = await channelOf(request, named, this.deps);
    const before = await this.deps.subscriptions.find(channel.conversationId);
    if (before && mayBecome(before.status, status))
      await this.deps.subscriptions.setStatus(channel.conversationId, status);
    return this.card(request, channel, await this.deps.subscriptions.find(channel.conversationId));
  }

  async preview(request: Request, named?: string): Promise<Reply> {
    const channel = await channelOf(request, named, this.deps);
    const subscription = (await this.deps.subscriptions.find(channel.conversationId)) ?? proposal(channel);
    const payload = await previewDigest(subscription, this.deps.clock.now(), this.deps);
    return payload ?? { text: 'There would be nothing to say this week, so nothing would be sent.' };
  }

  private async save(request: Request, channel: KnownConversation, wishes: Wishes): Promise<Reply> {
    const { conversationId, tenantId, teamId } = channel;
    const where = { conversationId, tenantId, ...(teamId && { teamId }) };
    return this.card(request, channel, await this.deps.subscriptions.save(where, wishes));
  }

  private card(request: Request, channel: KnownConversation, subscription: Subscription | undefined): Reply {
    const { library, clock } = this.deps;
    return settingsReply({
      library,
      channel,
      now: clock.now(),
      request,
      ...(subscription && { subscription }),
    });
  }
}

function mayBecome(from: SubscriptionStatus, to: SubscriptionStatus): boolean {
  if (to === 'paused') return from === 'active';
  if (to === 'active') return from === 'paused';
  return from !== 'stopped';
}

const wishesOf = (from: Subscription): Wishes => ({
  digest: from.digest,
  updates: from.updates,
  announcements: from.announcements,
  audiences: from.audiences,
  themes: from.themes,
  weekday: from.weekday,
  time: from.time,
  timeZone: from.timeZone,
});

/** What a channel without a subscription would get. */
function proposal({ conversationId, tenantId, teamId }: KnownConversation): Subscription {
  const none = { id: '', status: 'stopped', since: 0, toldChange: 0 } as const;
  return { ...defaultWishes, ...none, conversationId, tenantId, ...(teamId && { teamId }) };
}
