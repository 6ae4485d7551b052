import { words } from '../../cards/text';
import type { Reply } from '../../conversation/reply';
import type { Request } from '../../conversation/request';
import { knownZone } from '../subscriptions/recognise';
import { whenWords } from '../words';
import { ask } from './ask';
import { reachWords } from './draft';
import { sentOf, type AnnouncementDeps } from './lookup';
import { reportReply } from './report';

/** An announcement that was sent: watched, stopped, taken back, sent again. The right to it has been checked before. */
export class Watching {
  constructor(private readonly deps: AnnouncementDeps) {}

  async progress(id: string, request: Request): Promise<Reply> {
    const { announcement, report } = await sentOf(this.deps, id, request);
    return reportReply(announcement, report, this.deps.clock.now(), request);
  }

  async stop(id: string, request: Request): Promise<Reply> {
    const { report } = await sentOf(this.deps, id, request);
    await this.deps.desk.stop(report.id);
    this.deps.poke();
    return this.progress(id, request);
  }

  async askRecall(id: string, request: Request): Promise<Reply> {
    const { announcement, report } = await sentOf(this.deps, id, request);
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
    const { report } = await sentOf(this.deps, id, request);
    await this.deps.desk.recall(report.id);
    this.deps.poke();
    return this.progress(id, request);
  }

  async retry(id: string, request: Request): Promise<Reply> {
    const { report } = await sentOf(this.deps, id, request);
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
}
