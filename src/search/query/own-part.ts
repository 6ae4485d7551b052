// "What should I be doing about …", "whats my part in …", "what do i need to do": the answer depends on who asks.
const OWN_PART = [
  /\b(what|how|where|which) (do|can|should|must|could|would|am|are|shall|have|need) (i|we)\b/,
  /\b(what|how) (i|we) (should|must|can|need|have|are|am)\b/,
  /\b(my|our) (own )?(part|job|bit|role|list|side|responsibilit\w*|dut(y|ies)|task|remit)\b/,
  /\b(expected|required|asked) of (me|us)\b/,
  /\b(im|were|am i|are we) (meant|supposed|expected) to\b/,
  /\b(do|should|must|have) (i|we) (need|have|got|ought)?\b/,
];

/** Whether the asker asks for what they themselves should do. Takes folded text. */
export function asksOwnPart(folded: string): boolean {
  return OWN_PART.some((pattern) => pattern.test(folded));
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
