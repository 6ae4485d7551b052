import { say, type Reply } from '../../conversation/reply';
import { personKey, type Request } from '../../conversation/request';
import { GuideError } from '../../errors';
import type { NotificationStore } from '../ports';
import { counted } from '../words';
import { announcementMessage } from './messages';

/** "I've read this": anybody whom it reached may press it, and counts once. */
export async function acknowledge(
  id: string,
  request: Request,
  { announcements, desk }: Pick<NotificationStore, 'announcements' | 'desk'>,
): Promise<Reply> {
  const announcement = await announcements.find(id);
  if (!announcement || announcement.tenantId !== request.person.tenantId)
    throw new GuideError('not-found', 'I don’t have that announcement any more.');
  if (!announcement.notificationId) return say('This is a test: nothing was counted.');
  const { conversationId, channelId } = request.place;
  const here = [conversationId, conversationId.split(';')[0] ?? '', channelId ?? ''].filter(Boolean);
  if (!(await desk.acknowledge(announcement.notificationId, here, personKey(request.person))))
    throw new GuideError('not-found', 'That announcement was not sent here.');
  const count = await desk.acknowledged(announcement.notificationId);
  const readBy =
    request.place.scope === 'personal'
      ? 'You marked this as read.'
      : `Read by ${counted(count, 'person', 'people')}.`;
  return { ...announcementMessage(announcement, readBy), replace: true };
}
