import { readConfig } from '../../src/config';

const production = {
  NODE_ENV: 'production',
  BOT_ID: 'bot',
  BOT_TENANT_ID: 'tenant',
  BOT_PASSWORD: 'secret',
  PUBLIC_URL: 'https://guide.example',
};

it('takes a production that is complete', () => {
  expect(readConfig(production).PUBLIC_URL).toBe('https://guide.example');
});

it.each([undefined, '', 'http://guide.example', 'http://localhost:3978', 'ftp://guide.example'])(
  'refuses %s as the address of download links in production',
  (PUBLIC_URL) => {
    expect(() => readConfig({ ...production, PUBLIC_URL })).toThrow(/PUBLIC_URL: .*https:\/\//);
    expect(() => readConfig({ PUBLIC_URL: PUBLIC_URL || undefined })).not.toThrow();
  },
);

it('refuses several instances that would sign download links each in its own way', () => {
  const several = { ...production, DATABASE_URL: 'postgres://host/guide' };
  expect(() => readConfig(several)).toThrow(/SIGNING_KEY: .*DATABASE_URL/);
  expect(readConfig({ ...several, SIGNING_KEY: 'k'.repeat(32) }).DATABASE_URL).toBe('postgres://host/guide');
});
