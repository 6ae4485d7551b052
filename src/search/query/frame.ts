// What only frames the question. Its words would find entries that happen to be asked for in the same frame.
const FRAMES = [
  '(?:what|how) (?:do|should|must|can|could|would|am) (?:i|we) (?:need to |have to |got to |meant to |supposed to )?(?:do|be doing|doing)',
  'wh(?:at|o)s? (?:is |are )?(?:my|our) (?:own )?(?:part|job|role|bit|task|remit|share|angle|duty|duties|responsibilit(?:y|ies))(?: here)?',
  'what (?:part|role|job|say) (?:do|am|are) (?:i|we) (?:have|play|playing|got)',
  '(?:am|are) (?:i|we) (?:meant|supposed|expected|entitled) to(?: be)?(?: do| doing| getting| given)?',
  '(?:is there |theres )?(?:anything|something|much) (?:in (?:here|it|this) )?(?:for|on) (?:me|us)',
  '(?:do|should|must|have) (?:i|we) (?:have to|need to|got to|to)(?: do)?(?: anything| something)?',
  'what (?:have|do) (?:i|we) (?:got|need|have) to (?:do|check|know|look at|look into|sort out|watch)',
  'what (?:does|do|is|are|was) (?:it|this|they|the guidance|the document|being) (?:want|ask|asking|expect|expecting|wanted|asked|expected)(?: of| from)? (?:me|us)',
  'whats? (?:is )?(?:expected|asked|wanted|required|needed) (?:of|from) (?:me|us)',
];
const ABOUT = '(?: about| to| with| when it comes to| in| for| on| around| where)?';
// "What is my role in promoting diversity": the verb says only that something is to be done.
const VERB =
  '(?: promot(?:e|ing)| ensur(?:e|ing)| improv(?:e|ing)| strengthen(?:ing)?| mak(?:e|ing) sure| sort(?:ing)?(?: out)?| deal(?:ing)? with| help(?:ing)? with)?';
const FRAME = new RegExp(`\\b(?:${FRAMES.join('|')})${ABOUT}${VERB}\\b`, 'g');

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
