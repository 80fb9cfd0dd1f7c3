import { type Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Role } from '../registry/access.ts';
import { ConfigError, readConfig } from '../config.ts';
import { readLocalKeys } from '../records/key/local-keys.ts';
import { urlOf } from '../server/address.ts';
import { CommandFailed, exitCodes, notUnderstood, ServerFailed } from './failure.ts';
import { oneLine } from './import-report.ts';
import { type Patience, RateLimitPatience } from './patience.ts';

/** Options that say which server to ask, and with which key. */
export interface ServerOptions {
  url?: URL;
  key?: string;
}

/** Help text on these options, printed below the help of a command. */
export const serverHelp = `
The server is that of --url, else of ATTESTRY_URL, else the local server (HOST, PORT). The key is that of --key, else of
ATTESTRY_KEY; for the local server, else the one in its keys.json (ATTESTRY_DATA). Other users of this machine can see
the options of a command, but not its environment: prefer ATTESTRY_KEY to --key.`;

/** Adds the options that name the server; any wrong option of the command then ends with NOT_UNDERSTOOD. */
export function withServer(command: Command): Command {
  return command
    .exitOverride(({ exitCode, code, message }) => {
      throw new CommanderError(exitCode === 0 ? 0 : exitCodes.NOT_UNDERSTOOD, code, message);
    })
    .option('--url <address>', 'the server to ask (default: ATTESTRY_URL, else the local server)', address)
    .option('--key <key>', 'the key to ask with (default: ATTESTRY_KEY, else that of the local server)');
}

/**
 * Runs a command and gives every failure one of the shared exit codes: codes below 4 are answers, and an unexpected error
 * must not look like one.
 */
export async function inSharedCodes<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CommandFailed) throw error;
    if (error instanceof ConfigError) throw notUnderstood(error.message);
    const { stack } = error as Error;
    throw new CommandFailed(stack ?? String(error), exitCodes.FAILED);
  }
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; requestId?: string; retryAfterMs?: number } }[];
}

const TIMEOUT_MS = 120_000;
/** HTTP statuses that a proxy sends while its server is away. */
const AWAY: ReadonlySet<number> = new Set([429, 502, 503, 504]);
const PASSING_CODES: ReadonlySet<string | null> = new Set(['RATE_LIMITED', 'UNAVAILABLE']);

/** Asks one server with one key. */
export class Client {
  readonly #url: URL;
  readonly #key: string;
  /** Advice to the person if no server answers. */
  readonly #advice: string;

  constructor(url: URL, key: string, advice = '') {
    this.#url = url.pathname.endsWith('/graphql') ? url : new URL('graphql', slashed(url));
    this.#key = key;
    this.#advice = advice;
  }

  /** Address of the server's GraphQL API. */
  get address(): string {
    return this.#url.href;
  }

  /**
   * Sends one operation and returns its data. Asks again as `patience` allows, by default only after RATE_LIMITED; a
   * mutation may be sent twice only with an idempotency key.
   * @throws ServerFailed if there is no answer, or the answer has an error.
   */
  async ask<T>(
    query: string,
    variables: Record<string, unknown> = {},
    patience: Patience = new RateLimitPatience(),
  ): Promise<T> {
    const body = JSON.stringify({ query, variables });
    for (;;) {
      try {
        return (await this.#askOnce(body)) as T;
      } catch (error) {
        if (!(error instanceof ServerFailed)) throw error;
        await patience.after(error);
      }
    }
  }

  /**
   * Opens a stream of the given media type at a path beside that of the API; the signal ends it.
   * @throws ServerFailed if the server does not start the stream.
   */
  async open(
    path: string,
    headers: Record<string, string>,
    signal: AbortSignal,
    type = 'text/event-stream',
  ): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const response = await this.#fetch(new URL(path, this.#url), { headers, signal });
    if (response.ok && response.body && response.headers.get('content-type')?.startsWith(type)) {
      return response.body;
    }
    const { errors } = this.#read(response, await this.#textOf(response));
    throw errors?.length ? this.#failure(errors) : this.#noServer(response);
  }

  /** Returns the failure of a stream that was open. */
  broken(why: unknown): ServerFailed {
    const message = `The stream from ${this.#url.origin} broke: ${typeof why === 'string' ? why : reasonOf(why)}.`;
    return new ServerFailed(message, exitCodes.REFUSED, { passing: true });
  }

