import { z } from 'zod';
import { presentChoices } from '../../cards/choices';
import { button, type Button } from '../../conversation/feature';
import type { Reply } from '../../conversation/reply';
import { personKey, type Request } from '../../conversation/request';
import { openPlan } from '../access';
import type { PlanDeps } from '../deps';
import { createExports } from '../exports';
import { besides } from './in-place';
import type { FileKind } from '../words/wish';
import { planId } from '../state';

const what = z.object({ audience: z.string().max(80).optional(), planId: planId.optional() });
type What = z.output<typeof what>;

const CHOICES: readonly { readonly kind: FileKind; readonly title: string; readonly detail: string }[] = [
  {
    kind: 'excel',
    title: 'Excel workbook',
    detail: 'One row for each action, to filter and sort, and a summary',
  },
  { kind: 'word', title: 'Word document', detail: 'Headed and numbered, fit for a board paper' },
  { kind: 'slides', title: 'PowerPoint deck', detail: 'Key messages, actions, themes, what helps, sources' },
];

/** Which kind of file. */
export function chooseFile(data: What): Reply {
  const choices = CHOICES.map(({ kind, title, detail }) => ({
    title,
    detail,
    verb: 'plans-file',
    data: { ...data, kind },
  }));
  return { card: presentChoices({ heading: 'Download as', choices }), summary: 'Choose a kind of file' };
}

/** The file itself; who asks for a plan's must be allowed to see the plan. */
export async function makeFile(
  deps: PlanDeps,
  request: Request,
  data: What & { kind: FileKind },
): Promise<Reply> {
  if (data.planId !== undefined) await openPlan(data.planId, request, deps);
  const file = await createExports(deps).build({ ...data, personKey: personKey(request.person) });
  return { text: `**${file.name}** is ready.`, summary: file.name, file };
}

/** The buttons of downloads. */
export function fileButtons(deps: PlanDeps): readonly Button[] {
  return [
    button('plans-files', what, async (data, request) => {
      if (data.planId !== undefined) await openPlan(data.planId, request, deps);
      return besides(chooseFile(data), request);
    }),
    button('plans-file', what.extend({ kind: z.enum(['excel', 'word', 'slides']) }), (data, request) =>
      makeFile(deps, request, data),
    ),
  ];
}
