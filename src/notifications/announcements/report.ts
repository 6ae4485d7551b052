import type { ButtonView } from '../../cards/fields';
import {
  presentNotificationsProgress,
  type NotificationsProgressView,
} from '../../cards/notifications-progress';
import type { CardJson, Reply } from '../../conversation/reply';
import type { Request } from '../../conversation/request';
import { outboxDefaults } from '../outbox/settings';
import type { Announcement, DeliveryReport } from '../ports';
import { counted, whenWords } from '../words';

/** The delivery report as a card that Teams refreshes for its reader. */
export function reportReply(
  announcement: Announcement,
  report: DeliveryReport,
  now: number,
  request: Request,
): Reply {
  const { id, title } = announcement;
  const state = stateWords(report, now, request.timeZone ?? 'Europe/London');
  const card = presentNotificationsProgress({
    title,
    state,
    tone: toneOf(report),
    counts: countsOf(report),
    reasons: report.reasons
      .filter(({ state: of }) => of !== 'sent' || report.state === 'recalled')
      .map(({ state: of, reason, count }) => `${String(count)} ${WORD[of] ?? of}: ${reason}`),
    buttons: buttonsOf(report, id, now),
  });
  return {
    card: refreshing(card, id, request),
    summary: `${title}: ${state}`,
    replace: request.press !== undefined,
  };
}

/** Teams fetches the card anew when this person sees it. */
function refreshing(card: CardJson, id: string, request: Request): CardJson {
  const data = { verb: 'announce-progress', id };
  const action = { type: 'Action.Execute', title: 'Refresh', verb: 'announce-progress', data };
  return { ...card, refresh: { action, userIds: [request.person.id] } };
}

const open = ({ counts }: DeliveryReport): number => counts.pending + counts.leased + counts.sending;
const total = ({ counts }: DeliveryReport): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

function stateWords(report: DeliveryReport, now: number, timeZone: string): string {
  const sent = report.counts.sent.toLocaleString('en-GB');
  switch (report.state) {
    case 'active':
      if (report.sendAt > now) return `Scheduled for ${whenWords(report.sendAt, timeZone)} (${timeZone}).`;
      if (report.fanningOut) return `Sending: ${sent} sent, still finding recipients.`;
      return `Sending: ${sent} of ${total(report).toLocaleString('en-GB')}, ${left(open(report))}.`;
    case 'stopped':
      return `Stopped. ${counted(report.counts.sent, 'message')} had gone out.`;
    case 'recalled':
      return recalledWords(report);
    case 'done':
      return `Done: ${sent} of ${total(report).toLocaleString('en-GB')} delivered.`;
  }
}

function recalledWords({ recalled, counts }: DeliveryReport): string {
  const back = recalled.removed + recalled.marked;
  if (recalled.waiting > 0)
    return `Being taken back: ${String(back)} of ${String(counts.sent)}, ${left(recalled.waiting)}.`;
  return `Taken back: ${counted(back, 'message')} of ${String(counts.sent)}.`;
}

function left(count: number): string {
  const minutes = Math.ceil(count / outboxDefaults.perSecond / 60);
  return minutes <= 1 ? 'less than a minute left' : `about ${counted(minutes, 'minute')} left`;
}

function toneOf({ state, counts, recalled }: DeliveryReport): NotificationsProgressView['tone'] {
  if (counts.aside + counts.unconfirmed + recalled.failed > 0) return 'careful';
  return state === 'done' ? 'good' : 'plain';
}

const WORD: Readonly<Record<string, string>> = {
  failed: 'failed',
  unconfirmed: 'unconfirmed',
  skipped: 'skipped',
  aside: 'set aside',
  sent: 'not taken back',
};

function countsOf(report: DeliveryReport): NotificationsProgressView['counts'] {
  const { counts, recalled, acknowledged } = report;
  const always = [
    ['Sent', counts.sent],
    ['Read (pressed “I’ve read this”)', acknowledged],
  ] as const;
  const some = [
    ['Waiting', open(report)],
    ['Failed', counts.failed],
    ['Unconfirmed (may have arrived)', counts.unconfirmed],
    ['Set aside', counts.aside],
    ['Skipped', counts.skipped],
    ['Deleted again', recalled.removed],
    ['Marked as withdrawn', recalled.marked],
    ['Could not be taken back', recalled.failed],
  ] as const;
  return [...always, ...some.filter(([, count]) => count > 0)].map(([name, count]) => ({
    name,
    count: count.toLocaleString('en-GB'),
  }));
}

function buttonsOf(report: DeliveryReport, id: string, now: number): ButtonView[] {
  const { state, counts, sendAt } = report;
  const troubled = counts.aside + counts.unconfirmed + counts.failed;
  const press = (title: string, verb: string, style?: 'destructive'): ButtonView => ({
    title,
    verb,
    data: { id },
    replaces: true,
    ...(style && { style }),
  });
  return [
    press('Refresh', 'announce-progress'),
    ...(state === 'active'
      ? [press(sendAt > now ? 'Cancel it' : 'Stop', 'announce-stop', 'destructive')]
      : []),
    ...(state !== 'recalled' && counts.sent > 0
      ? [press('Take it back', 'announce-recall-ask', 'destructive')]
      : []),
    ...(state !== 'recalled' && troubled > 0 ? [press('Send those again', 'announce-retry')] : []),
    press('All announcements', 'announce-list'),
  ];
}
