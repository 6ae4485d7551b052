import { presentNotificationsDigest, type NotificationsDigestView } from '../../cards/notifications-digest';
import { safeUrl } from '../../cards/text';
import type { Entry } from '../../knowledge/entry';
import type { Library } from '../../knowledge/library';
import type { Payload } from '../payload';
import type { ContentChange, Subscription } from '../ports';
import { changeLines } from '../updates/compose';
import { counted, dateWords, HOW_TO_STOP } from '../words';
import type { PlanDigest } from './plan-port';
import { wellbeingOf } from './wellbeing';

const SHOWN = 3;

/** What a digest is made of. */
export interface DigestContent {
  readonly library: Library;
  readonly subscription: Subscription;
  readonly at: number;
  readonly action?: Entry;
  readonly plan: Awaited<ReturnType<PlanDigest['due']>>;
  readonly changes: readonly ContentChange[];
  readonly preview?: boolean;
}

/** The digest as a message; undefined where there is nothing to say. A wellbeing link alone is no news. */
export function composeDigest(content: DigestContent): Payload | undefined {
  const { library, subscription, at, action, changes } = content;
  const plan = planPart(content.plan);
  if (!action && !plan && changes.length === 0) return undefined;
  const when = `week of ${dateWords(at, subscription.timeZone)}`;
  const wellbeing = wellbeingPart(library, at);
  const card = presentNotificationsDigest({
    when,
    preview: content.preview ?? false,
    ...(plan && { plan }),
    ...(action && { action: actionPart(library, action) }),
    changes: changeLines(library, changes.slice(0, SHOWN)),
    moreChanges: Math.max(0, changes.length - SHOWN),
    ...(wellbeing && { wellbeing }),
    footer: { why: 'This channel subscribed to the weekly digest.', stop: HOW_TO_STOP },
    buttons: [
      ...(plan ? [{ title: 'Open our plan', verb: 'ask', data: { question: 'our plan' } }] : []),
      { title: 'Change or stop', verb: 'notify-settings', data: { stays: true } },
    ],
  });
  return { card, summary: summaryOf(content, plan !== undefined) };
}

function planPart({ overdue, dueSoon, lines }: DigestContent['plan']): NotificationsDigestView['plan'] {
  if (overdue + dueSoon === 0) return undefined;
  const parts = [
    overdue > 0 ? `${String(overdue)} overdue` : '',
    dueSoon > 0 ? `${String(dueSoon)} due soon` : '',
  ].filter(Boolean);
  const shown = lines.slice(0, SHOWN);
  return {
    heading: `Our action plan: ${parts.join(', ')}`,
    lines: shown,
    more: Math.max(0, overdue + dueSoon - shown.length),
  };
}

function actionPart(library: Library, action: Entry): NonNullable<NotificationsDigestView['action']> {
  const audience = library.audience(action.action?.audience ?? '')?.label ?? 'everybody';
  return { audience, title: action.title, text: action.text, actionId: action.id };
}

function wellbeingPart(library: Library, at: number): NotificationsDigestView['wellbeing'] {
  const resource = wellbeingOf(library, at);
  const url = safeUrl(resource?.url ?? undefined);
  return resource && url ? { title: resource.title, url, publisher: resource.publisher } : undefined;
}

/** The line in the notification: what matters most first. */
function summaryOf({ plan, action, changes }: DigestContent, hasPlan: boolean): string {
  if (hasPlan && plan.overdue > 0) return `This week: ${counted(plan.overdue, 'action')} of our plan overdue`;
  if (action) return `Action of the week: ${action.title}`;
  if (hasPlan) return `This week: ${counted(plan.dueSoon, 'action')} of our plan due soon`;
  return `This week: ${counted(changes.length, 'change')} in the guidance`;
}
