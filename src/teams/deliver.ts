import type { Activity } from 'botbuilder';
import type { CitationMark, Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { ConnectorError, failureFields } from './connector-error';
import { offerFile } from './file-offer';
import { summaryOf, toActivity } from './outgoing';
import { tellPrivately } from './private';
import type { Parts, Turn } from './turn';
import { words } from './words';

/** Sends a reply as new messages, or in place of the message `replaceId`. What can't be sent is logged. */
export async function deliver(
  parts: Parts,
  turn: Turn,
  request: Request,
  reply: Reply,
  replaceId?: string,
): Promise<void> {
  const { place, person, activity } = turn;
  const shown = await withPrivatePart(parts, turn, reply);
  const answerId = await show(parts, turn, await offerFile(parts, turn, shown), {
    mention: place.scope !== 'personal' && !request.press && !reply.privately,
    replaceId,
  });
  if (reply.remember) parts.memory.rememberQuestion(place, person, reply.remember);
  if (!answerId) return;
  if (activity.id && !request.press) parts.memory.rememberAnswer(place, activity.id, answerId);
  if (reply.feedbackOn) parts.memory.rememberFeedback(place, person, answerId, reply.feedbackOn);
}

/** Says the private part where only the person reads it; says so in public where that failed. */
export async function withPrivatePart(parts: Parts, turn: Turn, reply: Reply): Promise<Reply> {
  const { privately, ...open } = reply;
  if (!privately || (await tellPrivately(parts, turn, privately))) return open;
  return { ...open, text: [open.text, words.notReached].filter(Boolean).join('\n\n') };
}

interface Showing {
  readonly mention: boolean;
  readonly replaceId: string | undefined;
}

/** The id of the message that now shows the reply; undefined where there was nothing to show or it failed. */
async function show(
  parts: Parts,
  turn: Turn,
  reply: Reply,
  { mention, replaceId }: Showing,
): Promise<string | undefined> {
  const { place, person, context } = turn;
  const activity = toActivity(reply, { scope: place.scope, person, mention });
  if (!activity) return undefined;
  if (replaceId !== undefined && (await replaced(parts, turn, replaceId, activity))) return replaceId;
  try {
    return (await context.sendActivity(activity))?.id || undefined;
  } catch (thrown) {
    parts.log.warn('reply not sent', { turn: turn.name, ...failureFields(thrown) });
    if (!isRefused(thrown) || !reply.card) return undefined;
    return sendPlain(parts, turn, reply);
  }
}

/** Whether the message now shows the activity; clients that can't, get a new message instead. */
export async function replaced(
  parts: Parts,
  turn: Turn,
  id: string,
  activity: Partial<Activity>,
): Promise<boolean> {
  try {
    await turn.context.updateActivity({ ...activity, id });
    return true;
  } catch (thrown) {
    parts.log.info('message not replaced', { turn: turn.name, ...failureFields(thrown) });
    return false;
  }
}

/** A card that Teams refused is said in words, and never without its sources. */
async function sendPlain(parts: Parts, turn: Turn, reply: Reply): Promise<string | undefined> {
  const said = reply.text ?? reply.summary ?? summaryOf(reply);
  const text = [said, words.cardRefused, ...(reply.citations ?? []).map(sourceLine)].join('\n\n');
  try {
    return (
      (await turn.context.sendActivity({ type: 'message', text, textFormat: 'markdown' }))?.id || undefined
    );
  } catch (thrown) {
    parts.log.error('plain reply not sent', { turn: turn.name, ...failureFields(thrown) });
    return undefined;
  }
}

function sourceLine({ position, title, url, abstract }: CitationMark): string {
  const name = title.replace(/[[\]]/g, '') || abstract;
  return `${String(position)}. ${url?.startsWith('https://') ? `[${name}](${url})` : name}`;
}

const isRefused = (thrown: unknown): boolean =>
  thrown instanceof ConnectorError && thrown.failure.kind === 'refused';
