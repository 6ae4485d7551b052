import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const page = readFileSync(join(root, 'docs', 'data-protection.md'), 'utf8');
const folder = join(root, 'src', 'store', 'migrations');

/** Every table that a migration makes. */
const tables = readdirSync(folder).flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/createTable\('([a-z_]+)'\)/g)].map(
    (match) => match[1],
  ),
);

describe('docs/data-protection.md', () => {
  it('names every table of the database, and no other', () => {
    const cells = page
      .split('\n')
      .flatMap((line) => (line.startsWith('|') ? [line.split('|')[3] ?? ''] : []));
    const named = cells.flatMap((cell) => [...cell.matchAll(/`([a-z_]+)`/g)].map((match) => match[1]));
    expect(tables.length).toBeGreaterThan(20);
    expect(named.sort()).toEqual([...tables].sort());
  });
});
