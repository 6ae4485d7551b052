/** What people put before a request without changing it. */
const BEFORE = [
  'hi',
  'hello',
  'hey',
  'hi there',
  'good morning',
  'good afternoon',
  'morning',
  'ok',
  'okay',
  'so',
  'and',
  'now',
  'please',
  'thanks',
  'sorry',
  'can you',
  'could you',
  'would you',
  'will you',
  'can i',
  'could i',
  'may i',
  'can we',
  'could we',
  'can you please',
  'could you please',
  'i want to',
  'i would like to',
  "i'd like to",
  'id like to',
  'i need to',
  'we need to',
  'we want to',
  'we would like to',
  "we'd like to",
  'let me',
  'let us',
  "let's",
  'lets',
  'i want',
  'i would like',
  "i'd like",
  'i need',
  'we need',
  'we want',
  'is it possible to',
  'how do i',
  'where can i',
  'where do i',
];
/** What people put after it. */
const AFTER = [
  'please',
  'thanks',
  'thank you',
  'ta',
  'pls',
  'plz',
  'cheers',
  'now',
  'again',
  'today',
  'if possible',
  'if you can',
  'many thanks',
  'please and thank you',
];

const before = new RegExp(`^(?:${bySize(BEFORE).join('|')})(?=$|[\\s,:])[\\s,:]*`);
const after = new RegExp(`[\\s,]+(?:${bySize(AFTER).join('|')})$`);

function bySize(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

/** Lower case, plain quotes, one space, no end stop: the form in which sentences are compared. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.?!…:;,]+$/, '');
}

/** The request itself, without greeting, courtesy and thanks. */
export function bare(text: string): string {
  let rest = fold(text);
  for (let last = ''; last !== rest;) {
    last = rest;
    rest = rest
      .replace(before, '')
      .replace(after, '')
      .replace(/[\s.?!…:;,]+$/, '');
  }
  return rest;
}

/** The sentences of a message. */
export function sentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!])\s+|\n+/)
    .map((part) => part.trim())
    .filter(Boolean);
}
