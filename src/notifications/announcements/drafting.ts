import { words } from '../../cards/text';
import type { Reply } from '../../conversation/reply';
import { personKey, type Request } from '../../conversation/request';
import { GuideError } from '../../errors';
import { PRIORITY } from '../ports';
import { knownZone } from '../subscriptions/recognise';
import { ask } from './ask';
import { reachWords, selectionOf, type DraftForm } from './draft';
import { announcementOf, draftOf, NO_LONGER, type AnnouncementDeps } from './lookup';
import { announcementMessage } from './messages';
import { composeReply, momentIn, previewReply } from './preview';
import { listed } from '../words';
import type { Watching } from './watching';

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/** An announcement's way from the form to the queue. The right to it has been checked before any of this is called. */
export class Drafting {
  constructor(
    private readonly deps: AnnouncementDeps,
    private readonly watching: Watching,
  ) {}

  compose(request: Request): Reply {
    return composeReply(this.deps.library, undefined, request);
  }

  async save(form: DraftForm, request: Request): Promise<Reply> {
    const { announcements } = this.deps;
    const { tenantId } = request.person;
    refusePatients(form, this.deps);
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
    await draftOf(this.deps, form.id, request);
    if (!(await announcements.edit(form.id, draft))) throw new GuideError('conflict', NO_LONGER);
    return this.preview(form.id, request);
  }

  async edit(id: string, request: Request): Promise<Reply> {
    return composeReply(this.deps.library, await draftOf(this.deps, id, request), request);
  }

  async preview(id: string, request: Request, note?: string): Promise<Reply> {
    const { library, outbox, clock } = this.deps;
    const draft = await draftOf(this.deps, id, request);
    const count = await outbox.count(draft.selection);
    return previewReply({ library, draft, count, now: clock.now(), ...(note && { note }) }, request);
  }

  /** To the sender alone, through the same outbox, at once. */
  async test(id: string, request: Request): Promise<Reply> {
    const draft = await draftOf(this.deps, id, request);
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
    const draft = await draftOf(this.deps, id, request);
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
    const draft = await announcementOf(this.deps, id, request);
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
    return this.watching.progress(id, request);
  }

  async discard(id: string, request: Request): Promise<Reply> {
    await draftOf(this.deps, id, request);
    await this.deps.announcements.discard(id);
    return ask('The draft is gone', 'Nothing was sent.', [{ title: 'Write another', verb: 'announce-new' }]);
  }
}

/** Nothing that may identify a patient is kept, let alone sent to many: the form stays open, to be put right. */
function refusePatients({ title, text }: DraftForm, { identifying }: AnnouncementDeps): void {
  const found = identifying?.(`${title}\n${text}`) ?? [];
  if (found.length === 0) return;
  const sentence = `Nothing was kept or sent. This looks like it could identify a patient: ${listed(found)}. Please take that out, and try again.`;
  throw new GuideError('submission-invalid', sentence);
}
