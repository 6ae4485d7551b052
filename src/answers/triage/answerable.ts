import { isWorkQuestion } from './frames';
import { normalise } from './normalise';

const subject =
  /(?<= )(?:guidance|guide|policy|policies|procedure|sws?|amhps?|mhsws?|supervision|supervise|role|roles|team|teams|manager|managers|commissioners?|board|boards|responsible|responsibility|responsibilities|job|duty|duties|cpd|training|standards?|act|law|legal|capacity|safeguarding|induction|registration|caseload|caseloads|nurse|cpn|cpns|ot|profession|professional|toolkit|framework|plan|workforce|recruit|retention|career|employer|employers|local authority|council|trust|social|report|record|debrief|incident|incidents|risk|lone|wellbeing|support) /;
const aboutOne =
  /(?<= )(?:he|she|hes|shes|him|her|his|hers|himself|herself|them|this (?:client|patient|pt|man|woman|lady|person)|the (?:client|patient|pt)|my (?:client|patient|pt)|client|patient|pt) /;
const task =
  /(?<= )(?:can|could|would|will|please|pls|need|needs|just) (?:you |u |someone |to )?(?:check|log|book|refer|find|send|look|pull|open|update|add|record|chase|get|give|tell|ring|call|phone|confirm|see|show|arrange|assess|allocate|print|email|note|put|do|fill|write|draft|make) /;

/** "has no care plan": what is left of a sentence whose subject was a name. */
const statement =
  /^ (?:has|have|is|was|are|were) (?:no|not|been|a|an|in|on|at|getting|due|out|with|under|still|now|missing|refusing|asking|going) /;

/** True if what is left after the identifying pieces is a question about the work, not about the one person. */
export function standsAlone(cleanText: string): boolean {
  const plain = normalise(cleanText);
  if (!isWorkQuestion(plain)) return false;
  return plain.full
    .split(/ [.,] /)
    .map((clause) => ` ${clause.trim()} . `)
    .some((clause) => {
      const asks = isWorkQuestion({ ...plain, lean: ` .${clause}` });
      if (!asks || clause.split(' ').length < 5) return false;
      if (/ (?:for|about|of|with|on|to|re|is|does|has|by|from) \. $/.test(clause)) return false;
      if (task.test(clause) || statement.test(clause)) return false;
      return (
        subject.test(clause) &&
        (!aboutOne.test(clause) || /(?<= )(?:sws?|amhps?|mhsws?|guidance|policy|responsible) /.test(clause))
      );
    });
}
