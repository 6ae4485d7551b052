import type { Incoming } from './incoming';

/** Control characters but for tab and line breaks, and halves of characters that have lost the other half. */
const RUBBISH = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Nearly every message holds nothing else, and to see that is cheaper than to look for rubbish. */
const PLAIN = /^[\t\n\r\x20-\x7E]*$/;

/** What was typed: the mention of the bot taken out, other people's names left without their tags. */
export function typedText(activity: Incoming): string {
  let text = activity.text ?? '';
  const botId = activity.recipient?.id;
  for (const entity of activity.entities ?? []) {
    const isBot = entity.type === 'mention' && entity.mentioned?.id === botId && botId !== undefined;
    if (isBot && entity.text) text = text.replaceAll(entity.text, ' ');
  }
  return cleanText(decoded(text.replace(/<at[^<>]{0,100}>([^<>]{0,300})<\/at>/gi, ' $1 ')));
}

/** Teams sends some messages as HTML and some as they are; what it escapes is the same few characters. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    : text;

/** The words of a message's HTML. */
export function wordsOfHtml(html: string): string {
  return cleanText(decoded(html.replace(/<[^<>]*>/g, ' ')));
}

/** Text that every store can hold: without control characters and halves of characters. */
export const withoutRubbish = (text: string): string => (PLAIN.test(text) ? text : text.replace(RUBBISH, ''));

/** Text without control characters, its odd spaces made plain, trimmed. */
export function cleanText(text: string): string {
  return withoutRubbish(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** At most `length` UTF-16 units, cut at a whole character and marked with "…". */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text
    .slice(0, length - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
