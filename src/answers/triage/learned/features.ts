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
];
const partOf = new Map(
  parts.flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)),
);

function root(word: string): string {
  const part = partOf.get(word);
  if (part !== undefined || word.length < 6) return part ?? word;
  return word.replace(/(?:ings?|ed|es|s|ly)$/, '').replace(/(.)\1$/, '$1');
}

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
  if (self) found.add('=self');
  if (self && !asks) found.add('=tells');
  if (talksPolicy(plain.lean)) found.add('=policy');
  if (reportsNews(plain.lean)) found.add('=news');
  found.add(`=length ${Math.min(4, words.length >> 2)}`);
  return found;
}
