import { isIP } from 'node:net';
import { z } from 'zod';
import { role } from '../db/tables/principal.ts';
import { readSecretKeys } from './registry/secret-box.ts';

const whole = (fallback: number, min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number(message).int(message).min(min, message).max(max, message).default(fallback);
};

const settings = z.object({
  /** Port to listen on; 0: any free one. */
  PORT: whole(4000, 0, 65_535),
  /** Address to listen on. If other machines can reach it, the server starts only if a key exists. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** Postgres 16 or later. Unset: the server starts an embedded one. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  /** Folder of the embedded Postgres and the local keys. */
  ATTESTRY_DATA: z.string().min(1).default('.attestry'),
  /** Whether the first start fills an empty registry with demo data. Default: only an embedded one. */
  ATTESTRY_DEMO: z.enum(['true', 'false']).optional(),
  /** Time zone of the calendar that "today" is read from. */
  TIME_ZONE: z
    .string()
    .default('America/New_York')
    .refine(isTimeZone, 'must be an IANA time zone like America/New_York'),
  /** Lowest level of log line that is written: trace, debug, info, warn, error, fatal or silent. */
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** Database connections for reading. */
  READ_CONNECTIONS: whole(10, 1, 1000),
  /** Milliseconds after which Postgres ends a reading statement. */
  STATEMENT_TIMEOUT_MS: whole(10_000, 10, 600_000),
  /** Milliseconds that a client's write waits at most for other writes. */
  WRITE_WAIT_MS: whole(10_000, 10, 600_000),
  /** Largest cost of a query: the objects it can return, with lists at their page size, plus assessments and counts. */
  MAX_QUERY_COST: whole(50_000, 1, 10_000_000),
  /** Most tokens in a query document. */
  MAX_QUERY_TOKENS: whole(4_000, 10, 1_000_000),
  /** Deepest nesting of fields. */
  MAX_QUERY_DEPTH: whole(12, 1, 100),
  /** Most aliases in a document. */
  MAX_QUERY_ALIASES: whole(50, 0, 10_000),
  /** Most root fields in an operation. */
  MAX_ROOT_FIELDS: whole(20, 1, 1_000),
  /**
   * Most requests a minute with one key, and look-ups of unknown keys from one address. Each 250
   * of an operation's cost count as one more request. A tenth may come at once. 0: no limit. Each server counts for itself, and clients behind one proxy share its address.
   */
  RATE_LIMIT_PER_MINUTE: whole(6_000, 0, 10_000_000),
  /** Memory for answers that are cached until the registry or the day changes, in bytes; 0 caches none. */
  RESPONSE_CACHE_BYTES: whole(64_000_000, 0, 10_000_000_000),
  /** Origins of web pages, separated by commas, that may call the server from a browser. */
  ALLOWED_ORIGINS: listOf().refine(
    (list) => list.every(isOrigin),
    'must be origins like https://dashboard.example.com, separated by commas, without a path',
  ),
  /** Folder of documents, `<name>.graphql` with one query each, that clients run by name. Unset: only those of the product. */
  TRUSTED_DOCUMENTS: z.string().min(1).optional(),
  /** Roles, separated by commas, whose keys run trusted documents only. */
  TRUSTED_DOCUMENTS_ONLY: listOf().pipe(
    z.array(z.enum(role.enumValues, `must be roles separated by commas: ${role.enumValues.join(', ')}`)),
  ),
  /** Whether the server is a subgraph of Apollo Federation, with third parties as entities. */
  FEDERATION: z.enum(['true', 'false']).default('false'),
  /** Whether the server has the query page at `/`. */
  /** Whether the server has the page for people at `/`. */
  PAGE: z.enum(['true', 'false']).default('true'),
  QUERY_PAGE: z.enum(['true', 'false']).default('true'),
  /** Most streams of changes open at once, on each server. */
  MAX_STREAMS: whole(100, 0, 100_000),
  /** Most exports at once, on each server. Each holds one of the READ_CONNECTIONS. */
  MAX_EXPORTS: whole(2, 0, 1_000),
  /**
   * Encrypts the secrets of webhooks: 32 bytes in base64, the same on every server. Several, separated by commas: the
   * first encrypts, all decrypt. Unset: an embedded Postgres has one in `secrets.key`; otherwise there are no webhooks.
   */
  SECRETS_KEY: z
    .string()
    .refine((text) => readSecretKeys(text) !== null, 'must be 32 bytes in base64: openssl rand -base64 32')
    .optional(),
  /** Private addresses and ranges (CIDR), separated by commas, that webhooks may be sent to, also without TLS. */
  WEBHOOK_ALLOWED_ADDRESSES: listOf().refine(
    (list) => list.every(isAddressRange),
    'must be addresses or ranges like 10.1.2.0/24, separated by commas',
  ),
  /** Most webhooks sent at once, by each server. */
  WEBHOOK_CONCURRENCY: whole(10, 1, 100),
  /** Milliseconds that a receiver of webhooks has to respond. */
  WEBHOOK_TIMEOUT_MS: whole(15_000, 100, 60_000),
  /** Collector of traces, by OTLP over HTTP; `/v1/traces` is added. Unset, and without the next one: no traces. */
  OTEL_EXPORTER_OTLP_ENDPOINT: httpAddress(),
  /** The same, for a collector with another path; taken as it is. */
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: httpAddress(),
  /** Largest request body in bytes. */
  MAX_BODY_BYTES: whole(4_000_000, 1_000, 100_000_000),
});

/** Settings of a server, read once. */
export type Config = z.infer<typeof settings>;

/** A setting is invalid; the message names every invalid setting and its allowed values. */
export class ConfigError extends Error {}

/**
 * Reads the settings from the environment.
 * @throws ConfigError naming every invalid setting.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settings.safeParse(given);
  if (result.success) return result.data;
  throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
}

/** Returns the setting of a list: its values separated by commas. */
function listOf() {
  return z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    );
}

/** Returns the setting of an address. */
function httpAddress() {
  return z
    .string()
    .refine(
      (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
      'must begin with http:// or https://',
    )
    .optional();
}

/** Whether a text is an origin as browsers send it. */
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isAddressRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}
