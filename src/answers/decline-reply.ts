import { presentNoAnswer } from '../cards/no-answer';
import type { Reply } from '../conversation/reply';
import type { Declined } from './compose';

const summary = 'I have no answer to that';

/** A refusal with a way forward: why not, where it is answered, the nearest topics. */
export function declineReply(answer: Declined, noted: boolean, notice?: string): Reply {
  const { topic } = answer;
  const pointers = answer.where.map(({ resource, url, note }) => ({
    title: resource.title,
    // A publisher's own page is not named twice.
    ...((note ?? resource.publisher) !== resource.title && { detail: note ?? resource.publisher }),
    ...(url?.startsWith('https:') && { url }),
  }));
  const where = topic ? [{ title: topic.where }, ...pointers] : pointers;
  const topics = answer.nearest.map((entry) => ({ title: entry.title, ask: entry.title }));
  const because = [notice, topic?.reason].filter(Boolean).join(' ');
  const card = presentNoAnswer({ where, topics, noted, ...(because && { because }) });
  return { card, summary };
}

/** A refusal in the terminal. */
export function declineText({ topic, where, nearest }: Declined): string {
  const lines = [
    summary.toUpperCase(),
    topic?.reason,
    topic?.where,
    ...where.map(
      (one) =>
        `Look at: ${one.resource.title}, ${one.resource.publisher}. ${one.note ?? ''} ${one.url ?? ''}`,
    ),
    nearest.length > 0 && `Nearest topics: ${nearest.map((entry) => entry.title).join('; ')}`,
  ];
  return lines.filter(Boolean).join('\n');
}
