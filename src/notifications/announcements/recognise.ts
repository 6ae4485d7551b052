/** What somebody who may announce can type. */
export type AnnounceWish = 'write' | 'list' | 'queue';

const WRITE =
  /^(?:announce|(?:please )?(?:write|make|send|create|compose|draft|start|post) (?:an?|a new|the|my) (?:new )?announcement|new announcement)(?: please)?$/;
const LIST =
  /^(?:(?:show |list |see )?(?:me )?(?:my |our |the |all )?(?:announcements|sent announcements)|how (?:is|are) (?:my|the) announcements? doing)$/;
const QUEUE =
  /^(?:show |see |list )?(?:me )?(?:the )?(?:delivery|notification|notifications|message|sending) queue$/;

/** The wish in a sentence, or undefined: a question about announcing something is a question. */
export function recogniseAnnounce(text: string): AnnounceWish | undefined {
  const said = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.?!]+$/, '')
    .trim();
  if (WRITE.test(said)) return 'write';
  if (LIST.test(said)) return 'list';
  return QUEUE.test(said) ? 'queue' : undefined;
}
