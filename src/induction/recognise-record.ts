import { withoutAsking } from './sentence';
import { clean } from './whole-sentence';

const RECORD = '(?:induction |cpd |learning |own )?(?:record|portfolio)';
const AS_FILE = '(?: (?:as|in|to) (?:a |an )?(word|docx|pdf)(?: (?:document|file|format|doc))?)?';
const RECORDS = [
  new RegExp(
    `^(?:download|export|get|save|print|send me|give me|create|make|have|show|show me|see|open|view) (?:me )?my ${RECORD}${AS_FILE}$`,
  ),
  new RegExp(`^(?:download|export|print|save) (?:my |the )?(?:induction|cpd)(?: record| page)?${AS_FILE}$`),
  new RegExp(`^(?:download|export|print|save) my reflections${AS_FILE}$`),
  new RegExp(`^my ${RECORD}${AS_FILE}$`),
  new RegExp(`^(?:download|export) (?:the |my )?record${AS_FILE}$`),
  /^(?:show |show me |see |check )?my (?:own )?cpd (?:so far|page|summary|pieces|evidence)$/,
  /^what(?:'s| is) (?:still )?missing (?:for|from|in) my (?:cpd|cpd record|record)$/,
];

/** "download my record", with the format where one is named. */
export function recogniseRecord(text: string): { format?: 'word' | 'pdf' } | undefined {
  const line = clean(text);
  if (text.length > 120) return undefined;
  for (const pattern of RECORDS) {
    const match = pattern.exec(line) ?? pattern.exec(withoutAsking(line));
    if (match) return match[1] === undefined ? {} : { format: match[1] === 'pdf' ? 'pdf' : 'word' };
  }
  return undefined;
}
