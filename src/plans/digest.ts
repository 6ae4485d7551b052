import type { Clock } from '../conversation/clock';
import type { Library } from '../knowledge/library';
import { dayInWords, dueKind, today } from './day';
import type { Item, PlanStore } from './ports';

/** How many actions a digest names. */
const NAMED = 3;

/** What is due in a team's plans: counts, and the most pressing by title. Names nobody. */
export interface DueNow {
  readonly overdue: number;
  readonly dueSoon: number;
  readonly lines: readonly string[];
}

/** Tells the weekly digest how a team's plans stand. */
export function createPlanDigest({
  plans,
  library,
  clock,
}: {
  plans: PlanStore;
  library: Library;
  clock: Clock;
}) {
  return {
    async due(teamId: string, tenantId: string): Promise<DueNow> {
      const own = await plans.ofOwner({ tenantId, teamId });
      const items = (await Promise.all(own.map((plan) => plans.items(plan.id)))).flat();
      const open = items.filter(
        (item) => item.due !== null && ['not-started', 'in-progress'].includes(item.status),
      );
      const day = today(clock);
      const pressing = open
        .filter((item) => ['overdue', 'soon'].includes(dueKind(item.due, day)))
        .sort(byDue);
      const overdue = pressing.filter((item) => dueKind(item.due, day) === 'overdue').length;
      const lines = pressing.slice(0, NAMED).map(({ actionId, due }) => {
        return `${library.entry(actionId)?.title ?? actionId}: due ${dayInWords(due ?? day)}`;
      });
      return { overdue, dueSoon: pressing.length - overdue, lines };
    },
  };
}

const byDue = (a: Item, b: Item): number => (a.due ?? '').localeCompare(b.due ?? '');
