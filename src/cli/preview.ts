import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../conversation/clock';
import { cardText, previewPathway, type Preview } from '../induction/preview';
import { faultLine } from '../knowledge/fault';
import type { Pathway } from '../knowledge/induction';
import { readLibrary } from '../knowledge/load';
import { createGallery } from '../web/gallery/server';
import { run } from './run';

const USAGE = `how to use it:
  npm run preview -- induction <file>             what each card of a pathway says
  npm run preview -- induction <file> --gallery   the same as pictures, in a browser`;

/** Shows what is written before it is live: an induction pathway, drafts included. */
run('preview', async (args, { print }) => {
  const options = { gallery: { type: 'boolean', default: false } } as const;
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [what, file = ''] = positionals;
  if (what !== 'induction' || file === '') throw new Error(USAGE);
  const { library, faults } = readLibrary();
  if (!library) throw new Error(faults.map(faultLine).join('\n'));
  const name = basename(file, '.yaml');
  const pathway = library.pathway(name);
  if (!pathway) {
    const known = library.content.pathways.map((one) => one.pathway).join(', ');
    throw new Error(`there is no knowledge/induction/${name}.yaml. There is: ${known}.`);
  }
  const cards = previewPathway(library, pathway, systemClock.now());
  if (!values.gallery) return print(asText(pathway, cards));
  const port = await serve(cards);
  print(`${pathway.title} (${pathway.status}): http://localhost:${String(port)}/  (Ctrl+C stops it)`);
});

const asText = ({ title, status, reviewed, owner }: Pathway, cards: readonly Preview[]): string =>
  [
    `${title} (${status}), reviewed ${reviewed}, ${owner}`,
    ...cards.map(({ sample, json }) => `=== ${sample}\n${cardText(json).join('\n')}`),
  ].join('\n\n');

function serve(cards: readonly Preview[]): Promise<number> {
  const server = createGallery(() => cards);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
