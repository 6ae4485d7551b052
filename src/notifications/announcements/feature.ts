import { z } from 'zod';
import { button, command, type Feature } from '../../conversation/feature';
import type { Request } from '../../conversation/request';
import { draftSchema } from './draft';
import { Drafting } from './drafting';
import type { AnnouncementDeps } from './lookup';
import { queueReply } from './queue';
import { acknowledge } from './read';
import { recogniseAnnounce, type AnnounceWish } from './recognise';
import { guardedButtons, requireAnnouncer } from './rights';
import { Watching } from './watching';

const one = z.object({ id: z.string().max(60) });
const none = z.object({});

/** Announcements: written, seen, tested, confirmed, sent, watched, stopped, taken back; by those who may. */
export function createAnnouncementFeature(deps: AnnouncementDeps): Feature {
  const announcers = deps.announcers.map((id) => id.toLowerCase());
  const watching = new Watching(deps);
  const drafting = new Drafting(deps, watching);
  const guarded = guardedButtons(announcers);
  const run = async (wish: AnnounceWish, request: Request) => {
    requireAnnouncer(request, announcers);
    if (wish === 'write') return drafting.compose(request);
    return wish === 'list' ? watching.list(request) : queueReply(deps.desk, request);
  };
  return {
    name: 'announcements',
    // Nobody is told of a command that nearly nobody may use: it stands in the operator's guide.
    help: [],
    commands: [command('announce', recogniseAnnounce, run)],
    buttons: [
      guarded('announce-new', none, (_, request) => Promise.resolve(drafting.compose(request))),
      guarded('announce-save', draftSchema(deps.library), (form, request) => drafting.save(form, request)),
      guarded('announce-edit', one, ({ id }, request) => drafting.edit(id, request)),
      guarded('announce-preview', one, ({ id }, request) => drafting.preview(id, request)),
      guarded('announce-test', one, ({ id }, request) => drafting.test(id, request)),
      guarded('announce-confirm', one, ({ id }, request) => drafting.confirm(id, request)),
      guarded('announce-send', one, ({ id }, request) => drafting.send(id, request)),
      guarded(
        'announce-schedule',
        one.extend({ date: z.iso.date(), time: z.string().regex(/^\d{2}:\d{2}$/) }),
        ({ id, date, time }, request) => drafting.schedule(id, date, time, request),
      ),
      guarded('announce-discard', one, ({ id }, request) => drafting.discard(id, request)),
      guarded('announce-progress', one, ({ id }, request) => watching.progress(id, request)),
      guarded('announce-stop', one, ({ id }, request) => watching.stop(id, request)),
      guarded('announce-recall-ask', one, ({ id }, request) => watching.askRecall(id, request)),
      guarded('announce-recall', one, ({ id }, request) => watching.recall(id, request)),
      guarded('announce-retry', one, ({ id }, request) => watching.retry(id, request)),
      guarded('announce-list', none, (_, request) => watching.list(request)),
      guarded('queue', none, (_, request) => queueReply(deps.desk, request)),
      guarded(
        'queue-retry',
        z.object({ delivery: z.coerce.number().int() }),
        async ({ delivery }, request) => {
          await deps.desk.retry({ deliveryId: delivery }, request.person.tenantId);
          deps.poke();
          return queueReply(deps.desk, request);
        },
      ),
      button('announce-ack', one, ({ id }, request) => acknowledge(id, request, deps)),
    ],
  };
}
