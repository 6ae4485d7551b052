import { z } from 'zod';
import { executeAction, type ActionJson } from './actions';
import { plainText } from './fields';
import { oneLine, words } from './text';

/** A step as a line that opens it. */
export const stepRowView = z.strictObject({
  id: plainText,
  title: plainText,
  state: z.enum(['open', 'done', 'skipped']),
});

/** A stage with its counts; `now` marks where the person is. */
export const stageRowView = z.strictObject({
  id: plainText,
  label: plainText,
  done: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
  total: z.int().positive(),
  now: z.boolean().default(false),
});

const MARKS = { open: '○', done: '✓', skipped: '–' } as const;
const SPOKEN = { open: 'to do', done: 'done', skipped: 'skipped' } as const;

/** "○ Set up your supervision", with the press that opens it. */
export function stepRow(row: z.output<typeof stepRowView>): { text: string; action: ActionJson } {
  const title = `${oneLine(row.title)} (${SPOKEN[row.state]})`;
  return {
    text: `${MARKS[row.state]} ${words(row.title)} ›`,
    action: openAction(title, 'induction-step', { step: row.id }),
  };
}

/** "Your first week", "2 of 4"; pressing it shows its steps. */
export function stageRow(row: z.output<typeof stageRowView>, here = 'you are here'): object {
  return {
    label: words(row.now ? `${row.label} (${here})` : row.label),
    weight: row.now ? 'Bolder' : 'Default',
    count: countLine(row),
    opens: `${countLine(row)} ›`,
    action: openAction(`Show the steps: ${row.label}`, 'induction-stage', { stage: row.id }),
  };
}

/** "2 of 4", with what was skipped said. */
export function countLine({
  done,
  skipped,
  total,
}: {
  done: number;
  skipped: number;
  total: number;
}): string {
  const left = skipped > 0 ? `, ${String(skipped)} skipped` : '';
  return `${String(done)} of ${String(total)}${left}`;
}

/** A press of a whole line: the title is what a screen reader says, so it is not cut to a button's length. */
export function openAction(title: string, verb: string, data: object): ActionJson {
  const action = executeAction(title, verb, data);
  return {
    ...action,
    title: oneLine(title),
    fallback: { ...(action.fallback as object), title: oneLine(title) },
  };
}
