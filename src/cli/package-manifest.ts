import { GuideError } from '../errors';
import type { PackageSettings } from './package-settings';

/** What stands for the placeholders of the manifest; a list takes the place of its item in an array. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** Placeholders are written as the Agents Toolkit writes them, so that both can fill the same file. */
const PLACEHOLDER = /\$\{\{\s*([A-Z_]+)\s*\}\}/g;

/** The values for the manifest's placeholders. */
export function valuesOf(settings: PackageSettings, domains: readonly string[]): Values {
  const { TEAMS_APP_ID, BOT_ID, PUBLIC_URL, ...rest } = settings;
  return {
    ...rest,
    BOT_ID,
    TEAMS_APP_ID: TEAMS_APP_ID ?? BOT_ID,
    BOT_DOMAIN: new URL(PUBLIC_URL).host,
    LINK_DOMAINS: domains,
  };
}

/** The manifest with every placeholder filled; throws for one that has no value. */
export function fillManifest(template: string, values: Values): Record<string, unknown> {
  return fill(JSON.parse(template), values) as Record<string, unknown>;
}

function fill(node: unknown, values: Values): unknown {
  if (typeof node === 'string')
    return node.replace(PLACEHOLDER, (_, key: string) => String(valueOf(key, values)));
  if (Array.isArray(node)) return node.flatMap((item: unknown): unknown[] => items(item, values));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, fill(value, values)]));
}

/** What an item of an array becomes: itself filled, or the list that it stands for. */
function items(item: unknown, values: Values): unknown[] {
  return [...(listOf(item, values) ?? [fill(item, values)])];
}

/** The list that an item of an array stands for, if it stands for one. */
function listOf(item: unknown, values: Values): readonly string[] | undefined {
  const key = typeof item === 'string' ? /^\$\{\{\s*([A-Z_]+)\s*\}\}$/.exec(item)?.[1] : undefined;
  const value = key === undefined ? undefined : valueOf(key, values);
  return typeof value === 'string' ? undefined : value;
}

function valueOf(key: string, values: Values): string | readonly string[] {
  const value = values[key];
  if (value !== undefined) return value;
  throw new GuideError('config-invalid', `appPackage/manifest.json: nothing is known of \${{${key}}}`);
}
