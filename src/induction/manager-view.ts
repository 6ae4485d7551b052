import { presentInductionManager } from '../cards/induction-manager';
import type { CardJson } from '../conversation/reply';
import type { Pathway } from '../knowledge/induction';
import { stageStates, standing } from './journey';
import type { Journey, ManagerLink } from './ports';
import { stageLabel } from './stage';
import { inSentence } from './text';

/** What a manager sees: stages and counts. Reflections, reasons and dates of single steps never come here. */
export function managerCard(
  link: ManagerLink,
  seen: { readonly pathway: Pathway; readonly journey: Journey } | undefined,
  now: number,
): CardJson {
  const end = {
    title: 'Stop seeing this',
    verb: 'induction-unshare',
    data: { link: link.id },
    replaces: true,
  };
  if (!seen) {
    return presentInductionManager({
      name: link.starterName,
      topic: 'Induction',
      where: 'There is no induction under way, so there is nothing to see.',
      stages: [],
      buttons: [end],
    });
  }
  const { pathway, journey } = seen;
  const here = standing(journey, now);
  const states = stageStates(pathway, journey);
  const sum = (pick: (one: (typeof states)[number]) => number): number =>
    states.reduce((total, one) => total + pick(one), 0);
  return presentInductionManager({
    name: link.starterName,
    topic: pathway.title,
    where: `Stage: **${inSentence(stageLabel(here).replace(/\byour\b/gi, 'the'))}**. **${String(sum((one) => one.done))} of ${String(sum((one) => one.total))}** steps are done, ${String(sum((one) => one.skipped))} skipped.`,
    stages: states.map(({ stage: { stage: id }, done, skipped, total }) => ({
      id,
      label: stageLabel(id)
        .replace(/^Your f/, 'F')
        .replace(/ your\b/, ' the'),
      done,
      skipped,
      total,
      now: id === here,
    })),
    buttons: [end],
  });
}
