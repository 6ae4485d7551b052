import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..', 'src');

/** Who may import which room. A room not named here may be imported by nobody. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  config: ['errors'],
  heap: [],
  housekeeping: [],
  log: ['config', 'errors'],
  knowledge: ['errors'],
  conversation: ['errors', 'knowledge'],
  search: ['errors', 'knowledge'],
  cards: ['conversation', 'errors', 'knowledge'],
  answers: ['cards', 'conversation', 'errors', 'knowledge', 'search'],
  plans: ['cards', 'conversation', 'errors', 'knowledge', 'search'],
  induction: ['cards', 'conversation', 'errors', 'knowledge', 'search'],
  notifications: ['cards', 'conversation', 'errors', 'knowledge', 'search'],
  store: ['conversation', 'errors', 'induction', 'notifications', 'plans'],
  teams: ['cards', 'config', 'conversation', 'errors', 'log'],
  web: ['cards', 'config', 'conversation', 'errors', 'knowledge', 'log'],
  cli: ['*'],
  app: ['*'],
  main: ['*'],
};

/** Which room alone may use a package. What is not named here may be used by nobody. */
const packages: Readonly<Record<string, readonly string[]>> = {
  adaptivecards: ['web'],
  'adaptive-expressions': ['cards'],
  'adaptivecards-templating': ['cards'],
  ajv: ['cli'],
  'ajv-draft-04': ['cli'],
  'ajv-formats': ['cli'],
  'better-sqlite3': ['store', 'cli'],
  botbuilder: ['teams', 'cli'],
  'botframework-connector': ['teams', 'cli'],
  'botframework-schema': ['teams'],
  docx: ['plans', 'induction'],
  exceljs: ['plans'],
  flexsearch: ['cli'],
  kysely: ['store'],
  'lru-cache': ['teams', 'answers'],
  luxon: ['induction', 'notifications', 'plans'],
  lunr: ['cli'],
  'markdown-it': ['web'],
  minisearch: ['search', 'cli'],
  pdfkit: ['induction'],
  pg: ['store'],
  pino: ['log'],
  pptxgenjs: ['plans'],
  'rate-limiter-flexible': ['teams'],
  restify: ['teams', 'cli'],
  'snowball-stemmers': ['search', 'answers'],
  yaml: ['knowledge'],
  yazl: ['cli'],
  zod: ['*'],
};

/** "botbuilder" of "botbuilder/lib/x"; "@scope/name" whole. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const roomOf = (file: string): string => relative(root, file).split(sep)[0]?.replace(/\.ts$/, '') ?? '';
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const builtins = new Set(builtinModules);

const importsOf = (file: string): readonly string[] =>
  ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map((found) => found.fileName);

function fault(file: string, target: string): string | undefined {
  const from = roomOf(file);
  if (target.startsWith('.')) {
    const to = roomOf(resolve(dirname(file), target));
    const allowed = rooms[from] ?? [];
    return to === from || allowed.includes('*') || allowed.includes(to)
      ? undefined
      : `${from} must not import ${to}`;
  }
  if (target.startsWith('node:') || builtins.has(target)) return undefined;
  const users = packages[packageOf(target)];
  if (!users) return `package ${target} is not on the list: decide which room owns it`;
  return users.includes('*') || users.includes(from) ? undefined : `${from} must not use ${target}`;
}

describe('the rooms', () => {
  it('import one way only, and each package is owned by its room', () => {
    const faults = files.flatMap((name) => {
      const file = join(root, name);
      return importsOf(file)
        .map((target) => fault(file, target))
        .filter(Boolean)
        .map((text) => `${name}: ${text ?? ''}`);
    });
    expect(faults).toEqual([]);
  });

  it('read the environment in one place', () => {
    const readers = files.filter((name) => readFileSync(join(root, name), 'utf8').includes('process.env'));
    expect(readers.filter((name) => !name.startsWith('cli'))).toEqual(['config.ts']);
  });

  it('know the time from the clock that is handed in', () => {
    const readers = files.filter(
      (name) =>
        !name.startsWith('cli') && /Date\.now\(\)|new Date\(\)/.test(readFileSync(join(root, name), 'utf8')),
    );
    expect(readers).toEqual([join('conversation', 'clock.ts')]);
  });

  it('leave nothing for later', () => {
    expect(
      files.filter((name) => /\b(TODO|FIXME|XXX)\b/.test(readFileSync(join(root, name), 'utf8'))),
    ).toEqual([]);
  });
});
