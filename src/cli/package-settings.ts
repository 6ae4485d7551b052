import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readSettings, type Environment } from '../config';

const needed = (what: string) => z.string({ error: `is needed: ${what}` });
const guid = (what: string) =>
  needed(what).pipe(z.guid({ error: 'must be an id such as 00000000-0000-0000-0000-000000000000' }));
const page = (what: string) =>
  needed(what).pipe(
    z.url({ protocol: /^https$/, error: 'must be an address that starts with https://' }).max(2048),
  );

const LOCAL = /^(localhost|127\.|\[|10\.|192\.168\.|.*\.local$)/;

/** The version in package.json. */
function ownVersion(): string {
  const file = readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(file)).version;
}

/** What the app package needs to know of the deployment, beside what the bot itself reads. */
export const packageSchema = z.object({
  /** The bot's app (client) id. */
  BOT_ID: guid("the bot's application (client) id"),
  /** The app's id in Teams; the bot's where it is absent. Never change it after the first installation. */
  TEAMS_APP_ID: guid('').optional(),
  /** The public https address of the bot. */
  PUBLIC_URL: page('the public https address of the bot').refine(
    (url) => URL.canParse(url) && !LOCAL.test(new URL(url).hostname),
    'must be an address that Teams can reach, not one of your own machine or network',
  ),
  /** Who offers the app, as staff see it. */
  DEVELOPER_NAME: needed('the name of your organisation, as staff know it').pipe(
    z.string().max(32, 'must be at most 32 characters'),
  ),
  WEBSITE_URL: page('the page where staff get support with the app'),
  PRIVACY_URL: page('the privacy notice for the app'),
  TERMS_URL: page('the terms of use, or your policy for staff'),
  /** Put behind the app's name, to tell a test from the real one: " (test)". */
  APP_NAME_SUFFIX: z.string().max(20, 'must be at most 20 characters').default(''),
  /** Must rise with each package that is uploaded. */
  APP_VERSION: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'must be like 1.2.3')
    .default(ownVersion),
});

export type PackageSettings = z.infer<typeof packageSchema>;

/** The package's settings from the environment; a `config-invalid` error names every missing or wrong key. */
export const readPackageSettings = (environment?: Environment): PackageSettings =>
  readSettings(packageSchema, environment);
