// "What should I be doing about …", "whats my part in …", "anything for me on …": the answer depends on who asks.
const OWN_PART = [
  /\b(what|how|where|which) (do|can|should|must|could|would|am|are|shall|have|need) (i|we)\b/,
  /\b(what|how) (i|we) (should|must|can|need|have|are|am)\b/,
  /\b(my|our) (own )?(part|job|bit|bits|role|list|side|responsibilit\w*|dut(y|ies)|tasks?|remit|angle|end|plate|desk|share|section|contribution|to do)\b/,
  /\b(expect|requir|ask|want|need|demand)\w* (of|from) (me|us)\b/,
  /\b(down|up|falls?|falling|left|comes?|lands?) (to|on|with) (me|us)\b/,
  /\b(anything|something|much|any|bits?|parts?|points?|one|ones|actions?) (in (here|it|this|there) )?(for|on) (me|us)\b/,
  /\b(for|of) (me|us) (to (do|know|check|read|sort|think|look)|about|on|in|here)\b/,
  /\b(im|were|am i|are we) (meant|supposed|expected) to\b/,
  /\b(am i|are we) (responsible|accountable|answerable|in charge|on the hook)\b/,
  /\b(part|parts|bit|bits|one|ones|which|what|what s|whats) (of (it|this|that|these|those) )?(is|are|s) (mine|ours)\b/,
  /\b(do|should|must|have) (i|we) (need|have|got|ought)?\b/,
];

// Every one of these names the asker: where no word does, nothing needs to be tried.
const ASKER = /\b(i|im|we|were|my|our|me|us|mine|ours)\b/;

/** Whether the asker asks for what they themselves should do. Takes folded text. */
export function asksOwnPart(folded: string): boolean {
  return ASKER.test(folded) && OWN_PART.some((pattern) => pattern.test(folded));
}

// What only frames the question. Its words would find entries that happen to be asked for in the same frame.
const FRAME =
  /\b(what|how) (do|should|must|can|could|would|am) (i|we) (need to |have to |got to |meant to |supposed to )?(do|be doing|doing)( about| to| with| when it comes to| in| for)?\b|\bwh(at|o)s? (is )?(my|our) (own )?(part|job|role|bit|task|remit|responsibility)( in| when it comes to| with| about| for| on| here)?\b/g;

/** Marks the words of the frame in a question of these words. */
export function frameOf(words: readonly string[]): boolean[] {
  const text = words.join(' ');
  const inFrame = words.map(() => false);
  for (const match of text.matchAll(FRAME)) {
    const first = text.slice(0, match.index).split(' ').length - 1;
    const count = match[0].trim().split(' ').length;
    inFrame.fill(true, first, first + count);
  }
  return inFrame;
}

/** Whether a follow-up asks for anybody but those just spoken of: "who else has to do that?". */
export function asksForOthers(folded: string): boolean {
  return /\b(who|anyone|anybody|someone) else\b|\b(which|what|any) other\b|\bthe others\b|\bother (lists|groups|people|audiences)\b/.test(
    folded,
  );
}
