import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'artefacts', 'skipped');

/**
 * A suite that needs something which may not be on this machine. Without it the suite is skipped and the skip is
 * written down, to be listed at the end; with REQUIRE_ALL set it fails instead, so that no gap goes unseen.
 */
export function describeIf(available: boolean, otherwise: string, name: string, suite: () => void): void {
  if (available) {
    describe(name, suite);
  } else if (process.env.REQUIRE_ALL) {
    describe(name, () => {
      it('can run here', () => {
        throw new Error(`${otherwise}, and REQUIRE_ALL is set`);
      });
    });
  } else {
    note(name, otherwise);
    describe.skip(name, suite);
  }
}

function note(name: string, reason: string): void {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.txt`;
  writeFileSync(join(FOLDER, file), `${name}: ${reason}\n`);
}
