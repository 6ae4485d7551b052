import { inDialog } from '../cards/extension-dialog';
import { presentNotice } from '../cards/notice';
import type { CardJson, Reply } from '../conversation/reply';
import type { Request } from '../conversation/request';
import { GuideError } from '../errors';
import type { Library } from '../knowledge/library';
import { answerReply } from './answer-reply';
import type { Answer, Question } from './compose';
import { declineReply } from './decline-reply';
import { privacyReply, supportReply, wellbeingReply } from './support-replies';
import { triage, type Concern } from './triage';

export interface ExtensionParts {
  readonly library: Library;
  readonly answer: (question: Question) => Answer;
}

/** A longer message holds more than one question; what comes after is triaged all the same. */
export const LONGEST_QUESTION = 1_000;

/** "Ask about this": triage first; nothing of the message is kept, noted or repeated. */
export function askAbout(text: string, request: Request, { library, answer }: ExtensionParts): Reply {
  if (!text.trim()) return dialog('Ask about this', inDialog(presentNotice({ text: NO_TEXT })));
  const { concern, privacy, cleanText, answerable } = triage(text);
  if (concern) return dialog('Support', supportCard(concern, library));
  if (privacy && !answerable) {
    const shared = request.place.scope !== 'personal';
    return dialog(
      library.content.support.privacy.title,
      inDialog(card(privacyReply(privacy.kinds, shared, library))),
    );
  }
  const notice = privacy && library.content.support.privacy.partial;
  const found = answer({
    text: cleanText.slice(0, LONGEST_QUESTION),
    ...(request.role && { role: request.role }),
  });
  if (found.kind === 'decline')
    return dialog('No answer', inDialog(card(declineReply(found, false, notice))));
  const reply = answerReply(found, library, { ...SHOWING, ...(notice && { notice }) });
  return dialog(found.entry.title, inDialog(card(reply), { insert: found.entry.id }));
}

const NO_TEXT = 'I can only read text, and there is none in that message. What would you like to know?';

/** Teams has no feedback buttons in a dialog, and nothing is to be shared from there but by "Add to my message". */
export const SHOWING = { ownFeedback: true, share: false } as const;

/**
 * The message is somebody else's, and who reads this is worried about them: so the card for that. Where its writer is
 * worn down or was hurt, but nobody is at risk now, the list of support that can be passed on.
 */
function supportCard(concern: Concern, library: Library): CardJson {
  const noDanger = concern === 'struggling' || concern === 'hurt-at-work';
  return card(noDanger ? wellbeingReply(library) : supportReply('someone-else-at-risk', library));
}

/** A reply that is shown in the dialog; Teams takes a title of 64 characters. */
export const dialog = (title: string, shown: CardJson): Reply => ({
  dialog: { title: title.slice(0, 64), card: shown },
});

/** The card of a reply that has one. */
export function card(reply: Reply): CardJson {
  if (!reply.card)
    throw new GuideError('unexpected', 'Something went wrong on our side. Please try again in a minute.');
  return reply.card;
}
