import { searchableOf } from '../answers/searcher';
import { faultLine } from '../knowledge/fault';
import { readLibrary } from '../knowledge/load';
import { selfCheck } from '../search';
import { run } from './run';

/** Checks the whole content: form, references, coverage, and that every entry's own phrasings find it. */
run('check', (_, { print }) => {
  const { library, faults } = readLibrary();
  faults.forEach((fault) => {
    print(faultLine(fault));
  });
  if (!library) throw new Error(`${String(faults.length)} faults in the content. Nothing else was checked.`);
  const lost = selfCheck(searchableOf(library));
  lost.forEach(({ id, ask, winner, declinedFor }) => {
    const instead = declinedFor
      ? `is taken for the topic ${declinedFor}, which is not answered`
      : `finds ${winner ?? 'nothing'} first`;
    print(`${library.entry(id)?.file ?? id}: "${ask}" ${instead}: make it more its own, or drop it`);
  });
  const kept = [...library.entries, ...library.content.pathways];
  const stale = kept.filter((one) => one.reviewBy < new Date().toISOString().slice(0, 10));
  stale.forEach((entry) => {
    print(`${entry.file}: was to be reviewed by ${entry.reviewBy} (owner: ${entry.owner})`);
  });
  const actions = library.entries.filter((entry) => entry.action);
  const { passages } = library.content;
  print(
    `${String(library.entries.length)} entries, ${String(actions.length)} actions, ${String(passages.length)} of ${String(passages.length)} passages covered.`,
  );
  if (lost.length > 0)
    throw new Error(`${String(lost.length)} phrasings do not find their own entry among the first three.`);
});
