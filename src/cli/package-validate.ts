import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/**
 * Everything that is wrong with a filled manifest by Microsoft's own schema, which comes with their package
 * @microsoft/app-manifest, so that nothing is fetched. Empty: nothing is wrong.
 */
export function manifestFaults(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  const version = String(manifest.manifestVersion);
  if (!/^\d+\.\d+$/.test(version)) return [`manifestVersion ${version} is not a released version`];
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(schemaOf(version));
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `manifest.json ${instancePath || '/'}: ${message ?? 'is wrong'}`,
  );
}

function schemaOf(version: string): Record<string, unknown> {
  const path = `@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`;
  return JSON.parse(readFileSync(require.resolve(path), 'utf8')) as Record<string, unknown>;
}

/** What is wrong with an icon: it must be a PNG file of this many pixels each way. */
export function iconFaults(name: string, file: Buffer, size: number): readonly string[] {
  const isPng = file.length > 24 && file.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  if (!isPng) return [`${name} is no PNG file`];
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const right = width === size && height === size;
  return right
    ? []
    : [
        `${name} is ${String(width)} × ${String(height)} pixels: it must be ${String(size)} × ${String(size)}`,
      ];
}
