import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Journey, Mark } from '../induction/ports';
import type { JourneyMarkTable, JourneyReflectionTable, JourneyTable } from './journey-tables';
import type { Tables } from './tables';

type Query = SelectQueryBuilder<Tables, 'journeys', JourneyTable>;

/** Journeys with their marks and reflections, in three queries however many they are. */
export async function readJourneys(
  db: Kysely<Tables>,
  which: (query: Query) => Query,
): Promise<readonly Journey[]> {
  const rows = await which(db.selectFrom('journeys').selectAll()).execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const marks = await db
    .selectFrom('journey_marks')
    .selectAll()
    .where('journey_id', 'in', ids)
    .orderBy('at')
    .execute();
  const reflections = await db
    .selectFrom('journey_reflections')
    .selectAll()
    .where('journey_id', 'in', ids)
    .orderBy('at')
    .orderBy('id')
    .execute();
  const of = <T extends { journey_id: string }>(items: readonly T[], id: string): readonly T[] =>
    items.filter((item) => item.journey_id === id);
  return rows.map((row) => journey(row, of(marks, row.id), of(reflections, row.id)));
}

function journey(
  row: JourneyTable,
  marks: readonly JourneyMarkTable[],
  reflections: readonly JourneyReflectionTable[],
): Journey {
  return {
    id: row.id,
    personKey: row.person_key,
    pathway: row.pathway,
    startDate: row.start_date,
    timeZone: row.time_zone,
    nudges: row.nudges === 1,
    begunAt: row.begun_at,
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    marks: marks.map(mark),
    reflections: reflections.map(({ id, step, text, peer, at }) => ({
      id,
      step,
      text,
      peer: peer === 1,
      at,
    })),
  };
}

function mark({ step, status, reason, at }: JourneyMarkTable): Mark {
  return { step, status: status === 'skipped' ? 'skipped' : 'done', at, ...(reason !== null && { reason }) };
}
