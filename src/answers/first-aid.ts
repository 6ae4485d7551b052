import type { FirstAid } from '../conversation/respond';
import type { Request } from '../conversation/request';
import type { Reply } from '../conversation/reply';
import { GuideError } from '../errors';
import type { Library } from '../knowledge/library';
import { kindInWords, privacyReply, supportReply } from './support-replies';
import { triage } from './triage';

/**
 * What is done about a message before any search, and before anything is written down: somebody in distress or at
 * risk gets help and nothing else; patient details get a warning, and the rest is answered if it stands without them.
 */
export function createFirstAid(library: Library): (request: Request) => Promise<FirstAid> {
  return (request) => Promise.resolve(firstAid(request, library));
}

function firstAid(request: Request, library: Library): FirstAid {
  const { concern, privacy, cleanText, answerable } = triage(request.text);
  const shared = request.place.scope !== 'personal';
  const cleaned = privacy !== undefined;
  const reply = concern
    ? inScope(supportReply(concern, library), shared, library)
    : privacy && !answerable
      ? privacyReply(privacy.kinds, shared, library)
      : undefined;
  return { text: cleanText, cleaned, ...(reply && { reply }) };
}

/** In front of others only a discreet line; the card goes to the person alone. */
function inScope(reply: Reply, shared: boolean, library: Library): Reply {
  return shared ? { text: library.content.support.channel.text, privately: reply } : reply;
}

/** Of themselves these belong to an office as well as to a person: "we move to 12 High Street" may be announced. */
const OFFICE = new Set(['address', 'postcode', 'phone', 'email']);
const SOMEBODY =
  /\b(?:patients?|service users?|clients?|residents?|liv(?:es?|ing) at|discharged|sectioned|detained)\b/i;

/** What in a text for many readers may identify a patient, in words; nothing in nearly every text. */
export function identifyingIn(text: string): readonly string[] {
  const kinds = triage(text).privacy?.kinds ?? [];
  const onlyOffice = kinds.every((kind) => OFFICE.has(kind)) && !SOMEBODY.test(text);
  return onlyOffice ? [] : kinds.map(kindInWords);
}

/**
 * What is said to a note on a card instead of keeping it: help for somebody in distress. A note that may identify a
 * patient is refused, so that the form stays open and can be put right.
 */
export function createNoteAid(library: Library): (request: Request, note: string) => Reply | undefined {
  return (request, note) => {
    const { concern, privacy } = triage(note);
    if (concern) return inScope(supportReply(concern, library), request.place.scope !== 'personal', library);
    if (!privacy) return undefined;
    const named = new Intl.ListFormat('en-GB').format(privacy.kinds.map(kindInWords));
    const sentence = `Nothing was saved. This looks like it could identify a patient: ${named}. Please take that out, and save again.`;
    throw new GuideError('submission-invalid', sentence);
  };
}
