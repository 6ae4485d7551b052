import type { Library } from '../../knowledge/library';
import type { ContentHistory, NumberedChange, Subscription, Subscriptions } from '../ports';
import { collapse, concerning } from './collapse';
import { composeUpdate } from './compose';
import { contentChanges } from './diff';
import { snapshotOf } from './snapshot';

/**
 * Compares the content with what it was when last compared, and writes down what changed. The first content ever
 * is where the comparing starts. Answers how many changes were found, or undefined where another instance was quicker.
 */
export async function compareContent(library: Library, content: ContentHistory): Promise<number | undefined> {
  const before = await content.version();
  if (before === library.version) return 0;
  const now = snapshotOf(library);
  const changes = before === undefined ? [] : contentChanges(await content.snapshot(), now);
  return (await content.advance(before, library.version, now, changes)) ? changes.length : undefined;
}

/** Tells one channel what changed since it was last told; false where there was nothing, or somebody else told it. */
export async function tellUpdates(
  library: Library,
  subscription: Subscription,
  all: readonly NumberedChange[],
  subscriptions: Pick<Subscriptions, 'tell'>,
): Promise<boolean> {
  const unheard = all.filter((change) => change.id > subscription.toldChange);
  const last = unheard.at(-1);
  if (!last) return false;
  const changes = subscription.updates ? concerning(collapse(unheard), subscription) : [];
  const period = String(last.id);
  const notification = {
    key: `update/${subscription.id}/${period}`,
    kind: 'update',
    title: `Guidance updates up to ${period}`,
    tenantId: subscription.tenantId,
  } as const;
  const told = await subscriptions.tell({
    subscriptionId: subscription.id,
    conversationId: subscription.conversationId,
    kind: 'update',
    period,
    toldChange: { from: subscription.toldChange, to: last.id },
    ...(changes.length > 0 && {
      notification: { ...notification, payload: composeUpdate(library, subscription, changes) },
    }),
  });
  return told && changes.length > 0;
}
