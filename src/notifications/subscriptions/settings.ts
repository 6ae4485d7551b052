import type { ButtonView } from '../../cards/fields';
import { presentNotificationsSettings } from '../../cards/notifications-settings';
import type { KnownConversation } from '../../conversation/ports';
import type { Reply } from '../../conversation/reply';
import type { Request } from '../../conversation/request';
import type { Library } from '../../knowledge/library';
import type { Subscription, Wishes } from '../ports';
import { filterWords, listed, scheduleWords } from '../words';
import { channelName } from './place';
import { knownZone } from './recognise';
import { defaultWishes, zoneChoices } from './wishes';

export interface SettingsView {
  readonly library: Library;
  readonly channel: KnownConversation;
  readonly subscription?: Subscription;
  /** What to fill in where there is no subscription yet. */
  readonly proposed?: Wishes;
  readonly now: number;
  readonly request: Request;
}

/** The one card in which a channel's notifications are seen and changed. */
export function settingsReply(view: SettingsView): Reply {
  const { library, channel, subscription, request } = view;
  const wishes = subscription ?? view.proposed ?? defaultWishes;
  const status = statusOf(view);
  // In a channel the place itself says which; from a personal chat the card has to.
  const data = request.place.scope === 'personal' ? { channel: channel.conversationId } : {};
  const card = presentNotificationsSettings({
    where: channelName(channel),
    ...status,
    wishes: {
      digest: wishes.digest,
      updates: wishes.updates,
      announcements: wishes.announcements,
      audiences: [...wishes.audiences],
      themes: [...wishes.themes],
      weekday: wishes.weekday,
      time: wishes.time,
      timeZone: wishes.timeZone,
    },
    audiences: library.audiences.map(({ id, label }) => ({ id, label })),
    themes: library.themes.map(({ id, label }) => ({ id, label })),
    zones: zoneChoices(wishes.timeZone, knownZone(request.timeZone)),
    data,
    save: subscription?.status === 'active' || subscription?.status === 'paused' ? 'Save' : 'Subscribe',
    buttons: buttonsOf(subscription, data),
  });
  return {
    card,
    summary: `Notifications for ${channelName(channel)}: ${status.status}`,
    replace: request.press !== undefined,
  };
}

function statusOf({ library, subscription, now }: SettingsView): {
  status: string;
  tone: 'plain' | 'good' | 'careful';
} {
  switch (subscription?.status) {
    case 'active':
      return { status: activeWords(library, subscription, now), tone: 'good' };
    case 'paused':
      return { status: 'Paused. Nothing is sent until you press Resume.', tone: 'careful' };
    case 'gone':
      return {
        status: `Ended: ${subscription.statusReason ?? 'I could not post here'}. Nothing is sent.`,
        tone: 'careful',
      };
    case 'stopped':
      return { status: 'Stopped. Nothing is sent here.', tone: 'plain' };
    case undefined:
      return { status: 'Nothing is sent here yet.', tone: 'plain' };
  }
}

function activeWords(library: Library, subscription: Subscription, now: number): string {
  const { digest, updates, announcements } = subscription;
  const what = [
    digest ? `the weekly digest, ${scheduleWords(subscription, now)}` : '',
    updates ? 'guidance updates' : '',
    announcements ? 'announcements' : '',
  ].filter(Boolean);
  const chosen = filterWords(library, subscription);
  return `On: ${listed(what)}${chosen && `, ${chosen}`}.`;
}

function buttonsOf(subscription: Subscription | undefined, data: Record<string, unknown>): ButtonView[] {
  const preview: ButtonView = { title: 'Preview the digest', verb: 'notify-preview', data };
  const stop: ButtonView = { title: 'Stop', verb: 'notify-stop', data, replaces: true, style: 'destructive' };
  if (subscription?.status === 'active')
    return [preview, { title: 'Pause', verb: 'notify-pause', data, replaces: true }, stop];
  if (subscription?.status === 'paused')
    return [preview, { title: 'Resume', verb: 'notify-resume', data, replaces: true }, stop];
  return [preview];
}
