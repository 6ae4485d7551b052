import type { Plain } from './normalise';

const questionWord =
  '(?:what|whats|who|whos|whose|how|hows|when|where|wheres|which|why|do|does|did|is|are|was|were|can|could|should|shall|would|will|has|have|am|any|anything|anyone|need to know)';
const asked = new RegExp(
  `(?<=[.,] |and |but |(?:^| )so (?!(?:am|is|are|do|does|did|was|have|has|can|will) (?:i|he|she|they|we|it|my|everyone|nobody) )|or |please |hi |hello |just )${questionWord} `,
);

/** Questions that need no clause of their own: "section 117 who pays", "over my leave can i". */
const askedMidway =
  /(?<= )(?:who (?:pays|does|is|has|do|can|should|covers|decides|signs|checks|leads|records)|whose (?:job|role|duty|remit)|can (?:i|we)|do (?:i|we)|should (?:i|we)|are (?:we|there)|is there|how (?:do|many|much|should|can|often|long)|what (?:are|is|does|should|do|would|can)|whats (?:the|our|my|a)|where (?:do|can|is)|which (?:of|one|law|act)|are there|does (?:the|it|my|our)|would (?:i (?:get|be paid|need|have)|we|the|my (?:trust|employer|union))) /;

/** Questions that come with distress itself: they ask for help, not about work. */
const pleas =
  /(?<= )(?:(?:could|can|would|will) (?:someone|somebody|anyone|anybody|one of you) (?:please |just )*(?:check|help|talk|call|ring|come|sit|listen|be|hold)|how (?:much )?longer (?:can|do|must|will) i|is (?:this|that) what (?:a |an )?(?:breakdown|burnout|depression|losing|giving|dying|panic|going)|would it be (?:selfish|wrong|bad|so bad|easier|better) (?:to|if)|what (?:do|should|can|shall|am|must|to|else|now|the hell|on earth)(?: i| we| he| she|)(?: supposed to| meant to|)(?: do| now)?(?: now| next| about it| here)?(?= [.,])|what (?:do|should|can) i do(?! (?:if|when|about|with|for|to|whenever|as) )|what now|whats the (?:point|use)(?= [.,]| anymore| of (?:it|anything|this|living|life|me))|whats wrong with me|whats happening to me|why bother|why am i|why (?:do|does|did|is|are|cant|wont|me|even|should i (?:go on|bother|carry|keep|live|stay))|who i (?:can|should|must|could) (?:call|talk|speak|tell|ask|ring|phone|contact)|where i (?:can|should) (?:go|get|find help)|who (?:do|can|should) i (?:call|ring|phone|talk to|speak to|tell|turn to|contact)|who helps you|who (?:to|would) (?:call|ring|phone|tell|talk to|miss|care|notice)|can (?:you|someone|anyone|u|somebody) (?:help|talk|call|ring|send|please)|can i (?:talk|speak)|is there (?:any|a) (?:point|way out|hope|reason)|is (?:there )?any(?:one|body) (?:there|here|to talk|i can)|is anyone|anyone (?:there|else feel)|is (?:this|that|it) (?:normal|ok (?:not )?to (?:not be|feel|want|cry|think)|wrong to|just me|me)|is it me|am i (?:ok|going|losing|the only|mad|safe|being|just|broken|bad|weak|allowed to feel)|how (?:do|can|am|will|could|am) i (?:supposed to |meant to |ever )?(?:go on|carry on|cope|keep going|stop (?:crying|feeling|this|it|the|wanting|thinking|shaking|myself|drinking)|live|survive|get through|end|kill|die|make it|get out|do this|face|sleep|switch)|how (?:long|much|many) (?:more|longer|pills|tablets|paracetamol|of these)|how do (?:you|people) (?:live|survive|get through)|do i (?:call|ring|phone|leave|run|stay|matter|just|tell|even)|should i (?:call|ring|phone|leave|run|just|tell|go home|bother)|would (?:anyone|anybody|it|they|you) (?:even )?(?:miss|notice|care|matter|hurt)|does (?:anyone|anybody|it) (?:even )?(?:care|get easier|get better|notice|stop|matter|else)|will (?:it|this) (?:ever|stop|get|end)|when (?:does|will) (?:it|this) (?:stop|end|get)|where (?:do|can) i (?:turn|go)|how do you (?:keep|carry|cope|go on|stop|know if|live)|do (?:you|they) (?:ever|even) )/g;

