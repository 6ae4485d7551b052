import { createServiceUrlRule } from '../../../src/teams/service-urls';
import { createTenantRule } from '../../../src/teams/tenants';

describe('service URLs', () => {
  const rule = (over: object = {}) =>
    createServiceUrlRule({ BOT_ID: 'bot', NODE_ENV: 'production', EXTRA_SERVICE_URLS: [], ...over });

  it.each([
    'https://smba.trafficmanager.net/uk/',
    'https://smba.trafficmanager.net/emea/tenant/',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://smba.infra.gov.teams.microsoft.us/teams',
    'https://europe.teams.microsoft.com/',
    'https://webchat.botframework.com/',
  ])('allow %s', (url) => expect(rule()(url)).toBe(true));

  it.each([
    '',
    undefined,
    null,
    'nonsense',
    'http://smba.trafficmanager.net/uk/',
    'https://evil.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evilbotframework.com/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user:pass@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/',
    'https://evil.example/?smba.trafficmanager.net',
    'https://evil.example\\@smba.trafficmanager.net/',
    'http://localhost:3978/',
    'http://169.254.169.254/',
    'file:///etc/passwd',
  ])('refuse %s', (url) => expect(rule()(url)).toBe(false));

  it('allow this computer in development without an app id only', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const url = `http://${host}:56150/_connector`;
      expect(rule({ BOT_ID: '', NODE_ENV: 'development' })(url)).toBe(true);
      expect(rule({ BOT_ID: 'bot', NODE_ENV: 'development' })(url)).toBe(false);
      expect(rule({ BOT_ID: '', NODE_ENV: 'production' })(url)).toBe(false);
    }
  });

  it('allow what is configured, by origin', () => {
    const allows = rule({ EXTRA_SERVICE_URLS: ['http://127.0.0.1:4000/path'] });
    expect(allows('http://127.0.0.1:4000/other')).toBe(true);
    expect(allows('http://127.0.0.1:4001/')).toBe(false);
  });
});

describe('tenants', () => {
  const rule = (over: object = {}) =>
    createTenantRule({ BOT_ID: 'bot', BOT_TENANT_ID: 'Own', ALLOWED_TENANTS: [], ...over });
  const from = (tenant?: string, inConversation?: string) =>
    ({
      type: 'message',
      channelData: tenant === undefined ? {} : { tenant: { id: tenant } },
      conversation: { id: 'c', tenantId: inConversation },
    }) as never;

  it("are the bot's own, or those that are listed, written in any case", () => {
    expect(rule()(from('own'))).toBe(true);
    expect(rule()(from('other'))).toBe(false);
    expect(rule({ ALLOWED_TENANTS: ['a', 'b'] })(from('B'))).toBe(true);
    expect(rule({ ALLOWED_TENANTS: ['a', 'b'] })(from('own'))).toBe(false);
  });

  it('must be named, and named alike', () => {
    expect(rule()(from())).toBe(false);
    expect(rule()(from(undefined, 'own'))).toBe(true);
    expect(rule()(from('own', 'other'))).toBe(false);
  });

  it('may be any in development', () => {
    expect(rule({ BOT_ID: '', BOT_TENANT_ID: '' })(from())).toBe(true);
    expect(rule({ BOT_ID: '', BOT_TENANT_ID: '', ALLOWED_TENANTS: ['a'] })(from('b'))).toBe(false);
  });
});
