import type { Activity, Attachment } from 'botbuilder';
import type { CardJson, Reply } from '../conversation/reply';
import type { Person, Scope } from '../conversation/request';
import { citationEntity, marksMissing } from './citations';
import { clip } from './text';

/** Teams shows the first three. */
const MOST_SUGGESTIONS = 3;

export interface Addressing {
  readonly scope: Scope;
  /** Who asked: to whom suggestions are shown. */
  readonly person?: Person;
  /** Whether the person is mentioned, so that they hear of the answer. */
  readonly mention?: boolean;
}

/** A reply as an activity; undefined where there is nothing to show. */
export function toActivity(
  reply: Reply,
  { scope, person, mention }: Addressing,
): Partial<Activity> | undefined {
  const card = reply.card ?? reply.dialog?.card;
  const words = wordsOf(reply, card !== undefined);
  if (words === undefined && card === undefined) return undefined;
  const name = mention ? mentionName(person) : undefined;
  const text = name === undefined ? words : `<at>${name}</at> ${words ?? ''}`.trim();
  const entities = [
    ...(reply.citations?.length ? [citationEntity(reply.citations)] : []),
    ...(name === undefined ? [] : [mentionEntity(name, person)]),
  ];
  return {
    type: 'message',
    ...(text !== undefined && { text, textFormat: 'markdown' }),
    ...(card && { attachments: [cardAttachment(card)], attachmentLayout: 'list', summary: summaryOf(reply) }),
    // The SDK's type of an entity is narrower than what it sends.
    ...(entities.length > 0 && { entities: entities as unknown as Activity['entities'] }),
    ...(reply.feedbackOn !== undefined && { channelData: { feedbackLoop: { type: 'default' } } }),
    ...(scope === 'personal' &&
      reply.suggestions?.length && { suggestedActions: suggest(reply.suggestions, person) }),
  };
}

/** The text above a card: only what was said, and the marks without which Teams shows no citation. */
function wordsOf({ text, citations = [], ...reply }: Reply, hasCard: boolean): string | undefined {
  if (citations.length === 0) return text;
  const words = text ?? (hasCard ? summaryOf(reply) : '');
  return `${words} ${marksMissing(words, citations)}`.trim();
}

/** One plain line for the notification; without it the preview of a card is blank. */
export function summaryOf({ summary, text, dialog }: Reply): string {
  const line =
    summary ?? text?.split('\n')[0]?.replace(/[*_]{1,2}|\[([^\]]*)\]\([^)]*\)/g, '$1') ?? dialog?.title;
  return clip(line?.trim() || 'A card from MHSW Guide', 200);
}

/** A card as an attachment. */
export const cardAttachment = (card: CardJson): Attachment => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: card,
});

function suggest(suggestions: readonly string[], person: Person | undefined): Activity['suggestedActions'] {
  const actions = suggestions
    .slice(0, MOST_SUGGESTIONS)
    .map((value) => ({ type: 'imBack', title: value, value }));
  return { to: person ? [person.id] : [], actions };
}

/** A name must not close the tag that it stands in, nor be read as a link. */
const mentionName = (person: Person | undefined): string | undefined =>
  person?.name?.replace(/[<>&[\]`]/g, ' ').trim() || undefined;

const mentionEntity = (name: string, person: Person | undefined): object => ({
  type: 'mention',
  text: `<at>${name}</at>`,
  mentioned: { id: person?.id, name },
});
