// "What should I be doing about …", "whats my part in …", "anything for me on …": the answer depends on who asks.
const OWN_PART = [
  /\b(what|how|where|which) (do|can|should|must|could|would|am|are|shall|have|need) (i|we)\b/,
  /\b(what|how) (i|we) (should|must|can|need|have|are|am)\b/,
  /\b(i|we) (should|must|ought to|need to|have to) (do|be|know|read|look|check|start)\b/,
  /\b(my|our) (own )?(part|job|bit|bits|role|list|side|actions|recommendations|points|obligations?|responsibilit\w*|dut(y|ies)|tasks?|remit|angle|end|plate|desk|share|section|contribution|to do)\b/,
  /\b(expect|requir|ask|want|need|demand)\w* (of|from) (me|us)\b/,
  /\b(down|up|falls?|falling|left|comes?|lands?) (to|on|with) (me|us)\b/,
  /^(?!.*\byou (do|get|write|find|book)\b).*\b(anything|something|much|any|bits?|parts?|points?|one|ones|actions?) (in (here|it|this|there) )?(for|on) (me|us)\b/s,
  // "Can you do something for me" asks the bot for a service.
  /^(?!.*\b(you|u)\b).*\b(for|from|of) (me|us)\W*$/s,
  /\b(anything|something) (to|that) (will |would |can |could )?(back|help|support|guide) (me|us)\b/,
  /\b(for|of) (me|us) (to (do|know|check|read|sort|think|look)|about|on|in|here)\b/,
  /\b(im|were|am i|are we) (meant|supposed|expected) to\b/,
  /\b(am i|are we) (responsible|accountable|answerable|in charge|on the hook)\b/,
  /\b(part|parts|bit|bits|one|ones|which|what|what s|whats) (of (it|this|that|these|those) )?(is|are|s) (mine|ours)\b/,
  /\b(do|should|must|have) (i|we) (need|have|got|ought)?\b/,
  /\b(would|will|might|could) (i|we) (need|have) to\b/,
  /\b(which|what) (\w+ ){0,3}(would|will|might|could|should|must|do|can) (i|we)\b/,
  /\b(have|want|like) (me|us) (to )?(do|doing)\b/,
  /\b(some(one|body)|people|anyone|those) (like (me|us)|in (my|our) (seat|shoes|position|job|role|place))\b/,
];

// Every one of these names the asker: where no word does, nothing needs to be tried.
const ASKER = /\b(i|im|we|were|my|our|me|us|mine|ours)\b/;

// "Is it for us?" asks whom the guidance is for.
const FOR_WHOM = /\b(is|was|are|were) (it|this|that|these|they|the \w+)( \w+){0,3} for (me|us)\b/;

/** Whether the asker asks for what they themselves should do. Takes folded text. */
export function asksOwnPart(folded: string): boolean {
  return ASKER.test(folded) && !FOR_WHOM.test(folded) && OWN_PART.some((pattern) => pattern.test(folded));
}

// "How much supervision should I be getting": what others owe the asker is not on the asker's own list.
const RECEIVES =
  /\b((what|which) (\w+ ){1,3}|(how much|how many|how often) (\w+ ){0,3})(am|are|should|can|do|must|will) (i|we) (be |meant to |supposed to |expected to |entitled to |expect to ){0,2}(get|getting|given|offered|receive|receiving|entitled|owed|due)\b/;

/** Whether the asker wants to know what they are to be given. Takes folded text. */
export function asksToReceive(folded: string): boolean {
  return RECEIVES.test(folded);
}

/** Whether a follow-up asks for anybody but those just spoken of: "who else has to do that?". */
export function asksForOthers(folded: string): boolean {
  return /\b(who|anyone|anybody|someone) else\b|\b(which|what|any) other\b|\bthe others\b|\bother (lists|groups|people|audiences)\b/.test(
    folded,
  );
}
