import { relative } from 'node:path';
import { loadLibrary } from '../knowledge/load';
import { buildPackage, writePackage } from './package-build';
import { readPackageSettings } from './package-settings';
import { run } from './run';

/** Makes the app package for Teams from the environment, checks it offline, and says what to do with it. */
run('package', async (_args, { print }) => {
  const settings = readPackageSettings();
  const built = buildPackage(settings, loadLibrary());
  const { path, sha256 } = await writePackage(built);
  const lines = [
    `${relative(process.cwd(), path)} is ready: version ${settings.APP_VERSION}, valid by Microsoft's schema.`,
    `  bot ${settings.BOT_ID}, at ${settings.PUBLIC_URL}/api/messages`.replace(/([^:])\/\//g, '$1/'),
    `  links of ${String(built.domains.length)} domains get a preview`,
    `  SHA-256 ${sha256}`,
    '',
    'What to do next:',
    '  try it   Teams > Apps > Manage your apps > Upload an app > Upload a custom app',
    '  for all  Teams admin centre > Teams apps > Manage apps > Actions > Upload new app',
    '  again    an upload must have a higher version: set APP_VERSION, or raise it in package.json',
    'Each step is in docs/deploy.md.',
  ];
  for (const line of lines) print(line);
});
