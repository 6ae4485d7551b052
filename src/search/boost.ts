import type { Question } from './query/question';
import type { Settings } from './settings';

/** By how much the question's audience multiplies the score of an entry; `audience` is the entry's, or null. */
export function factorOf(
  audience: string | null,
  { target, emphasis, except }: Pick<Question, 'target' | 'emphasis' | 'except'>,
  settings: Pick<Settings, 'boosts' | 'except' | 'broad'>,
  broad = false,
): number {
  if (broad && emphasis !== 'list') return settings.broad;
  if (audience !== null && audience === except) return settings.except;
  if (target === undefined) return 1;
  const { mine, others, general } = settings.boosts[emphasis];
  if (audience === null) return general;
  return audience === target ? mine : others;
}
