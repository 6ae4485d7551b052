import { speaksOfMatters } from './matters';

/** What is said of a person in care, and of nobody else: it makes a name beside it a patient's. */
const clinical =
  /\b(?:(?:on|in|from|at|to) (?:\w+ ){0,4}(?:ward|unit)|\w+ ward|bed \d+|d\.?o\.?b|date of birth|born|on (?:a )?(?:section|s ?\d+)|(?:is|was|under|his|her|a) section(?:ed)?|section(?: status| papers)|(?:to|should i|can i|do i|shall i|we) section|entitled|im[hc]as?|advocates?|solicitor|complain(?:s|ed|ing|t|ts)?|wants|appeal(?:ing|s|ed)?|hearing|tenancy|bailiffs|debts?|pregnant|section (?:2|3|4|5|17|37|41|47|117|135|136)|s\.? ?(?:2|3|4|5\(\d\)|17|37|41|117|135|136)|sectioned|detained|detain|ctos?|meds?|medication|depot|clozapine|olanzapine|lithium|risperidone|lorazepam|care ?plans?|discharged?|admitted|admit|admission|nhs (?:no|num|number)|rio|lives (?:at|in|with|on)|address|hitting|hit|punch(?:ed|ing)|kicking off|assaulted|attacked|awol|absconded|gone missing|missing|seclusion|secluded|tribunal|capacity|diagnos(?:is|ed)|psychotic|psychosis|manic|mania|schizophreni\w+|bipolar|relaps\w+|voices|paranoid|delusion\w*|reassess\w*|assess(?:ed|ing|ment)?|referral|referred|refer|caseload|allocated|s117|leave|refus(?:es|ed|ing)|suicidal|overdose[ds]?|self[- ]?harm\w*|obs|1:1|bloods|crisis team|home treatment|nearest relative|next of kin|nok|safeguarding|case ?notes|notes|file|record|(?:his|her|their) (?:\w+ ){0,2}records|enquiry (?:for|about|regarding)|risk assessment|risky?|hoarding|evicted|eviction|benefits|pip|injection|needs|case|visit(?:ed|ing)?|deteriorat\w+|unwell|intoxicated|drunk|agitated|aggressive|incontinent|placement|care home|funding|package|dols|best interests?|appointment|dna|mental state|presenting|ligature|restrain(?:ed|t)?|observations?|forensic|probation|fostered|guardianship|warrant|135|136|transfer(?:red)?|social worker|on (?:our|the|my) (?:books|caseload)|(?:amhp|sw|cpn|worker|consultant|rc|allocated) for|['’]s section|section (?:runs|expires|lapses|ends|expired|lapsed|renewal)|lost (?:her|his|their) (?:kids|children|home|flat|tenancy|baby)|known to (?:us|services|the team|cmht)|open to (?:us|services|the team|cmht)|on (?:a )?c(?:hild )?p(?:rotection)? plan|in hospital|in a ?(?:and|&|n) ?e|camhs|carer|housing|homeless|pregnant|nurses? (?:say|said)|key ?worker|cpn|care ?co(?:ordinator)?)\b/i;

/** What is said of a member of staff that is theirs alone: health, absence, proceedings. */
const staffMatter =
  /\b(?:(?:been|is|gone|was|were|goes|went|still) off (?:sick|work|since|for|with)|off (?:sick|with (?:stress|depression|anxiety|burn ?out))|signed off|sick(?:ness)? (?:leave|note|record)|fit note|sacked|drinking at work|miscarriage)\b/i;

/** Talk of someone's work, words or office: the name is an author's, a speaker's, an official's. */
const publicFrame =
  /\b(?:who(?:['’]?s| is| was| are) (?!(?:the|a|my|our|his|her|their|responsible|meant|supposed|in|looking|covering|on|doing|going|allocated|leading|supervising|dealing|assessing|seeing|visiting|liable|allowed|accountable|best|able|there|this|that|entitled|involved|with|to)\b)(?!\S+(?: \S+)?['’]s )|(?<!\bwe |\bi )wrote|(?<!\bve |\bhave )written(?! warning)|author|authors|keynote|speaker|(?:speaks|spoke|speaking) (?:at|about|on|in)|speech|talk(?! (?:to|with|him|her|them|me|us|through|it)\b)|lecture|lectured?|book|film|movie|documentary|novel|article|paper|blog|video|podcast|interview with|report by|foreword|chaired?|chair of|director of|chief|minister|secretary of state|prime minister|professor|prof|dame|sir|lord|baroness|mp|theory|theorist|theories|model|inquiry|inquest into|judgment|judgement|research(?:er)?|study by|review by|according to|quote|quoted|famous|ceo|president|patron|ambassador|campaigner|whats? (?:\w+ ){0,3}(?:views?|opinion|message|point)|said about the|say about the|says? (?:that )?(?:social work|about social work|in the guidance)|contribute[ds]?|launch(?:ed)?)\b/i;

/** What kind of talk a text is, found out where it is asked: most questions hold nothing that may be a name. */
export class Told {
  private clinical: boolean | undefined;
  private staffMatter: boolean | undefined;
  private public: boolean | undefined;
  private matters: boolean | undefined;

  constructor(private readonly text: string) {}

  get isClinical(): boolean {
    return (this.clinical ??= this.isStaffMatter || clinical.test(this.text));
  }

  get isStaffMatter(): boolean {
    return (this.staffMatter ??= staffMatter.test(this.text));
  }

  get isPublic(): boolean {
    return (this.public ??= publicFrame.test(this.text));
  }

  /** Whether it has words for what is a person's own. */
  get isOfMatters(): boolean {
    return (this.matters ??= speaksOfMatters(this.text));
  }
}