  async #askOnce(body: string): Promise<unknown> {
    const response = await this.#fetch(this.#url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { data, errors } = this.#read(response, await this.#textOf(response));
    if (errors?.length) throw this.#failure(errors);
    return data;
  }

  async #fetch(url: URL, { headers, ...request }: RequestInit & { headers: Record<string, string> }) {
    try {
      // A redirect would show the key to another server.
      const redirect = 'manual';
      return await fetch(url, { ...request, headers: { ...headers, authorization: `Bearer ${this.#key}` }, redirect });
    } catch (error) {
      throw this.#unreachable(error);
    }
  }

  async #textOf(response: Response): Promise<string> {
    try {
      return await response.text();
    } catch (error) {
      throw this.#unreachable(error);
    }
  }

  #read(response: Response, text: string): Answer {
    const answer = parsed(text);
    if (!answer) throw this.#noServer(response);
    return answer;
  }

  #unreachable(error: unknown): ServerFailed {
    const message = `No server answers at ${this.#url.href}: ${reasonOf(error)}.${this.#advice}`;
    return new ServerFailed(message, exitCodes.REFUSED, { passing: true });
  }

  #noServer({ status }: Response): ServerFailed {
    const message = AWAY.has(status)
      ? `The server at ${this.#url.href} is not available (HTTP ${status}).`
      : `The server at ${this.#url.href} is not an Attestry server (HTTP ${status}). Check the address.`;
    return new ServerFailed(message, exitCodes.REFUSED, { passing: AWAY.has(status) });
  }

  #failure(errors: NonNullable<Answer['errors']>): ServerFailed {
    const [{ message, extensions = {} }] = errors as [NonNullable<Answer['errors']>[number]];
    const { code = null, requestId, retryAfterMs = null } = extensions;
    const refused = code === 'UNAUTHENTICATED' || code === 'FORBIDDEN';
    return new ServerFailed(
      oneLine(`The server at ${this.#url.href} ${outcomeOf(code, message, requestId)}`),
      refused ? exitCodes.REFUSED : exitCodes.FAILED,
      {
        code,
        messages: errors.map((error) => oneLine(error.message)),
        passing: PASSING_CODES.has(code),
        retryAfterMs,
      },
    );
  }
}

function outcomeOf(code: string | null, message: string, requestId: string | undefined): string {
  switch (code) {
    // The server says how to send a key over HTTP, which does not help at the shell.
    case 'UNAUTHENTICATED':
      return 'does not know the key: it is wrong, expired or revoked. Give another with --key or ATTESTRY_KEY.';
    case 'FORBIDDEN':
      return `refused: ${message}`;
    default:
      return `reported an error: ${message}${requestId === undefined ? '' : ` (request ${requestId})`}`;
  }
}

/**
 * Returns the client that the options of a command ask for; `role` picks the key if the server is the local one.
 * @throws CommandFailed if no key or no address is known.
 */
export async function clientOf(options: ServerOptions, role: Role): Promise<Client> {
  const { ATTESTRY_URL, ATTESTRY_KEY } = process.env;
  const url = options.url ?? (ATTESTRY_URL ? addressOf(ATTESTRY_URL) : undefined);
  if (url === null) throw notUnderstood(`ATTESTRY_URL is not an address. ${ADDRESS}`);
  const key = options.key ?? (ATTESTRY_KEY === '' ? undefined : ATTESTRY_KEY);
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) {
    throw notUnderstood('The key is malformed: a key begins with atk_, and has no spaces or line breaks.');
  }
  if (url) {
    // The key of the local server must not reach another server.
    if (key === undefined) throw notUnderstood(`Give a key for ${url.href} with --key or ATTESTRY_KEY.`);
    return new Client(url, key);
  }
  const { HOST, PORT, ATTESTRY_DATA } = readConfig(process.env);
  if (PORT === 0) {
    throw notUnderstood(
      'The port of the local server is not known because PORT is 0. Give the address of the server with --url.',
    );
  }
  const usedKey = key ?? (await readLocalKeys(ATTESTRY_DATA))[role];
  if (usedKey === undefined) {
    throw notUnderstood(
      `There is no key in ${ATTESTRY_DATA}/keys.json. Start the local server once (npm start), or give a key with --key or ATTESTRY_KEY.`,
    );
  }
  return new Client(
    new URL(urlOf(HOST, PORT)),
    usedKey,
    ' Start the server with npm start, or name another with --url.',
  );
}

const ADDRESS = 'Give one like https://attestry.lab.example/, without a password in it.';

function address(text: string): URL {
  const url = addressOf(text);
  if (url) return url;
  throw new InvalidArgumentError(`It is not an address. ${ADDRESS}`);
}

function addressOf(text: string): URL | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url : null;
}

function slashed(url: URL): string {
  return url.pathname.endsWith('/') ? url.href : `${url.origin}${url.pathname}/`;
}

function parsed(text: string): Answer | null {
  try {
    const { data, errors } = JSON.parse(text) as Answer;
    return data == null && !Array.isArray(errors) ? null : { data, errors };
  } catch {
    return null;
  }
}

/** Frequent reasons why a connection fails, in words. */
const CONNECTION_ERRORS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection broke',
  EAI_AGAIN: 'the host name cannot be looked up',
  ENOTFOUND: 'the host name is not known',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  UND_ERR_SOCKET: 'the connection broke',
};

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return `nothing came within ${TIMEOUT_MS / 1000} seconds`;
  const code = cause?.code;
  if (code === undefined) return cause?.message ?? message;
  return CONNECTION_ERRORS[code] === undefined ? code : `${CONNECTION_ERRORS[code]} (${code})`;
}
