import { z } from 'zod';
import { errorFields } from '../log';
import type { Invoked, Parts, Turn } from './turn';
import { isFileStore } from './uploads';
import { words } from './words';

const consent = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.object({ offer: z.string().max(100) }),
  uploadInfo: z
    .object({
      uploadUrl: z.string(),
      contentUrl: z.string(),
      uniqueId: z.string(),
      name: z.string(),
      fileType: z.string(),
    })
    .partial()
    .nullish(),
});
type Info = NonNullable<z.infer<typeof consent>['uploadInfo']>;

/** The person's yes or no to a file that was offered. */
export async function onFileConsent(parts: Parts, turn: Turn): Promise<Invoked> {
  const given = consent.safeParse(turn.activity.value);
  if (!given.success) return { status: 400 };
  const { action, context, uploadInfo } = given.data;
  const file = parts.uploads.take(turn.person, context.offer);
  if (action === 'decline') return said(turn, words.fileDeclined);
  if (!file) return said(turn, words.fileGone);
  const url = uploadInfo?.uploadUrl ?? '';
  if (!isFileStore(url)) {
    parts.log.warn('upload refused', { turn: turn.name });
    return said(turn, words.fileFailed);
  }
  try {
    await parts.uploads.upload(url, await file.bytes(), file.contentType);
  } catch (thrown) {
    parts.log.error('upload failed', { turn: turn.name, ...errorFields(thrown) });
    return said(turn, words.fileFailed);
  }
  await turn.context.sendActivity(savedCard(file.name, uploadInfo ?? {}));
  return { status: 200 };
}

async function said({ context }: Turn, text: string): Promise<Invoked> {
  await context.sendActivity(text);
  return { status: 200 };
}

const savedCard = (name: string, { contentUrl, uniqueId, fileType }: Info) => ({
  type: 'message',
  text: words.fileSaved(name),
  textFormat: 'markdown',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      name,
      ...(contentUrl && { contentUrl }),
      content: { uniqueId, fileType },
    },
  ],
});
