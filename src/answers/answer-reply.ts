import { presentAnswer, type AnswerView } from '../cards/answer';
import { clip, oneLine, plain, spoken } from '../cards/text';
import type { CitationMark, Reply } from '../conversation/reply';
import type { Entry } from '../knowledge/entry';
import type { Library } from '../knowledge/library';
import { sourceStatus, type Citation } from './citations';
import type { Found } from './compose';
import type { RoleLines } from './role-lines';
import type { SeeAlso } from './see-also';

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
  const { entry } = answer;
  return {
    card: presentAnswer(answerView(answer, library, showing)),
    summary: entry.title,
    citations: answer.citations.map(citationMark),
    feedbackOn: entry.id,
  };
}

function answerView(answer: Found, library: Library, showing: Showing): AnswerView {
  const { entry, term } = answer;
  const note = [showing.notice, entry.note, showing.induction].filter(Boolean).join(' ');
  return {
    topic: entry.title,
    answer: term
      ? `**${plain(term.term)}** (${plain(term.full)}): ${plain(term.meaning)}\n\n${entry.text}`
      : entry.text,
    ...(note && { note }),
    ...(entry.more && { more: entry.more }),
    ...(answer.role && { role: roleView(answer.role, library) }),
    sources: answer.citations.map(sourceView),
    seeAlso: answer.seeAlso.map(seeAlsoView),
    related: answer.related.map((one) => ({ title: one.title, ask: one.title })),
    feedback: showing.ownFeedback ? null : { entryId: entry.id },
    share: showing.share ? { entryId: entry.id } : null,
  };
}

function roleView(role: RoleLines, library: Library): NonNullable<AnswerView['role']> {
  const owner = (action: Entry): string => library.audience(action.action?.audience ?? '')?.label ?? '';
  const lines = role.actions.map((action) => ({
    text: role.whose ? `**${owner(action)}**: ${action.title}` : action.title,
    actionId: action.id,
  }));
  const all = role.audience && {
    title: 'All my actions',
    verb: 'actions',
    data: { audience: role.audience },
  };
  return { heading: role.heading, lines, ...(all && { button: all }) };
}

function sourceView({ number, source, section, date }: Citation) {
  const status = sourceStatus(source);
  return {
    number,
    title: source.short,
    section,
    year: date,
    ...(source.url && { url: source.url }),
    ...(status && { status }),
  };
}

function seeAlsoView({ resource, url, note }: SeeAlso) {
  return {
    title: resource.title,
    publisher: resource.publisher,
    ...(url?.startsWith('https:') && { url }),
    ...(note && { note }),
  };
}

/** A citation for Teams' own marks: source, then section and date in one line. */
function citationMark({ number, source, section, date }: Citation): CitationMark {
  const abstract = clip(oneLine(`${section}, ${date}. ${source.publisher}`), 160);
  return {
    position: number,
    title: clip(source.title, 80),
    abstract,
    ...(source.url && { url: source.url }),
  };
}

/** An answer in the terminal: the same words, without a card. */
export function answerText(answer: Found, library: Library): string {
  const role = answer.role && roleView(answer.role, library);
  const lines = [
    answer.entry.title.toUpperCase(),
    answer.term && `${answer.term.term} (${answer.term.full}): ${answer.term.meaning}`,
    spoken(answer.entry.text),
    answer.entry.note && `Note: ${answer.entry.note}`,
    role && [`${role.heading}:`, ...role.lines.map((line) => `  - ${spoken(line.text)}`)].join('\n'),
    ...answer.citations.map(
      (c) => `[${String(c.number)}] ${c.source.title}, ${c.section}, ${c.date}. ${c.source.url ?? ''}`,
    ),
    ...answer.seeAlso.map(
      (s) => `See also: ${s.resource.title}, ${s.resource.publisher}. ${s.note ?? ''} ${s.url ?? ''}`,
    ),
  ];
  return lines.filter(Boolean).join('\n');
}
