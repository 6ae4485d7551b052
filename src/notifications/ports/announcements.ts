import type { NewNotification, Selection } from './delivery';

export interface Announcement {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  readonly text: string;
  readonly selection: Selection;
  readonly urgent: boolean;
  readonly status: 'draft' | 'sent' | 'discarded';
  readonly author: string;
  readonly notificationId?: string;
  readonly createdAt: number;
}

export interface Announcements {
  create(
    draft: Pick<Announcement, 'tenantId' | 'title' | 'text' | 'selection' | 'urgent' | 'author'>,
  ): Promise<Announcement>;
  find(id: string): Promise<Announcement | undefined>;
  /** Changes a draft; false where it is no draft any more. */
  edit(id: string, draft: Pick<Announcement, 'title' | 'text' | 'selection' | 'urgent'>): Promise<boolean>;
  /** Draft to sent, with its notification, in one transaction; false where it is no draft any more. */
  send(id: string, notification: NewNotification): Promise<boolean>;
  discard(id: string): Promise<boolean>;
  recent(tenantId: string, limit: number): Promise<readonly Announcement[]>;
  optOut(conversationId: string, personKey: string): Promise<void>;
  optIn(conversationId: string): Promise<void>;
  optedOut(conversationId: string): Promise<boolean>;
}
