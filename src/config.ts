import { z } from 'zod';
import { GuideError } from './errors';

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );
const flag = z.stringbool().default(false);
const count = (fallback: number) => z.coerce.number().int().positive().default(fallback);

const schema = z
  .object({
    /** "production" refuses to start without an app id and never serves the Playground or the gallery. */
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3978),
    /** Loopback unless said otherwise; hosting sets 0.0.0.0. */
    HOST: z.string().default('127.0.0.1'),
    BOT_ID: z.string().default(''),
    BOT_TYPE: z.enum(['SingleTenant', 'ManagedIdentity']).default('SingleTenant'),
    BOT_TENANT_ID: z.string().default(''),
    BOT_PASSWORD: z.string().default(''),
    /** The day the client secret ends, so that readiness can warn before it: "2027-01-31". */
    BOT_PASSWORD_EXPIRES: z.iso.date().optional(),
    /** Tenants that are served, comma-separated; the bot's own tenant when empty. */
    ALLOWED_TENANTS: list,
    /** Service URLs to which the bot may post, beside Teams' own; comma-separated origins. For tests and sovereign clouds. */
    EXTRA_SERVICE_URLS: list,
    /** PostgreSQL; without it an SQLite file in DATA_DIR. */
    DATABASE_URL: z.string().optional(),
    DATA_DIR: z.string().default('data'),
    /** The public https address of this bot, for signed download links. */
    PUBLIC_URL: z.url().optional(),
    /** At least 32 characters; signs download links. Made at start when absent (links then end with the process). */
    SIGNING_KEY: z.string().min(32).optional(),
    /** Directory ids of people who may send announcements, comma-separated. */
    ANNOUNCERS: list,
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
    /** Days after which feedback and unanswered questions are deleted. */
    RETENTION_DAYS: count(365),
    /** Messages a person may send in a minute. */
    RATE_LIMIT_PER_MINUTE: count(30),
    /** Start Microsoft's Agents Playground beside the bot (development only). */
    PLAYGROUND: z.stringbool().default(true),
    PLAYGROUND_PORT: count(56150),
    /** Minutes between runs of the background work: digests, nudges, retention. */
    HOUSEKEEPING_SECONDS: count(60),
    DISABLE_BACKGROUND: flag,
  })
  .superRefine((env, context) => {
    const need = (key: 'BOT_ID' | 'BOT_TENANT_ID' | 'BOT_PASSWORD', why: string): void => {
      if (!env[key]) context.addIssue({ code: 'custom', path: [key], message: `is needed ${why}` });
    };
    if (env.NODE_ENV === 'production')
      need('BOT_ID', 'in production: without it anybody could speak as anybody');
    if (env.NODE_ENV === 'production' && !env.PUBLIC_URL?.startsWith('https://'))
      context.addIssue({
        code: 'custom',
        path: ['PUBLIC_URL'],
        message: 'is needed in production, and begins with https://: it stands in download links',
      });
    if (env.NODE_ENV === 'production' && env.DATABASE_URL && !env.SIGNING_KEY)
      context.addIssue({
        code: 'custom',
        path: ['SIGNING_KEY'],
        message: 'is needed with DATABASE_URL: all instances must sign download links alike',
      });
    if (!env.BOT_ID) return;
    need('BOT_TENANT_ID', 'beside BOT_ID: the bot serves one tenant');
    if (env.BOT_TYPE === 'SingleTenant')
      need('BOT_PASSWORD', 'for a single-tenant bot (or set BOT_TYPE=ManagedIdentity)');
  });

export type Config = Readonly<z.infer<typeof schema>>;

/** Every key of the environment that is read, so that a test can hold docs/settings.md against them. */
export const CONFIG_KEYS: readonly string[] = Object.keys(schema.shape);

/** The environment as a typed value; a `config-invalid` error names every wrong key. The only reader of process.env. */
export function readConfig(environment: Environment = process.env): Config {
  return readSettings(schema, environment);
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings by a schema; an empty value counts as absent. A `config-invalid` error names every wrong key. */
export function readSettings<S extends z.ZodType>(
  by: S,
  environment: Environment = process.env,
): z.output<S> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = by.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  const text = `The settings are not right:\n${faults.join('\n')}\nSee docs/settings.md.`;
  throw new GuideError('config-invalid', text);
}
