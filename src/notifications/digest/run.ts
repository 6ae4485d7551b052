import type { Library } from '../../knowledge/library';
import type { ContentHistory, Subscription, Subscriptions } from '../ports';
import { dueOccurrence, LATE_MS, type Occurrence } from '../schedule';
import { collapse, concerning } from '../updates/collapse';
import { composeDigest, type DigestContent } from './compose';
import { actionRound, nextAction } from './next-action';
import type { PlanDigest } from './plan-port';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

export interface DigestDeps {
  readonly library: Library;
  readonly subscriptions: Pick<Subscriptions, 'told' | 'tell' | 'shownActions'>;
  readonly content: Pick<ContentHistory, 'since'>;
  readonly plans: PlanDigest;
}

/** Tells one channel its digest, if it is due and was not told. False where nothing was to be done. */
export async function tellDigest(
  subscription: Subscription,
  now: number,
  deps: DigestDeps,
): Promise<boolean> {
  const due = subscription.digest ? dueOccurrence(subscription, subscription.since, now) : undefined;
  if (!due || (await deps.subscriptions.told(subscription.id, 'digest', due.period))) return false;
  const next = await nextOf(subscription, deps);
  const payload = composeDigest(await contentOf(subscription, due, next?.action, deps));
  const told = await deps.subscriptions.tell({
    subscriptionId: subscription.id,
    conversationId: subscription.conversationId,
    kind: 'digest',
    period: due.period,
    ...(payload && {
      notification: {
        key: `digest/${subscription.id}/${due.period}`,
        kind: 'digest',
        title: `Digest ${due.period}`,
        tenantId: subscription.tenantId,
        payload,
        expiresAt: due.at + LATE_MS,
      },
      ...(next && { action: { id: next.action.id, startOver: next.startOver } }),
    }),
  });
  return told && payload !== undefined;
}

/** What the digest would be now, for a preview. */
export async function previewDigest(subscription: Subscription, now: number, deps: DigestDeps) {
  const next = await nextOf(subscription, deps);
  const content = await contentOf(subscription, { period: '', at: now }, next?.action, deps);
  return composeDigest({ ...content, preview: true });
}

async function nextOf(subscription: Subscription, { library, subscriptions }: DigestDeps) {
  return nextAction(actionRound(library, subscription), await subscriptions.shownActions(subscription.id));
}

async function contentOf(
  subscription: Subscription,
  { at }: Occurrence,
  action: DigestContent['action'],
  { library, content, plans }: DigestDeps,
): Promise<DigestContent> {
  const { teamId, tenantId } = subscription;
  // Up to the digest's own moment, so that a late digest and the next one don't both tell it.
  const changes = (await content.since(at - WEEK_MS)).filter((change) => change.at < at);
  return {
    library,
    subscription,
    at,
    ...(action && { action }),
    plan: teamId ? await plans.due(teamId, tenantId) : { overdue: 0, dueSoon: 0, lines: [] },
    changes: concerning(collapse(changes), subscription),
  };
}
