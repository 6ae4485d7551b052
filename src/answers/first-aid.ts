import type { FirstAid } from '../conversation/respond';
import type { Request } from '../conversation/request';
import type { Reply } from '../conversation/reply';
import type { Library } from '../knowledge/library';
import { privacyReply, supportReply } from './support-replies';
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
