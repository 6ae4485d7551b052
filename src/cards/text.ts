/** Control characters, and the invisible ones that turn the direction of writing and so can disguise a text. */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** Half of an emoji, as a cut at the wrong place leaves it; it is not valid text. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without control characters, lone surrogates and direction marks; line ends as "\n". */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').replace(LONE_SURROGATE, '\uFFFD');
}

/** The text on one line. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** At most `max` characters as people count them (an emoji is one), cut at a word, with "…" if cut. */
export function clip(text: string, max: number): string {
  // A character is one or more units: so few units are no more characters.
  if (text.length <= max) return text;
  const characters = [...text];
  if (characters.length <= max) return text;
  const cut = characters.slice(0, max - 1).join('');
  const word = cut.replace(/\s+\S*$/, '');
  return `${(word.length > cut.length / 2 ? word : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** The title of a button: one line, no Markdown meaning there, short enough to be read whole. */
export function label(text: string, max = 40): string {
  return clip(oneLine(text), max);
}

/**
 * Text that is not Markdown, for a place that reads Markdown: it comes out as it was typed, and nothing in it
 * becomes a link, a heading, HTML or a template's expression. Only what has a meaning is escaped, since some
 * clients show a needless backslash.
 */
export function plain(text: string): string {
  return clean(text)
    .replace(/[\\`*_[\]~]/g, '\\$&')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#|[a-z][a-z0-9]*;)/gi, '\\&')
    .split('\n')
    .map((line) =>
      line
        .trimStart()
        .replace(/^[-+#>=|:]/, '\\$&')
        .replace(/^(\d+)(?=[.)])/, '$1\\'),
    )
    .join('\n')
    .trimEnd();
}

/** A text on one line, not Markdown, of a length that a card can bear. */
export function words(text: string, max = 400): string {
  return text === '' ? '' : plain(clip(oneLine(text), max));
}

/** The https address in its normal form, or undefined for anything else (http, javascript:, data:, rubbish). */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' || parsed.username !== '' || parsed.password !== '') return undefined;
  return parsed.href.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** A Markdown link where the address is safe, otherwise the title alone; the title is not Markdown. */
export function link(title: string, url: string | undefined): string {
  const safe = safeUrl(url);
  const shown = words(title);
  return safe === undefined ? shown : `[${shown}](${safe})`;
}

/** Our Markdown as a voice would say it: no marks, links by their titles. */
export function spoken(markdown: string): string {
  const text = markdown
    // An escaped mark is kept out of the way until the real marks are gone.
    .replace(/\\([^\w\s])/g, (_escape, mark: string) => String.fromCharCode(ASIDE + mark.charCodeAt(0)))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*([-*+]|\d+[.)])\s+/gm, '')
    .replace(/\*\*|__|(?<![\w*])[*_]|[*_](?![\w*])/g, '')
    .replace(/[\uE000-\uE07F]/g, (aside) => String.fromCharCode(aside.charCodeAt(0) - ASIDE));
  return oneLine(text);
}

/** The start of a range of characters that no text uses. */
const ASIDE = 0xe000;
