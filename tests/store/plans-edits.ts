import { changeItem } from '../../src/plans/change';
import { createStore } from '../../src/store';
import { openPostgres, openSqlite } from '../../src/store/database';

/**
 * Run as a program: edits actions of a plan and says each edit aloud once it has been acknowledged.
 * Arguments: the database (a file, or postgres://...), the plan, the name of the editor, how many edits, how many actions.
 */
async function main([
  place = '',
  planId = '',
  name = '',
  edits = '0',
  actions = '1',
]: readonly string[]): Promise<void> {
  const database = place.startsWith('postgres') ? openPostgres(place, () => undefined, 4) : openSqlite(place);
  const { plans, close } = await createStore(database, { now: () => Date.now() });
  for (let n = 1; n <= Number(edits); n += 1) {
    const actionId = `BO-0${String((n % Number(actions)) + 1)}`;
    const seen = (await plans.item(planId, actionId))?.revision ?? 0;
    const fields = { note: `${name} ${String(n)}` };
    const changed = await changeItem(plans, { planId, actionId, seen, by: `t1/${name}`, fields });
    const word = changed?.written ? 'written' : 'refused';
    process.stdout.write(`${word} ${actionId} ${String(changed?.item.revision)} ${name} ${String(n)}\n`);
  }
  await close();
}

void main(process.argv.slice(2));