/** True where the message asks something beyond a plea for help. */
export function isWorkQuestion({ lean }: Plain): boolean {
  const rest = lean.replace(pleas, ' plea ');
  return asked.test(rest) || askedMidway.test(rest);
}

const says =
  'says|said|saying|say|tells|told|telling|texted|texts|messaged|rang|phoned|calls|emailed|admitted|confided|disclosed|mentioned|shouts|shouted|screams|writes|wrote|thinks|feels|goes|asks|asked';
const otherPerson =
  'he|she|hes|shes|they|theyre|someone|people|patients|clients|staff|client|patient|pt|su|colleague|sw|amhp|nurse|student|friend|mate|mum|dad|son|daughter|partner|husband|wife|lad|man|woman|girl|boy|yp|person|manager|supervisee|carer|relative|nqsw|team|tenant|resident|caller|child';
const reported = new RegExp(
  `(?<= )(?:${otherPerson}) (?:[^ .]+ ){0,3}(?:${says}) (?:(?:me|us|that|things|stuff|like|to|her|him|i|mum|dad|staff) |, |\\. )*$`,
);

/** True if what follows is told as the words of somebody else. */
export function isReported(before: string): boolean {
  return reported.test(before.slice(-70));
}

const supposing =
  /(?<= )(?:if|when|whenever|where|once|unless|suppose|supposing|in case|should|what if|imagine|say|whether|after|before|how|policy|does|do|would|could|might|for when|every time|next time) (?:[^ .,]+ ){0,3}$/;
const supposedInside = /^(?:if|when|whenever|unless|suppose|should|in case) /;

/** True if what follows is supposed ("if", "when", "what happens if"), rather than told. */
export function isHypothetical(before: string, words: string): boolean {
  return supposedInside.test(words) || supposing.test(before);
}

const news =
  /(?<= )(?:just|now|rightnow|today|tonight|yesterday|this (?:morning|afternoon|evening|week)|last night|currently|at the moment|minutes ago|an hour ago|earlier|keeps|kept|still|on the phone|is being|are being|hes being|shes being|outside|in front of me|here|in my office|with me|i am with|im with|told me|tells me|texted me|rang me|messaged me|confided|confided in me|said to me|says to me|emailed me|phoned me|came to me|what do i do|what should i do|help|please|urgent|asap|i think|think|reckon|im sure|seems|looks like|on monday|on friday|worried|scared|weve got|ive got|i have a|ive a|theres a) /;

/** True where the message tells of something that is happening or has just happened. */
export function reportsNews(text: string): boolean {
  return news.test(text);
}

const policy =
  /(?<= )(?:policy|policies|procedure|procedures|protocol|guidance|guideline|guidelines|training|trained|module|course|prevention|statistics|stats|rates|how many|percentage|proportion|research|evidence|pathway|pathways|toolkit|standards?|legislation|act|code|law|legally|whose (?:job|role|responsibility)|who is responsible|whos responsible|is it (?:our|my|the) (?:job|role)|our (?:job|role|bit)|role of|best practice|process|duty|duties|do we|should we|how do we|what do we|when do we|can we|does the|do amhps|do sws|should (?:amhps|sws|managers|staff|teams|boards)|how (?:should|do|can) (?:i|managers|amhps|sws|teams|staff|boards|you) (?:support|respond|manage|handle|approach|assess|help)) /;

const past =
  /(?<= )(?:history of|years ago|in the past|previously|as a child|before [.,]|last year|used to|previous|historic|historical|months ago) /;

/** True where what is told lies well behind. */
export function liesBehind(text: string): boolean {
  return past.test(text);
}

/** True where the message treats its subject as a matter of duty, rule or number. */
export function talksPolicy(text: string): boolean {
  return policy.test(text);
}
