import { LIST } from './patterns';
import { whoseList, type Vocabulary } from './vocabulary';
import type { FileKind, Wish } from './wish';

const FILES: readonly (readonly [FileKind, string])[] = [
  ['excel', '(?:excel|excel workbook|excel file|spreadsheet|workbook|xlsx)'],
  ['word', '(?:word|word document|word file|document|docx|board paper|paper)'],
  ['slides', '(?:slides|slide deck|deck|powerpoint|power point|presentation|pptx)'],
];
const FETCH =
  '(?:(?:download|export|get|give me|give us|send me|make|make me|create|produce|build|show me) )?';
const OBJECT = `(?:(?:my|our|the) (plan|action plan)|(?:the )?(?:${LIST} )?(?:for |of )?(.+?)(?: ${LIST})?|(?:the |my |our )?${LIST})`;

/** "slides for boards", "download our plan as Word": what names the file first, and what names it last. */
const WISHES = FILES.map(([file, name]) => ({
  file,
  first: new RegExp(`^${FETCH}(?:a |an |the |some )?${name}(?: (?:of|for|with|about) ${OBJECT})?$`),
  last: new RegExp(
    `^(?:download|export|get|send me|give me) ${OBJECT} (?:as|in|to|into) (?:a |an )?${name}$`,
  ),
}));

/** A wish for a file of a list or of the plan. */
export function fileWish(text: string, vocabulary: Vocabulary): Wish | undefined {
  for (const wish of WISHES) {
    const { file } = wish;
    const first = wish.first.exec(text);
    const found = first ?? wish.last.exec(text);
    if (!found) continue;
    const [, plan, who] = found;
    if (first && !plan && !who && !/^(?:download|export)/.test(text) && file !== 'slides') return undefined;
    if (plan) return { kind: 'file', file, plan: true };
    const audience = who === undefined ? 'own' : whoseList(who, vocabulary);
    return audience ? { kind: 'file', file, plan: false, audience } : undefined;
  }
  return /^(?:download|export) (?:my|our|the) (?:action )?plan$/.test(text)
    ? { kind: 'file', file: 'excel', plan: true }
    : undefined;
}
