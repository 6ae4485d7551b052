import { presentNotificationsQueue } from '../../cards/notifications-queue';
import type { Reply } from '../../conversation/reply';
import type { Request } from '../../conversation/request';
import type { DeliveryReport, OutboxDesk, Troubled } from '../ports';
import { counted } from '../words';

const SHOWN = 8;
/** Enough to say "and 92 more" without reading the whole table. */
const READ = 100;

/** What is on its way and what needs a decision, for the tenant of the person who asks. */
export async function queueReply(desk: OutboxDesk, request: Request): Promise<Reply> {
  const { tenantId } = request.person;
  const recent = await desk.recent(SHOWN, tenantId);
  const troubled = await desk.troubled(READ, tenantId);
  const active = recent.filter((report) => report.state === 'active');
  const state = `${counted(active.length, 'notification')} on the way, ${counted(troubled.length, 'delivery', 'deliveries')} to decide about.`;
  const card = presentNotificationsQueue({
    state,
    lines: recent.map(reportLine),
    troubled: troubled.slice(0, SHOWN).map((one) => ({
      text: `${one.title}: ${TROUBLE[one.state]}`,
      detail: one.reason || 'no reason was given',
      button: { title: 'Send it again', verb: 'queue-retry', data: { delivery: one.id }, replaces: true },
    })),
    more: Math.max(0, troubled.length - SHOWN),
    buttons: [{ title: 'Refresh', verb: 'queue', replaces: true }],
  });
  return { card, summary: `Delivery queue: ${state}`, replace: request.press !== undefined };
}

/** The words for what needs a decision; after "unconfirmed", sending again may double. */
export const TROUBLE: Readonly<Record<Troubled['state'], string>> = {
  aside: 'set aside',
  unconfirmed: 'unconfirmed (it may have arrived; sending again may double it)',
  failed: 'failed',
};

/** "Digest 2026-W13 (done): 12 sent, 1 failed". */
export function reportLine({ title, state, counts }: DeliveryReport): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count.toLocaleString('en-GB')} ${name}`);
  return `${title} (${state}): ${parts.join(', ') || 'nobody yet'}`;
}
