import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';

/** Ids as one text that both engines can search: ",boards,heis,"; empty for none. */
export const packIds = (ids: readonly string[]): string =>
  ids.length > 0 ? `,${[...ids].sort().join(',')},` : '';

/** The ids of such a text. */
export const unpackIds = (text: string): readonly string[] => text.split(',').filter(Boolean);

/** True where the column is empty ("all") or shares an id with the wanted ones; also where nothing special is wanted. */
export function overlaps(column: Expression<string>, wanted: readonly string[]): RawBuilder<SqlBool> {
  if (wanted.length === 0) return sql<SqlBool>`1 = 1`;
  const any = wanted.map((id) => sql`${column} like ${`%,${id},%`}`);
  return sql<SqlBool>`(${column} = '' or ${sql.join(any, sql` or `)})`;
}
