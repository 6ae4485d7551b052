import { presentNotice } from '../../cards/notice';
import { words } from '../../cards/text';
import type { Clock } from '../../conversation/clock';
import type { Reply } from '../../conversation/reply';
import { personKey, type Request } from '../../conversation/request';
import { GuideError } from '../../errors';
import type { Library } from '../../knowledge/library';
import { PRIORITY, type Announcement, type NotificationStore } from '../ports';
import { knownZone } from '../subscriptions/recognise';
import { whenWords } from '../words';
import { reachWords, selectionOf, type DraftForm } from './draft';
import { announcementMessage } from './messages';
import { composeReply, momentIn, previewReply } from './preview';
import { reportReply } from './report';

export interface AnnouncementDeps extends Pick<NotificationStore, 'outbox' | 'desk' | 'announcements'> {
  readonly library: Library;
  readonly clock: Clock;
  /** Config ANNOUNCERS. */
  readonly announcers: readonly string[];
  /** Something was queued. */
  readonly poke: () => void;
}

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;
const NO_LONGER = 'That announcement is no draft any more. Type **announcements** to see how it is doing.';

/** An announcement's way from draft to report. The right to it has been checked before any of this is called. */
export class AnnouncementDesk {
  constructor(private readonly deps: AnnouncementDeps) {}

  compose(request: Request): Reply {
    return composeReply(this.deps.library, undefined, request);
  }

  async save(form: DraftForm, request: Request): Promise<Reply> {
    const { announcements } = this.deps;
    const { tenantId } = request.person;
    const draft = {
      title: form.title,
      text: form.text,
      urgent: form.urgent,
      selection: selectionOf(form, tenantId),
    };
    if (form.id === undefined) {
      const author = personKey(request.person);
      return this.preview((await announcements.create({ ...draft, tenantId, author })).id, request);
    }
    await this.draft(form.id, request);
    if (!(await announcements.edit(form.id, draft))) throw new GuideError('conflict', NO_LONGER);
    return this.preview(form.id, request);
  }

  async edit(id: string, request: Request): Promise<Reply> {
    return composeReply(this.deps.library, await this.draft(id, request), request);
  }

  async preview(id: string, request: Request, note?: string): Promise<Reply> {
    const { library, outbox, clock } = this.deps;
    const draft = await this.draft(id, request);
    const count = await outbox.count(draft.selection);
    return previewReply({ library, draft, count, now: clock.now(), ...(note && { note }) }, request);
  }

  /** To the sender alone, through the same outbox, at once. */
  async test(id: string, request: Request): Promise<Reply> {
    const draft = await this.draft(id, request);
    const { outbox, clock, poke } = this.deps;
    await outbox.enqueue(
      {
        key: `test/${id}/${request.activityId ?? String(clock.now())}`,
        kind: 'test',
        title: 'Test of an announcement',
        tenantId: draft.tenantId,
        payload: announcementMessage(draft),
        priority: PRIORITY.now,
      },
      [{ conversationId: request.place.conversationId, personKey: personKey(request.person) }],
    );
    poke();
    return this.preview(id, request, 'I have sent it to you, and to nobody else.');
  }

  async confirm(id: string, request: Request): Promise<Reply> {
    const draft = await this.draft(id, request);
    const count = await this.deps.outbox.count(draft.selection);
    const reach = reachWords(draft.selection, count);
    if (count === 0)
      return this.preview(
        id,
        request,
        'Nobody would get it: choose others, or wait until somebody has subscribed.',
      );
    return ask(
      `Send it to ${reach}?`,
      `**${words(draft.title)}** goes out at once. You can stop it while it is being sent, and take it back afterwards.`,
      [
        { title: `Send to ${reach}`, verb: 'announce-send', data: { id }, replaces: true, style: 'positive' },
        { title: 'Not yet', verb: 'announce-preview', data: { id }, replaces: true },
      ],
    );
  }

  async schedule(id: string, date: string, time: string, request: Request): Promise<Reply> {
    const timeZone = knownZone(request.timeZone) ?? 'Europe/London';
    const now = this.deps.clock.now();
    const at = momentIn(date, time, timeZone);
    if (at === undefined || at <= now || at > now + YEAR_MS)
      throw new GuideError(
        'submission-invalid',
        'Please choose a day and time in the future, within a year.',
      );
    return this.send(id, request, at);
  }

