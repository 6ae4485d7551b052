import { answerCard, type AnswerParts } from '../cards/answer';
import { spoken } from '../cards/text';
import type { Reply } from '../conversation/reply';
import type { Library } from '../knowledge/library';
import { actionText, allActions, bodyOf, partsOf } from './answer-parts';
import { citationsOf } from './citations';
import type { Found } from './compose';
import type { RoleLines } from './role-lines';
import { seeAlso } from './see-also';

/** How the answer is shown: what the client can do and what was taken out of the question. */
export interface Showing {
  /** Said at the top, e.g. that personal details were left out. */
  readonly notice?: string;
  /** Teams' own feedback buttons are under the message, so the card needs none. */
  readonly ownFeedback: boolean;
  /** "Share" is offered in personal chat only: elsewhere everybody sees the answer already. */
  readonly share: boolean;
  /** The step of the person's induction to which this belongs, in one line. */
  readonly induction?: string;
}

/** An answer as a reply: the card, Teams' citations, the line for the preview. */
export function answerReply(answer: Found, library: Library, showing: Showing): Reply {
  const { entry, term } = answer;
  const parts = partsOf(entry, library);
  const note = [showing.notice, entry.note, showing.induction].filter(Boolean).join(' ');
  const card = answerCard({
    body: term ? bodyOf(entry, library, term) : parts.body(),
    ...(note && { note }),
    ...(answer.role && { role: roleParts(answer.role, library) }),
    related: answer.related.map((one) => partsOf(one, library).related()),
    feedback: showing.ownFeedback ? null : { entryId: entry.id },
    share: showing.share ? { entryId: entry.id } : null,
  });
  return { card, summary: entry.title, citations: parts.marks(), feedbackOn: entry.id };
}

function roleParts(role: RoleLines, library: Library): NonNullable<AnswerParts['role']> {
  const lines = role.actions.map((action) => partsOf(action, library).roleLine(role.whose));
  return { heading: role.heading, lines, ...(role.audience && { button: allActions(role.audience) }) };
}

/** An answer in the terminal: the same words, without a card. */
export function answerText(answer: Found, library: Library): string {
  const { role } = answer;
  const lines = [
    answer.entry.title.toUpperCase(),
    answer.term && `${answer.term.term} (${answer.term.full}): ${answer.term.meaning}`,
    spoken(answer.entry.text),
    answer.entry.note && `Note: ${answer.entry.note}`,
    role &&
      [
        `${role.heading}:`,
        ...role.actions.map((action) => `  - ${spoken(actionText(action, role.whose, library))}`),
      ].join('\n'),
    ...citationsOf(answer.entry, library).map(
      (c) => `[${String(c.number)}] ${c.source.title}, ${c.section}, ${c.date}. ${c.source.url ?? ''}`,
    ),
    ...seeAlso(answer.entry.resources, library).map(
      (s) => `See also: ${s.resource.title}, ${s.resource.publisher}. ${s.note ?? ''} ${s.url ?? ''}`,
    ),
  ];
  return lines.filter(Boolean).join('\n');
}
