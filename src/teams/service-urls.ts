import type { Config } from '../config';

/** Whether we may post to a service URL that an activity names. */
export type AllowsServiceUrl = (url: string | null | undefined) => boolean;

/**
 * Hosts of Teams' connector: the public cloud's (every region is a path of it), the government clouds'
 * `smba.infra.*`, and the Bot Framework's own. trafficmanager.net as a whole is open to anybody, so only
 * that one name of it.
 */
const TEAMS_HOSTS = [
  /^smba\.trafficmanager\.net$/,
  /^smba\.infra(\.[a-z0-9-]+)*\.teams\.microsoft\.(com|us)$/,
  /^([a-z0-9-]+\.)*teams\.microsoft\.com$/,
  /^([a-z0-9-]+\.)*botframework\.com$/,
];

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The rule for this configuration. A token proves who sent an activity; this keeps us from posting to anywhere else. */
export function createServiceUrlRule(
  config: Pick<Config, 'BOT_ID' | 'NODE_ENV' | 'EXTRA_SERVICE_URLS'>,
): AllowsServiceUrl {
  const extra = new Set(config.EXTRA_SERVICE_URLS.map((origin) => new URL(origin).origin));
  const loopback = !config.BOT_ID && config.NODE_ENV !== 'production';
  const isAllowed = (url: string): boolean => {
    if (!URL.canParse(url)) return false;
    const { protocol, hostname, port, origin, username, password } = new URL(url);
    if (username || password) return false;
    if (extra.has(origin)) return true;
    if (loopback && LOOPBACK.has(hostname) && /^https?:$/.test(protocol)) return true;
    return protocol === 'https:' && port === '' && TEAMS_HOSTS.some((host) => host.test(hostname));
  };
  // Every turn asks twice, and there are few: those that were allowed are remembered, up to a bound.
  const allowed = new Set<string>();
  return (url) => {
    if (!url) return false;
    if (allowed.has(url)) return true;
    if (!isAllowed(url)) return false;
    if (allowed.size < 1_000) allowed.add(url);
    return true;
  };
}