  /** From draft to queue, once: pressing twice is pressing once. */
  async send(id: string, request: Request, sendAt?: number): Promise<Reply> {
    const { announcements, poke } = this.deps;
    const draft = await this.draft(id, request, true);
    if (draft.status === 'draft') {
      await announcements.send(id, {
        key: `announcement/${id}`,
        kind: 'announcement',
        title: draft.title,
        tenantId: draft.tenantId,
        payload: announcementMessage(draft),
        policy: draft.urgent ? 'retry' : 'hold',
        priority: draft.urgent ? PRIORITY.routine : PRIORITY.bulk,
        ...(sendAt !== undefined && { sendAt }),
      });
      poke();
    }
    return this.progress(id, request);
  }

  async discard(id: string, request: Request): Promise<Reply> {
    await this.draft(id, request);
    await this.deps.announcements.discard(id);
    return { text: 'The draft is gone. Nothing was sent.', replace: true };
  }

  async progress(id: string, request: Request): Promise<Reply> {
    const { announcement, report } = await this.sent(id, request);
    return reportReply(announcement, report, this.deps.clock.now(), request);
  }

  async stop(id: string, request: Request): Promise<Reply> {
    const { report } = await this.sent(id, request);
    await this.deps.desk.stop(report.id);
    this.deps.poke();
    return this.progress(id, request);
  }

  async askRecall(id: string, request: Request): Promise<Reply> {
    const { announcement, report } = await this.sent(id, request);
    const many = reachWords(announcement.selection, report.counts.sent);
    return ask(
      'Take it back?',
      `I delete **${words(announcement.title)}** from ${many}. Where Teams does not let me delete it, it is replaced by “Withdrawn”. What people have read stays read.`,
      [
        {
          title: 'Take it back',
          verb: 'announce-recall',
          data: { id },
          replaces: true,
          style: 'destructive',
        },
        { title: 'Leave it', verb: 'announce-progress', data: { id }, replaces: true },
      ],
    );
  }

  async recall(id: string, request: Request): Promise<Reply> {
    const { report } = await this.sent(id, request);
    await this.deps.desk.recall(report.id);
    this.deps.poke();
    return this.progress(id, request);
  }

  async retry(id: string, request: Request): Promise<Reply> {
    const { report } = await this.sent(id, request);
    await this.deps.desk.retry({ notificationId: report.id }, request.person.tenantId);
    this.deps.poke();
    return this.progress(id, request);
  }

  async list(request: Request): Promise<Reply> {
    const recent = await this.deps.announcements.recent(request.person.tenantId, 6);
    const when = (at: number): string => whenWords(at, knownZone(request.timeZone) ?? 'Europe/London');
    const lines = recent.map(
      ({ title, status, createdAt }) =>
        `- **${words(title, 80)}** (${status === 'draft' ? 'draft' : 'sent'}, written ${when(createdAt)})`,
    );
    return ask('Announcements', lines.length > 0 ? lines.join('\n') : 'None yet.', [
      ...recent.map(({ id, title, status }) => ({
        title,
        verb: status === 'draft' ? 'announce-preview' : 'announce-progress',
        data: { id },
      })),
      { title: 'Write one', verb: 'announce-new', style: 'positive' as const },
    ]);
  }

  /** A draft of the sender's tenant; with `orSent` also one that was sent. */
  private async draft(id: string, request: Request, orSent = false): Promise<Announcement> {
    const found = await this.deps.announcements.find(id);
    if (!found || found.tenantId !== request.person.tenantId || found.status === 'discarded')
      throw new GuideError('not-found', 'I don’t have that announcement any more.');
    if (found.status !== 'draft' && !orSent) throw new GuideError('conflict', NO_LONGER);
    return found;
  }

  private async sent(id: string, request: Request) {
    const announcement = await this.draft(id, request, true);
    const report = await this.deps.desk.report(announcement.notificationId ?? '');
    if (!report) throw new GuideError('not-found', 'That announcement was not sent.');
    return { announcement, report };
  }
}

type Buttons = NonNullable<Parameters<typeof presentNotice>[0]['buttons']>;

function ask(heading: string, text: string, buttons: Buttons): Reply {
  return { card: presentNotice({ heading, text, buttons }), summary: heading, replace: true };
}
