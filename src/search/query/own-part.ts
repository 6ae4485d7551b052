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

/** Whether a follow-up asks for anybody but those just spoken of: "who else has to do that?". */
export function asksForOthers(folded: string): boolean {
  return /\b(who|anyone|anybody|someone) else\b|\b(which|what|any) other\b|\bthe others\b|\bother (lists|groups|people|audiences)\b/.test(
    folded,
  );
}
