import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const page = readFileSync(join(root, 'docs', 'threat-model.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| (?!what could|---|risk)/.test(line));

describe('docs/threat-model.md', () => {
  it('names proofs that exist', () => {
    const proofs = [...page.matchAll(/`((?:tests|src)\/[^`]+|package\.json|Dockerfile)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect(proofs.length).toBeGreaterThan(30);
    expect(proofs.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('has a proof for everything that it says is stopped', () => {
    const threats = rows.filter((line) => line.split('|').length === 5);
    expect(threats.length).toBeGreaterThan(30);
    for (const line of threats) expect(line.split('|')[3]).toMatch(/`[^`]+`/);
  });
});
