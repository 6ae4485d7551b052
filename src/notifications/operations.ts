import { reportLine, TROUBLE } from './announcements/queue';
import type { OutboxDesk, Troubled } from './ports';

/** What `npm run notifications` can be asked for. */
export interface QueueOrder {
  /** A delivery's number, or a notification's id: send again what is troubled there. */
  readonly retry?: string;
  readonly limit: number;
}

/** The queue in lines for a terminal: what is on its way, what needs a decision and why; or what was sent again. */
export async function queueLines(desk: OutboxDesk, order: QueueOrder): Promise<readonly string[]> {
  if (order.retry !== undefined) return [await retryLine(desk, order.retry)];
  const recent = await desk.recent(order.limit);
  const troubled = await desk.troubled(order.limit);
  return [
    `Notifications (${String(recent.length)} newest, those under way first)`,
    ...(recent.length > 0 ? recent.map((one) => `  ${one.id}  ${reportLine(one)}`) : ['  none']),
    '',
    'To decide about',
    ...(troubled.length > 0 ? troubled.map(troubleLine) : ['  nothing']),
    '',
    'Send again: npm run notifications -- --retry <number or id>',
    'What is unconfirmed may have arrived; sending it again may double it.',
  ];
}

async function retryLine(desk: OutboxDesk, which: string): Promise<string> {
  const isNumber = /^\d+$/.test(which);
  const count = await desk.retry(isNumber ? { deliveryId: Number(which) } : { notificationId: which });
  if (count === 0) return `Nothing under ${which} needs sending again (what was recalled is not sent again).`;
  return `${String(count)} put back in the queue; the running bot sends within a second.`;
}

function troubleLine({ id, title, state, reason, attempts, at }: Troubled): string {
  const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  return `  ${String(id)}  ${title}: ${TROUBLE[state]}\n      ${reason || 'no reason given'}, attempt ${String(attempts)}, ${when} UTC`;
}
