import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { buildPackage, writePackage, zipPackage } from '../../../src/cli/package-build';
import { readPackageSettings } from '../../../src/cli/package-settings';
import { loadLibrary } from '../../../src/knowledge/load';
import { complete } from './environment';

const library = loadLibrary();
const built = buildPackage(readPackageSettings({ ...complete, APP_VERSION: '1.4.2' }), library);

/** The files of a zip, read by its central directory as any unzip does. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let n = 0; n < zip.readUInt16LE(end + 10); n += 1) {
    const [size, nameLength, extra, comment] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    files.set(name, zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed);
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

describe('the app package', () => {
  it('holds exactly the three files, at its root, as they were made', async () => {
    const files = unzip(await zipPackage(built));
    expect([...files.keys()].sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    for (const [name, file] of files)
      expect(file.equals(built.files[name as keyof typeof built.files])).toBe(true);
  });

  it('is the same to the byte when it is made again', async () => {
    expect((await zipPackage(built)).equals(await zipPackage(built))).toBe(true);
  });

  it('is written under its version, with its files beside it for the Agents Toolkit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'guide-package-'));
    const { path, sha256 } = await writePackage(built, join(folder, 'build'));
    expect(path.endsWith('mhsw-guide-1.4.2.zip')).toBe(true);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(readdirSync(join(folder, 'build')).sort()).toEqual([
      'color.png',
      'manifest.json',
      'mhsw-guide-1.4.2.zip',
      'outline.png',
    ]);
    expect(unzip(readFileSync(path)).size).toBe(3);
    rmSync(folder, { recursive: true });
  });
});

describe('npm run package', () => {
  const root = join(__dirname, '..', '..', '..');
  const command = [
    join(root, 'node_modules', '.bin', 'tsx'),
    join(root, 'src', 'cli', 'package.ts'),
  ] as const;
  const PATH = process.env.PATH ?? '';

  it('says what is missing, on standard error, with exit code 1', () => {
    const { status, stderr } = spawnSync(command[0], [command[1]], { env: { PATH }, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('BOT_ID: is needed');
    expect(stderr).not.toContain('    at ');
  });

  it('says where the package is and what to do next', () => {
    const env = { PATH, ...complete, APP_VERSION: '0.0.1' };
    const output = execFileSync(command[0], [command[1]], { env, encoding: 'utf8', cwd: root });
    expect(output).toContain('appPackage/build/mhsw-guide-0.0.1.zip is ready');
    expect(output).toContain('What to do next');
    rmSync(join(root, 'appPackage', 'build', 'mhsw-guide-0.0.1.zip'));
  });
});
