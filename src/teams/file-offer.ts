import type { Reply } from '../conversation/reply';
import { errorFields } from '../log';
import type { Parts, Turn } from './turn';
import { words } from './words';

/** A reply with its file offered in the way that fits: OneDrive in a personal chat of Teams, else a link. */
export async function offerFile(parts: Parts, turn: Turn, { file, ...reply }: Reply): Promise<Reply> {
  if (!file) return reply;
  try {
    if (turn.place.scope === 'personal' && parts.uploads.possible) {
      await askForConsent(parts, turn, file);
      return reply;
    }
    if (!parts.links) return withText(reply, words.fileHere);
    const url = await parts.links.offer(file);
    return withText(reply, `[Download ${file.name.replace(/[[\]]/g, '')}](${url})`);
  } catch (thrown) {
    parts.log.error('file not offered', { turn: turn.name, ...errorFields(thrown) });
    return withText(reply, words.fileFailed);
  }
}

const withText = (reply: Reply, line: string): Reply => ({
  ...reply,
  text: [reply.text, line].filter(Boolean).join('\n\n'),
});

async function askForConsent(
  parts: Parts,
  { context, person }: Turn,
  file: NonNullable<Reply['file']>,
): Promise<void> {
  const bytes = await file.bytes();
  const offer = { offer: parts.uploads.keep(person, { ...file, bytes: () => Promise.resolve(bytes) }) };
  await context.sendActivity({
    type: 'message',
    summary: file.name,
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name: file.name,
        content: {
          description: file.description,
          sizeInBytes: bytes.length,
          acceptContext: offer,
          declineContext: offer,
        },
      },
    ],
  });
}
