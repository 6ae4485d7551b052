import { createRequire } from 'node:module';
import type * as Library from 'adaptivecards';

/** Microsoft's library, from its bundle: the package's main file is an ES module, which jest can't load on Node 20. */
export const adaptiveCards = createRequire(__filename)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof Library;
