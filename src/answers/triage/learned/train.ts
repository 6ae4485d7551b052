/**
 * Learns `weights.json`, and `kinds.json` (which concern it is), from the cases (tests/fixtures/triage-cases.jsonl) and, as what must not alarm, from all phrasings in knowledge/.
 * Run: npx tsx src/answers/triage/learned/train.ts           learns from everything
 *      npx tsx src/answers/triage/learned/train.ts --measure  learns from the dev half and measures on the other
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutIdioms } from '../idioms';
import { normalise, type Plain } from '../normalise';
import { readByRules } from '../rules';
import { features } from './features';
import type { Concern } from '../signs/sign';
import { weighted } from './score';

interface Example {
  readonly text: string;
  readonly alarm: boolean;
  readonly concern?: Concern | undefined;
  readonly found: readonly string[];
  readonly part: 'dev' | 'held' | 'asks';
}

const root = join(__dirname, '..', '..', '..', '..');

function literal(text: string): Plain {
  const plain = normalise(text);
  return { ...plain, lean: withoutIdioms(plain.lean) };
}

function example(text: string, alarm: boolean, part: Example['part']): Example {
  return { text, alarm, found: [...features(literal(text))], part };
}

function cases(): Example[] {
  const lines = readFileSync(join(root, 'tests/fixtures/triage-cases.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const one = JSON.parse(line) as { text: string; concern: Concern | null; set: 'dev' | 'held' };
    return { ...example(one.text, one.concern !== null, one.set), concern: one.concern ?? undefined };
  });
}

/** The phrasings under `asks:` in the content; those that the rules take for an alarm are left out, as nobody has judged them. */
function phrasings(): Example[] {
  const files = readdirSync(join(root, 'knowledge'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:md|yaml)$/.test(file),
  );
  const texts = files.flatMap((file) => {
    const out: string[] = [];
    let inside = false;
    for (const line of readFileSync(join(root, 'knowledge', file), 'utf8').split('\n')) {
      const item = /^\s*- (.*)$/.exec(line);
      if (/^\s*asks:\s*$/.test(line)) inside = true;
      else if (inside && item) out.push((item[1] as string).replace(/^['"]|['"]$/g, ''));
      else if (line.trim() !== '') inside = false;
    }
    return out;
  });
  return texts
    .filter((text) => readByRules(literal(text)).concern === undefined)
    .map((text) => example(text, false, 'asks'));
}

interface Learned {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Logistic regression by stochastic gradient descent, with a fixed order so that the same cases give the same weights. */
function learn(examples: readonly Example[]): Learned {
  const seen = new Map<string, number>();
  for (const { found } of examples) for (const one of found) seen.set(one, (seen.get(one) ?? 0) + 1);
  const rows = examples.map(({ found, alarm }) => ({
    found: found.filter((one) => (seen.get(one) ?? 0) > 1),
    alarm,
  }));
  const weights = new Map<string, number>();
  let bias = -1;
  let seed = 1;
  for (let round = 0; round < 25; round++) {
    const rate = 0.5 / (1 + round * 0.2);
    for (let i = rows.length - 1; i > 0; i--) {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      const j = seed % (i + 1);
      [rows[i], rows[j]] = [rows[j] as (typeof rows)[0], rows[i] as (typeof rows)[0]];
    }
    for (const { found, alarm } of rows) {
      const scale = 2 / Math.sqrt(Math.max(1, found.length));
      let sum = bias;
      for (const one of found) sum += (weights.get(one) ?? 0) * scale;
      const miss = ((alarm ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * (alarm ? 3 : 1);
      bias += rate * miss * 0.05;
      for (const one of found) {
        const old = weights.get(one) ?? 0;
        weights.set(one, old + rate * (miss * scale - 0.01 * old));
      }
    }
  }
  return { bias, weights };
}

function measure(examples: readonly Example[]): void {
  const isTest = ({ part, text }: Example): boolean =>
    part === 'held' || (part === 'asks' && text.length % 5 === 0);
  const { bias, weights } = learn(examples.filter((one) => !isTest(one)));
  const test = examples.filter(isTest);
  for (const limit of [-1, 0, 0.5, 1, 1.5, 2]) {
    const hits = (of: readonly Example[]): string =>
      `${of.filter(({ found }) => weighted(found, weights, bias) > limit).length} of ${of.length}`;
    const caught = hits(test.filter(({ alarm }) => alarm));
    const falsely = hits(test.filter(({ alarm, part }) => !alarm && part === 'held'));
    const asks = hits(test.filter(({ part }) => part === 'asks'));
    console.log(
      `above ${limit}: caught ${caught}, falsely ${falsely} of our cases, ${asks} of the content's phrasings`,
    );
  }
  const kinds = learnKinds(examples.filter((one) => !isTest(one)));
  const alarms = test.filter(({ alarm }) => alarm);
  const right = alarms.filter(({ found, concern }) => nearestKind(found, kinds) === concern).length;
  console.log(`names the right concern for ${right} of ${alarms.length}`);
}

const concerns: readonly Concern[] = [
  'danger-now',
  'crisis',
  'hurt-at-work',
  'someone-else-at-risk',
  'struggling',
];

/** Which concern an alarm is about: one set of weights for each, learned from the alarms alone. */
function learnKinds(examples: readonly Example[]): ReadonlyMap<Concern, Learned> {
  const alarms = examples.filter(({ alarm }) => alarm);
  return new Map(
    concerns.map((kind) => [kind, learn(alarms.map((one) => ({ ...one, alarm: one.concern === kind })))]),
  );
}

function nearestKind(found: readonly string[], kinds: ReadonlyMap<Concern, Learned>): Concern | undefined {
  const scored = [...kinds].map(([kind, { bias, weights }]) => ({
    kind,
    score: weighted(found, weights, bias),
  }));
  return scored.sort((a, b) => b.score - a.score)[0]?.kind;
}

function toJson(
  { bias, weights }: Learned,
  least: number,
): { bias: number; weights: Record<string, number> } {
  const sorted = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const);
  return { bias: Math.round(bias * 100) / 100, weights: Object.fromEntries(sorted) };
}

const all = [...cases(), ...phrasings()];
if (process.argv.includes('--measure')) measure(all);
else {
  const write = (name: string, content: unknown): void =>
    writeFileSync(join(__dirname, name), `${JSON.stringify(content, undefined, 2)}\n`);
  const weights = toJson(learn(all), 0.06);
  write('weights.json', weights);
  write(
    'kinds.json',
    Object.fromEntries([...learnKinds(all)].map(([kind, one]) => [kind, toJson(one, 0.3)])),
  );
  console.log(`${all.length} examples, ${Object.keys(weights.weights).length} weights`);
}
