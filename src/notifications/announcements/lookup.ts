import type { Clock } from '../../conversation/clock';
import type { Request } from '../../conversation/request';
import { GuideError } from '../../errors';
import type { Library } from '../../knowledge/library';
import type { Announcement, DeliveryReport, NotificationStore } from '../ports';

export interface AnnouncementDeps extends Pick<NotificationStore, 'outbox' | 'desk' | 'announcements'> {
  readonly library: Library;
  readonly clock: Clock;
  /** Config ANNOUNCERS. */
  readonly announcers: readonly string[];
  /** What in a text may identify a patient, in words. */
  readonly identifying?: (text: string) => readonly string[];
  /** Something was queued or stopped. */
  readonly poke: () => void;
}

export const NO_LONGER =
  'That announcement is no draft any more. Type **announcements** to see how it is doing.';

/** An announcement of the sender's own tenant. */
export async function announcementOf(
  deps: AnnouncementDeps,
  id: string,
  request: Request,
): Promise<Announcement> {
  const found = await deps.announcements.find(id);
  if (!found || found.tenantId !== request.person.tenantId || found.status === 'discarded')
    throw new GuideError('not-found', 'I don’t have that announcement any more.');
  return found;
}

/** One that was not sent yet. */
export async function draftOf(deps: AnnouncementDeps, id: string, request: Request): Promise<Announcement> {
  const found = await announcementOf(deps, id, request);
  if (found.status !== 'draft') throw new GuideError('conflict', NO_LONGER);
  return found;
}

/** One that was sent, and how it stands. */
export async function sentOf(
  deps: AnnouncementDeps,
  id: string,
  request: Request,
): Promise<{ announcement: Announcement; report: DeliveryReport }> {
  const announcement = await announcementOf(deps, id, request);
  const report = await deps.desk.report(announcement.notificationId ?? '');
  if (!report) throw new GuideError('not-found', 'That announcement was not sent.');
  return { announcement, report };
}
