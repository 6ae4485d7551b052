import { isWorkQuestion, reportsNews, talksPolicy } from '../frames';
import type { Plain } from '../normalise';
import { speaksOfSelf } from '../subject';

/** Words that play the same part: what is learned of one holds for all. */
const parts: readonly (readonly [string, string])[] = [
  ['<care>', 'client patient pt resident tenant inpatient su relative service'],
  [
    '<colleague>',
    'colleague mate friend nurse hca student trainee nqsw supervisee manager supervisor deputy teammate buddy coworker amhp sw',
  ],
  [
    '<family>',
    'husband wife partner boyfriend girlfriend ex mum dad son daughter brother sister mother father uncle stepdad nan kids kid child baby girl boy lad lass',
  ],
  ['<they>', 'he she hes shes him her'],
  ['<weapon>', 'knife knives gun blade machete axe hammer scissors bottle weapon chair razor'],
  [
    '<body>',
    'face head neck throat arm arms stomach chest leg ribs eye mouth nose hair wrist wrists jaw hand hands',
  ],
  ['<pills>', 'pills tablets paracetamol meds codeine sertraline overdose'],
  ['<when>', 'tonight today yesterday morning night now rightnow tomorrow'],
  ['<i>', 'i im ive id ill'],
  [
    '<hit>',
    'punched hit kicked bit slapped spat headbutted grabbed strangled stabbed pushed attacked assaulted scratched groped threw choked',
  ],
  [
    '<cry>',
    'cry crying cried sob sobbing sobbed weep weeping wept tears tearful teary bawling bawled blubbing',
  ],
  [
    '<fear>',
    'scared frightened terrified afraid petrified dread dreading fear fearful panicking panicked panicky',
  ],
  ['<die>', 'die dying dead died death suicide suicidal unalive overdosed'],
  ['<kill>', 'kill killing killed murder murdered'],
  ['<drink>', 'drink drinking drank drunk wine vodka gin whisky bottle booze beers cans pint alcohol'],
  ['<drugs>', 'weed coke cocaine ket spliff valium diazepam zopiclone'],
  ['<worn>', 'exhausted drained burntout broken empty numb shattered knackered spent finished frazzled'],
  ['<sick>', 'sick vomit vomiting puke puking retching heaving nauseous throw throwing'],
  [
    '<bridge>',
    'bridge cliff roof ledge railing railings tracks platform viaduct balcony edge motorway multistorey',
  ],
  ['<harmed>', 'bruise bruises bruised marks burns bleeding blood black cuts scars'],
  ['<shake>', 'shaking shake shook trembling tremble hyperventilating palpitations'],
  ['<work>', 'work shift shifts ward office duty visit visits handover'],
  ['<vehicle>', 'car train bus lorry truck van'],
  ['<say>', 'says said told tells texted text messaged rang phoned whispered emailed'],
  ['<low>', 'depressed depression hopeless worthless useless anxious anxiety lonely miserable low'],
  ['<form>', 'form forms paperwork template spreadsheet portal login password pdf printer laptop rio esr'],
  ['<guide>', 'policy guidance guideline framework procedure protocol toolkit standards law act code'],
  ['<boss>', 'boss senior consultant director lead'],
];
const partOf = new Map(
  parts.flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)),
);

function root(word: string): string {
  const part = partOf.get(word);
  if (part !== undefined || word.length < 6) return part ?? word;
  return word.replace(/(?:ings?|ed|es|s|ly)$/, '').replace(/(.)\1$/, '$1');
}

const supposes =
  / \. (?:what |what happens |and )?if | (?:if|when|whenever) (?:i|a|an|someone|somebody|staff|we|the|patients?|clients?) /;

/** What the learned weights look at: words, neighbours, neighbours but one, ends, and the kind of sentence. */
export function features(plain: Plain): ReadonlySet<string> {
  const words = plain.lean.split(' ').filter((word) => word !== '' && word !== '.' && word !== ',');
  const roots = words.map(root);
  const found = new Set<string>();
  roots.forEach((one, i) => {
    found.add(words[i] as string).add(one);
    if (i > 0) found.add(`${roots[i - 1] as string} ${one}`);
    if (i > 1) found.add(`${roots[i - 2] as string} _ ${one}`);
  });
  if (roots.length > 0) found.add(`^ ${roots[0] as string}`).add(`$ ${roots[roots.length - 1] as string}`);
  const asks = isWorkQuestion(plain);
  const self = speaksOfSelf(plain.lean);
  if (asks) found.add('=asks');
  if (supposes.test(plain.lean)) found.add('=if');
  if (self) found.add('=self');
  if (self && !asks) found.add('=tells');
  if (talksPolicy(plain.lean)) found.add('=policy');
  if (reportsNews(plain.lean)) found.add('=news');
  found.add(`=length ${Math.min(4, words.length >> 2)}`);
  return found;
}
