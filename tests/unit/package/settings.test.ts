import { readPackageSettings } from '../../../src/cli/package-settings';
import { GuideError } from '../../../src/errors';
import { complete } from './environment';

function faultsOf(environment: Record<string, string | undefined>): string {
  try {
    readPackageSettings(environment);
  } catch (thrown) {
    return thrown instanceof GuideError ? thrown.message : String(thrown);
  }
  return '';
}

describe("the package's settings", () => {
  it('names every key that is missing, and what it is', () => {
    const faults = faultsOf({});
    for (const key of Object.keys(complete)) expect(faults).toMatch(new RegExp(`${key}: is needed: \\w+`));
    expect(faults).toContain('docs/settings.md');
  });

  it('takes an empty value for a missing one', () => {
    expect(faultsOf({ ...complete, PRIVACY_URL: '' })).toMatch(/PRIVACY_URL: is needed/);
  });

  it.each([
    ['BOT_ID', 'my-bot', 'must be an id'],
    ['TEAMS_APP_ID', '42', 'must be an id'],
    ['PUBLIC_URL', 'http://mhsw-guide.example.nhs.uk', 'https://'],
    ['PUBLIC_URL', 'https://localhost:3978', 'Teams can reach'],
    ['PUBLIC_URL', 'https://127.0.0.1', 'Teams can reach'],
    ['PUBLIC_URL', 'https://192.168.1.7', 'Teams can reach'],
    ['PUBLIC_URL', 'mhsw-guide.example.nhs.uk', 'https://'],
    ['DEVELOPER_NAME', 'x'.repeat(33), 'at most 32'],
    ['WEBSITE_URL', 'javascript:alert(1)', 'https://'],
    ['APP_VERSION', '1.2', 'like 1.2.3'],
    ['APP_NAME_SUFFIX', ' (the one for testing only)', 'at most 20'],
  ])('refuses %s=%s', (key, value, why) => {
    const faults = faultsOf({ ...complete, [key]: value });
    expect(faults).toContain(`${key}: `);
    expect(faults).toContain(why);
  });

  it('takes the version of package.json where none is given', () => {
    expect(readPackageSettings(complete).APP_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readPackageSettings({ ...complete, APP_VERSION: '2.0.1' }).APP_VERSION).toBe('2.0.1');
  });
});
