import { documentOf, searcherOf } from '../answers/searcher';
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
  const lost = selfCheck(searcherOf(library), library.entries.map(documentOf));
  lost.forEach(({ id, ask, winners }) => {
    print(
      `${library.entry(id)?.file ?? id}: "${ask}" finds ${winners.join(', ')} before ${id}: make it more its own`,
    );
  });
  const stale = library.entries.filter((entry) => entry.reviewBy < new Date().toISOString().slice(0, 10));
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
