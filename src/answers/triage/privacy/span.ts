/** What kind of thing identifies somebody. */
export type Kind =
  | 'nhs-number'
  | 'name'
  | 'date-of-birth'
  | 'address'
  | 'phone'
  | 'email'
  | 'record-number'
  | 'national-insurance-number';

/** A stretch of the typed text that identifies somebody. */
export interface Span {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** All matches of a global expression, as spans; `group` takes one capture instead of the whole. */
export function spansOf(
  kind: Kind,
  text: string,
  regex: RegExp,
  accept: (match: RegExpMatchArray) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(regex)) {
    if (match[0] !== '' && accept(match))
      spans.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** The text without the spans, and without what is left hanging around them. */
export function without(text: string, spans: readonly Span[], mark = ''): string {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let out = '';
  let from = 0;
  for (const { start, end } of sorted) {
    if (end <= from) continue;
    if (start > from) out += text.slice(from, start);
    out += mark;
    from = end;
  }
  out += text.slice(from);
  return spans.length === 0 ? text : tidy(out);
}

function tidy(text: string): string {
  return text
    .replace(/…(?:[\s,]*…)+/g, '…')
    .replace(/\(\s*[,;:]?\s*\)/g, ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ ?([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/ +([,.;:?!])/g, '$1')
    .replace(/^[\s,;:.\-–—]+/, '')
    .replace(/[\s,;:\-–—]+$/, '')
    .trim();
}
