import { randomUUID } from 'node:crypto';
import type { Clock } from '../conversation/clock';
import type { Assessment, PlanStore, Rate, Rating } from '../plans/ports';
import type { Database } from './database';
import type { PlanAssessmentTable, PlanRatingTable } from './plan-tables';

/** Self-assessments: numbered rounds of a plan, one rating an action and round. */
export function planAssessments(
  { db }: Database,
  clock: Clock,
): Pick<PlanStore, 'startAssessment' | 'assessments' | 'ratings' | 'rate'> {
  return {
    async startAssessment(planId, by) {
      const rounds = db.selectFrom('plan_assessments').where('plan_id', '=', planId);
      // Two people who start at once start the same round: the second joins the first.
      for (;;) {
        const last = await rounds.select((e) => e.fn.max('round').as('round')).executeTakeFirst();
        const round = Number(last?.round ?? 0) + 1;
        const row = { id: randomUUID(), plan_id: planId, round, started_by: by, started_at: clock.now() };
        await db
          .insertInto('plan_assessments')
          .values(row)
          .onConflict((c) => c.doNothing())
          .execute();
        const kept = await rounds.selectAll().where('round', '=', round).executeTakeFirst();
        if (kept) return toAssessment(kept);
      }
    },
    async assessments(planId) {
      const rows = db.selectFrom('plan_assessments').selectAll().where('plan_id', '=', planId);
      return (await rows.orderBy('round', 'desc').execute()).map(toAssessment);
    },
    async ratings(assessmentId) {
      const rows = db.selectFrom('plan_ratings').selectAll().where('assessment_id', '=', assessmentId);
      return (await rows.orderBy('action_id').execute()).map(toRating);
    },
    rate: (assessmentId, rates, by) =>
      db.transaction().execute(async (tx) => {
        const refused: Rating[] = [];
        for (const rate of rates) {
          const other = await writeRating(tx, assessmentId, rate, by, clock.now());
          if (other) refused.push(other);
        }
        return refused;
      }),
  };
}

/** Writes one rating, or answers the other's that stands there since. */
async function writeRating(
  tx: Database['db'],
  assessment_id: string,
  { actionId, rating, seen }: Rate,
  by_key: string,
  at: number,
): Promise<Rating | undefined> {
  const row = { assessment_id, action_id: actionId, rating, by_key, at };
  const insert = tx.insertInto('plan_ratings').values(row);
  const done = await insert
    .onConflict((c) =>
      c
        .columns(['assessment_id', 'action_id'])
        .doUpdateSet({ rating, by_key, at })
        .where('plan_ratings.rating', 'in', seen === null ? [rating] : [rating, seen]),
    )
    .executeTakeFirst();
  if (done.numInsertedOrUpdatedRows !== 0n) return undefined;
  const standing = tx.selectFrom('plan_ratings').selectAll().where('assessment_id', '=', assessment_id);
  return toRating(await standing.where('action_id', '=', actionId).executeTakeFirstOrThrow());
}

function toAssessment(row: PlanAssessmentTable): Assessment {
  return {
    id: row.id,
    planId: row.plan_id,
    round: row.round,
    startedBy: row.started_by,
    startedAt: row.started_at,
  };
}

function toRating(row: PlanRatingTable): Rating {
  return { actionId: row.action_id, rating: row.rating, by: row.by_key, at: row.at };
}
