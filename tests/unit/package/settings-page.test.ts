import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageSchema } from '../../../src/cli/package-settings';
import { CONFIG_KEYS, readConfig } from '../../../src/config';

const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'settings.md'), 'utf8');

/** The rows of the table under a heading: the key in its first cell, the default in its second. */
function rowsUnder(heading: string): Map<string, string> {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const rows = section.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const key = /^`([A-Z_]+)`$/.exec(cells[1] ?? '')?.[1];
    return key ? [[key, cells[2] ?? ''] as const] : [];
  });
  return new Map(rows);
}

describe('docs/settings.md', () => {
  it('has every key that the bot reads, and no other', () => {
    expect([...rowsUnder('What the bot reads').keys()]).toEqual(CONFIG_KEYS);
  });

  it('has their defaults', () => {
    const defaults = Object.entries(readConfig({})).map(([key, value]): [string, string] => {
      const shown = Array.isArray(value) ? value.join() : String(value);
      return [key, shown && `\`${shown}\``];
    });
    const rows = rowsUnder('What the bot reads');
    expect(defaults.map(([key]) => [key, rows.get(key)])).toEqual(defaults);
    const without = [...rows].filter(([key]) => !defaults.some(([known]) => known === key));
    expect(without.map(([, shown]) => shown).join('')).toBe('');
  });

  it('has every key that the package reads, and no other', () => {
    const keys = [...rowsUnder('What `npm run package` reads').keys()];
    expect(keys.sort()).toEqual(Object.keys(packageSchema.shape).sort());
  });
});
