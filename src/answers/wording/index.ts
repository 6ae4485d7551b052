import { bare, folded } from './phrase';

export { recogniseRole, roleStatedIn } from './roles';

/** "help", "what can you do", "how does this work". */
export function wantsHelp(text: string): boolean {
  const asks =
    /^(?:help|help me use this|menu|commands|start|what do you do|what can you do|what are you for|what can i ask(?: you)?|what can i type|how do i use (?:this|you|it)|how does this work|how do you work|options|help using (?:this|you))$/;
  return asks.test(bare(text)) || asks.test(folded(text));
}

/** "wellbeing", "some wellbeing support", "where is the wellbeing list"; not "what does the guidance say about wellbeing". */
export function wantsWellbeing(text: string): boolean {
  return /^(?:(?:the|some|any|my|list|a list of|staff) )*(?:wellbeing|well being|support for me|helplines?)(?: (?:support|help|list|resources|links|numbers|card|for me|menu))*$/.test(
    bare(text),
  );
}

/** "hello", "good morning", "hi there". */
export function isGreeting(text: string): boolean {
  return /^(?:hi|hiya|hello|helo|hey|heya|yo|morning|good morning|good afternoon|good evening|afternoon|evening|bore da|shwmae|hi there|hello there|hey there|hi bot|hello bot|alright|hi guide|hello guide|hi all|hello everyone)$/.test(
    folded(text),
  );
}

/** "thanks", "thank you that helped", "cheers". */
export function isThanks(text: string): boolean {
  return /^(?:(?:ok|great|brilliant|perfect|lovely|super|ah|many|oh) )*(?:thanks|thank you|thankyou|thx|ta|cheers|diolch|much appreciated)(?: (?:very much|so much|a lot|a million|again|bot|guide|for that|for your help|that helped|that helps|thats great|thats helpful|all|mate|love))*$/.test(
    folded(text),
  );
}

const data =
  '(?:my (?:data|details|information|info|records?|account|profile|history)|me|everything(?: about me| you (?:know|have|hold) (?:about|on) me)?|all (?:my data|about me|of my data)|what you (?:know|have|hold) (?:about|on) me)';

const ERASURE = new RegExp(`^(?:forget|erase|delete|wipe|remove|clear)(?: all)?(?: of)? ${data}$`);

/** "forget me", "please delete all my data", "can you forget everything about me". */
export function wantsErasure(text: string): boolean {
  const said = bare(text);
  return ERASURE.test(said) || /^(?:right to be forgotten|forget who i am|forget all about me)$/.test(said);
}

/** "what do you hold about me", "show me my data", "what do you know about me". */
export function wantsMyData(text: string): boolean {
  const said = folded(text);
  return (
    /^(?:please )?(?:(?:can|could) you )?(?:tell me |show me |list )?what (?:data |info |information |personal data )?(?:do you|you|have you|youve|you have|does this bot|is|are you)(?: got)? ?(?:hold|holding|keep|keeping|know|store|storing|have|got|held|stored|kept|record|recorded)?(?: on| about| of| for)? me(?: please)?$/.test(
      said,
    ) || /^(?:my data|(?:export|download)(?: all)? my data|data about me)$/.test(bare(text))
  );
}
