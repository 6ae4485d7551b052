import type { Config } from '../config';
import type { Incoming } from './incoming';

/** The tenant of an activity in development, where nothing says one. */
export const LOCAL_TENANT = 'local';

/** Every tenant that the activity names; Teams says it in two places, and both must be served. */
function tenantsOf(activity: Incoming): readonly string[] {
  const named = [activity.channelData?.tenant?.id, activity.conversation?.tenantId];
  return named.filter((tenant) => tenant !== undefined);
}

/** The tenant under which people and conversations are kept. */
export function tenantOf(activity: Incoming): string {
  return tenantsOf(activity)[0] ?? LOCAL_TENANT;
}

/**
 * Whether the activity's tenant is served: one of ALLOWED_TENANTS, or the bot's own where that is empty.
 * Without an app id (development) and without a list, any is.
 */
export function createTenantRule(
  config: Pick<Config, 'BOT_ID' | 'BOT_TENANT_ID' | 'ALLOWED_TENANTS'>,
): (activity: Incoming) => boolean {
  const named = config.ALLOWED_TENANTS.length > 0 ? config.ALLOWED_TENANTS : [config.BOT_TENANT_ID];
  const allowed = new Set(named.filter(Boolean).map((tenant) => tenant.toLowerCase()));
  return (activity) => {
    if (allowed.size === 0) return !config.BOT_ID;
    const tenants = tenantsOf(activity);
    return tenants.length > 0 && tenants.every((tenant) => allowed.has(tenant.toLowerCase()));
  };
}
