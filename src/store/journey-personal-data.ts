import type { Kysely } from 'kysely';
import type { HoldsPersonalData } from '../conversation/ports';
import type { Journey, Journeys } from '../induction/ports';
import type { Tables } from './tables';

/** What is held of a person's induction, and its end: by "forget me" or by retention. */
export function journeyData(
  db: Kysely<Tables>,
  all: (personKey: string) => Promise<readonly Journey[]>,
): HoldsPersonalData & Pick<Journeys, 'forgetBefore'> {
  const nudgesOf = (personKey: string) =>
    db
      .selectFrom('journey_nudges')
      .selectAll()
      .where('person_key', '=', personKey)
      .orderBy('year_week')
      .execute();
  return {
    async exportOf(personKey) {
      const journeys = await all(personKey);
      const nudges = await nudgesOf(personKey);
      const held = [
        {
          what: 'your induction',
          items: journeys.map(({ reflections: _, personKey: _key, ...rest }) => plainTimes(rest)),
        },
        { what: 'your reflections', items: journeys.flatMap((one) => one.reflections.map(withDay)) },
        { what: 'weeks in which you had a nudge', items: nudges.map((row) => row.year_week) },
      ];
      return held.filter((one) => one.items.length > 0);
    },
    erase: (personKey) =>
      db.transaction().execute(async (tx) => {
        const mine = tx.selectFrom('journeys').select('id').where('person_key', '=', personKey);
        const reflections = await tx
          .deleteFrom('journey_reflections')
          .where('journey_id', 'in', mine)
          .executeTakeFirst();
        const marks = await tx.deleteFrom('journey_marks').where('journey_id', 'in', mine).executeTakeFirst();
        const journeys = await tx
          .deleteFrom('journeys')
          .where('person_key', '=', personKey)
          .executeTakeFirst();
        const nudges = await tx
          .deleteFrom('journey_nudges')
          .where('person_key', '=', personKey)
          .executeTakeFirst();
        return [
          { what: 'your induction', count: Number(journeys.numDeletedRows) },
          { what: 'steps that you ticked off or skipped', count: Number(marks.numDeletedRows) },
          { what: 'your reflections', count: Number(reflections.numDeletedRows) },
          { what: 'weeks in which you had a nudge', count: Number(nudges.numDeletedRows) },
        ];
      }),
    forgetBefore: (time) =>
      db.transaction().execute(async (tx) => {
        await tx.deleteFrom('journey_nudges').where('claimed_at', '<', time).execute();
        const done = await tx.deleteFrom('journeys').where('touched_at', '<', time).executeTakeFirst();
        // Agreements and codes of people without a journey name somebody for nothing.
        await tx
          .deleteFrom('journey_links')
          .where('created_at', '<', time)
          .where('starter_key', 'not in', tx.selectFrom('journeys').select('person_key'))
          .execute();
        return Number(done.numDeletedRows);
      }),
  };
}

const iso = (at: number): string => new Date(at).toISOString();

function withDay<T extends { readonly at: number }>(item: T): Omit<T, 'at'> & { at: string } {
  return { ...item, at: iso(item.at) };
}

function plainTimes({
  begunAt,
  endedAt,
  marks,
  ...rest
}: Omit<Journey, 'reflections' | 'personKey'>): object {
  return {
    ...rest,
    begunAt: iso(begunAt),
    ...(endedAt !== undefined && { endedAt: iso(endedAt) }),
    steps: marks.map(withDay),
  };
}
