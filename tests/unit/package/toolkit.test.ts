import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(__dirname, '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Set by the Toolkit itself. */
const BUILT_IN = ['TEAMSFX_ENV'];

interface Step {
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}

describe.each([
  ['m365agents.yml', 'env/.env.dev'],
  ['m365agents.local.yml', 'env/.env.local'],
])('%s', (project, environment) => {
  const stages = parse(read(project)) as Readonly<Record<string, unknown>>;
  const steps = Object.values(stages).flatMap((stage) => (Array.isArray(stage) ? (stage as Step[]) : []));
  const given = [...read(environment).matchAll(/^([A-Z_]+)=(.*)$/gm)];

  it('uses only settings that its environment file has, or that a step before writes', () => {
    const known = new Set([...BUILT_IN, ...given.map((match) => match[1])]);
    const missing: string[] = [];
    for (const step of steps) {
      const used = [...JSON.stringify(step.with).matchAll(/\$\{\{([A-Z_]+)\}\}/g)].map(
        (match) => match[1] ?? '',
      );
      missing.push(...used.filter((name) => !known.has(name)));
      for (const name of Object.values(step.writeToEnvironmentFile ?? {})) known.add(name);
    }
    expect(missing).toEqual([]);
  });

  it('makes a single-tenant identity, and packages what was checked', () => {
    const made = steps.find(({ uses }) => uses === 'aadApp/create');
    expect(made?.with).toMatchObject({ signInAudience: 'AzureADMyOrg', generateServicePrincipal: true });
    const order = steps.map(({ uses }) => uses);
    expect(order.indexOf('script')).toBeLessThan(order.indexOf('teamsApp/zipAppPackage'));
    expect(order.indexOf('teamsApp/zipAppPackage')).toBeLessThan(
      order.indexOf('teamsApp/validateAppPackage'),
    );
  });

  it('keeps secrets out of the environment file', () => {
    expect(given.filter(([, name]) => name?.startsWith('SECRET_'))).toEqual([]);
    expect(read('.gitignore')).toContain('env/.env.*.user');
  });
});
