import { presentNotice } from '../../cards/notice';
import { presentNotificationsAnnouncement } from '../../cards/notifications-announcement';
import type { ButtonView } from '../../cards/fields';
import type { Payload } from '../payload';
import type { Announcement } from '../ports';
import { HOW_TO_STOP } from '../words';
import { shownText } from './draft';

const WHY = {
  channels: { why: 'This channel subscribed to announcements.', stop: HOW_TO_STOP },
  people: {
    why: 'This was sent to people who use me.',
    stop: 'To get no more, press “No more announcements” or type “stop announcements”.',
  },
} as const;

const STOP: Readonly<Record<'channels' | 'people', ButtonView>> = {
  channels: { title: 'Change or stop', verb: 'notify-settings', data: { stays: true } },
  people: { title: 'No more announcements', verb: 'announcements-off' },
};

/** An announcement as it is delivered; `readBy` after somebody pressed "I've read this". */
export function announcementMessage(announcement: Announcement, readBy?: string): Payload {
  const { id, title, text, selection, urgent } = announcement;
  // In one's own chat nobody else is left to press it.
  const oneReader = selection.to === 'people';
  const read: ButtonView = { title: 'I’ve read this', verb: 'announce-ack', data: { id }, replaces: true };
  const card = presentNotificationsAnnouncement({
    title,
    text: shownText(text),
    urgent,
    ...(readBy && { readBy }),
    footer: WHY[selection.to],
    buttons: [...(oneReader && readBy ? [] : [read]), STOP[selection.to]],
  });
  return { card, summary: `${urgent ? 'Urgent: ' : ''}${title}` };
}

/** What stands in the place of a message that was taken back but can't be deleted. */
export function withdrawnMessage(): Payload {
  const card = presentNotice({
    heading: 'Withdrawn',
    text: 'This announcement was taken back. Please do not act on it.',
  });
  return { card, summary: 'An announcement was withdrawn' };
}
