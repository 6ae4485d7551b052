import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASK_COMMAND, SEARCH_COMMANDS } from '../../../src/answers/extension-commands';
import { linkDomains } from '../../../src/answers/extension-links';
import { buildPackage, PACKAGE_FOLDER } from '../../../src/cli/package-build';
import { fillManifest } from '../../../src/cli/package-manifest';
import { readPackageSettings } from '../../../src/cli/package-settings';
import { iconFaults, manifestFaults } from '../../../src/cli/package-validate';
import { loadLibrary } from '../../../src/knowledge/load';
import { complete } from './environment';

interface Command {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly context: readonly string[];
  readonly parameters?: readonly unknown[];
  readonly fetchTask?: boolean;
}
interface Manifest {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly name: { readonly short: string };
  readonly validDomains: readonly string[];
  readonly bots: readonly {
    readonly botId: string;
    readonly scopes: readonly string[];
    readonly supportsFiles: boolean;
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly {
        readonly title: string;
        readonly description: string;
        readonly type?: string;
      }[];
    }[];
  }[];
  readonly composeExtensions: readonly {
    readonly botId: string;
    readonly commands: readonly Command[];
    readonly messageHandlers: readonly { readonly value: { readonly domains: readonly string[] } }[];
  }[];
}

const library = loadLibrary();

function manifestOf(environment: Record<string, string> = complete): Manifest {
  const built = buildPackage(readPackageSettings(environment), library);
  return JSON.parse(built.files['manifest.json'].toString('utf8')) as Manifest;
}

/** The manifest's file with one thing in it changed. */
function changed(change: (manifest: Record<string, unknown>) => void): readonly string[] {
  const manifest = structuredClone(manifestOf()) as Record<string, unknown>;
  change(manifest);
  return manifestFaults(manifest);
}

describe('the manifest', () => {
  const manifest = manifestOf();
  const [bot] = manifest.bots;
  const [extension] = manifest.composeExtensions;

  it("is valid by Microsoft's own schema", () => {
    expect(manifest.manifestVersion).toBe('1.29');
    expect(manifest.$schema).toContain('/v1.29/');
    expect(manifestFaults(manifest)).toEqual([]);
  });

  it.each(['1.12', '1.16', '1.19', '1.25', '1.30'])('is valid by schema %s as well', (manifestVersion) => {
    expect(changed((m) => (m.manifestVersion = manifestVersion))).toEqual([]);
  });

  it('leaves no placeholder', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/\$\{|\{\{/);
  });

  it('is found wanting by the schema where it should be, so that "valid" means something', () => {
    expect(changed((m) => delete m.id)).toEqual([expect.stringContaining("'id'")]);
    expect(changed((m) => (m.accentColor = 'teal'))).toHaveLength(1);
    expect(changed((m) => (m.surprise = true))).toHaveLength(1);
    expect(changed((m) => (m.manifestVersion = 'devPreview'))).toEqual([
      expect.stringContaining('devPreview'),
    ]);
  });

  it('takes its ids, name and domain from the settings', () => {
    const { BOT_ID } = complete;
    expect([manifest.id, bot?.botId, extension?.botId]).toEqual([BOT_ID, BOT_ID, BOT_ID]);
    expect(manifest.validDomains).toEqual(['mhsw-guide.example.nhs.uk']);
    const TEAMS_APP_ID = '99999999-2222-4333-8444-555555555555';
    const other = manifestOf({ ...complete, TEAMS_APP_ID, APP_NAME_SUFFIX: ' (test)' });
    expect([other.id, other.bots[0]?.botId, other.name.short]).toEqual([
      TEAMS_APP_ID,
      BOT_ID,
      'MHSW Guide (test)',
    ]);
  });

  it('puts no name of a setting in quotes out of joint', () => {
    const name = 'A "quoted" \\ $& trust';
    expect(manifestOf({ ...complete, DEVELOPER_NAME: name }).developer).toMatchObject({ name });
  });

  it('is for personal chat, teams and group chats, and takes files', () => {
    expect(bot?.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(bot?.supportsFiles).toBe(true);
  });

  it('asks for no rights beside those of any bot', () => {
    expect(manifest.permissions).toEqual(['identity', 'messageTeamMembers']);
    expect(manifest).not.toHaveProperty('authorization');
    expect(manifest).not.toHaveProperty('webApplicationInfo');
    expect(manifest).not.toHaveProperty('devicePermissions');
  });

  it('has one command list a scope, within the limits, and no prompt starters beside the welcome card', () => {
    const lists = bot?.commandLists ?? [];
    expect(lists.map((list) => list.scopes)).toEqual([['personal'], ['team'], ['groupChat']]);
    for (const { commands } of lists) {
      expect(commands.length).toBeLessThanOrEqual(12);
      expect(new Set(commands.map(({ title }) => title)).size).toBe(commands.length);
      for (const { title, description, type } of commands) {
        expect(title.length).toBeLessThanOrEqual(128);
        expect(description.length).toBeGreaterThan(0);
        expect(type ?? 'basic').toBe('basic');
      }
    }
  });

  it("has the message extension's own commands, within the limits", () => {
    const commands = extension?.commands ?? [];
    expect(commands.map(({ id }) => id)).toEqual([...SEARCH_COMMANDS, ASK_COMMAND]);
    expect(commands.length).toBeLessThanOrEqual(10);
    const ask = commands.at(-1);
    expect(ask).toMatchObject({ type: 'action', context: ['message'], fetchTask: true });
    for (const { type, parameters } of commands.slice(0, -1)) {
      expect(type).toBe('query');
      expect(parameters).toHaveLength(1);
    }
  });

  it('previews links of every domain of the content, and of no other', () => {
    const handlers = extension?.messageHandlers ?? [];
    expect(handlers.length).toBeLessThanOrEqual(5);
    expect(handlers[0]?.value.domains).toEqual(linkDomains(library));
  });

  it('names a placeholder of which nothing is known', () => {
    expect(() => fillManifest('{"id": "${{NOBODY}}"}', {})).toThrow(/NOBODY/);
  });
});

describe('the icons', () => {
  const icon = (name: string) => readFileSync(join(PACKAGE_FOLDER, name));

  it('have the sizes that Teams asks for', () => {
    expect(iconFaults('color.png', icon('color.png'), 192)).toEqual([]);
    expect(iconFaults('outline.png', icon('outline.png'), 32)).toEqual([]);
  });

  it('are refused in another size, and in another format', () => {
    expect(iconFaults('outline.png', icon('color.png'), 32)).toEqual([expect.stringContaining('192 × 192')]);
    expect(iconFaults('color.png', Buffer.from('<svg/>'), 192)).toEqual([expect.stringContaining('no PNG')]);
  });
});
