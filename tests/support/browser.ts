import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian, Ubuntu and Google put a chromium; CHROMIUM names another. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

const found = PLACES.find((path) => path !== undefined && path !== '' && existsSync(path));

/** True where a browser was found. */
export const hasBrowser = found !== undefined;

/** The reason to give to describeIf. */
export const NO_BROWSER = 'no chromium was found (set CHROMIUM to its path)';

/** Quiet, and able to reach this machine only. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** A headless chromium; close it after the suite. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(found !== undefined && { executablePath: found }),
    headless: true,
    args: FLAGS,
  });
}
