import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { linkDomains } from '../answers/extension-links';
import { GuideError } from '../errors';
import type { Library } from '../knowledge/library';
import { fillManifest, valuesOf } from './package-manifest';
import type { PackageSettings } from './package-settings';
import { iconFaults, manifestFaults } from './package-validate';

/** Where the manifest's template and the icons are. */
export const PACKAGE_FOLDER = join(__dirname, '..', '..', 'appPackage');

/** The app package: exactly these files, as Teams wants them. */
export interface AppPackage {
  readonly name: string;
  readonly files: Readonly<Record<'manifest.json' | 'color.png' | 'outline.png', Buffer>>;
  readonly domains: readonly string[];
}

/** The app package for these settings; throws `config-invalid` with everything that is wrong with it. */
export function buildPackage(
  settings: PackageSettings,
  library: Library,
  folder = PACKAGE_FOLDER,
): AppPackage {
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  const domains = linkDomains(library);
  const manifest = fillManifest(read('manifest.json').toString('utf8'), valuesOf(settings, domains));
  const color = read('color.png');
  const outline = read('outline.png');
  const faults = [
    ...manifestFaults(manifest),
    ...iconFaults('color.png', color, 192),
    ...iconFaults('outline.png', outline, 32),
  ];
  if (faults.length > 0)
    throw new GuideError('config-invalid', `The app package is not right:\n  ${faults.join('\n  ')}`);
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8');
  return {
    name: `mhsw-guide-${settings.APP_VERSION}.zip`,
    files: { 'manifest.json': text, 'color.png': color, 'outline.png': outline },
    domains,
  };
}

/** Times are left out, so that the same settings and content give the same bytes, which an approver can compare. */
const SAME_TIME = { mtime: new Date(2026, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** The package as a zip file's bytes. */
export async function zipPackage({ files }: AppPackage): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, file] of Object.entries(files)) zip.addBuffer(file, name, SAME_TIME);
  zip.end();
  return buffer(zip.outputStream);
}

/** Writes the zip, and its files beside it for the Agents Toolkit; answers where it is and its SHA-256. */
export async function writePackage(
  built: AppPackage,
  folder = join(PACKAGE_FOLDER, 'build'),
): Promise<{ path: string; sha256: string }> {
  const zip = await zipPackage(built);
  mkdirSync(folder, { recursive: true });
  for (const [name, file] of Object.entries(built.files)) writeFileSync(join(folder, name), file);
  const path = join(folder, built.name);
  writeFileSync(path, zip);
  return { path, sha256: createHash('sha256').update(zip).digest('hex') };
}
