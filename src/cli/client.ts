import { type Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Role } from '../registry/access.ts';
import { ConfigError, readConfig } from '../config.ts';
import { readLocalKeys } from '../records/key/local-keys.ts';
import { urlOf } from '../server/address.ts';
import { CommandFailed } from './failure.ts';
import { oneLine } from './import-report.ts';
import { type Patience, WhereTooSoon } from './patience.ts';

/** Exit codes that every command which asks a server shares. */
export const exitCodes = {
  /** The command, its settings or its file could not be understood. */
  NOT_UNDERSTOOD: 4,
  /** No server answers, or it does not take the key. */
  REFUSED: 5,
  /** The server answers, but not what was asked. */
  FAILED: 6,
} as const;

/** Which server to ask, and as whom. */
export interface ServerOptions {
  url?: URL;
  key?: string;
}

/** What to say of these options below the help of a command. */
export const serverHelp = `
The server is that of --url, else of ATTESTRY_URL, else the local one (HOST, PORT). The key is that of --key, else of
ATTESTRY_KEY; for the local server else the one in its keys.json (ATTESTRY_DATA). Other users of this machine can see
the options of a command, but not its environment.`;

/** Adds the options that say which server is asked; what is wrong with any option ends with the shared code. */
export function withServer(command: Command): Command {
  return command
    .exitOverride(({ exitCode, code, message }) => {
      throw new CommanderError(exitCode === 0 ? 0 : exitCodes.NOT_UNDERSTOOD, code, message);
    })
    .option('--url <address>', 'the server to ask (default: ATTESTRY_URL, else the local server)', address)
    .option('--key <key>', 'the key to ask with (default: ATTESTRY_KEY, else that of the local server)');
}

/** Does what a command is asked. Whatever goes wrong ends with one of the shared codes, never with one that says something else. */
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

/** What else is known of why a server did not answer. */
interface WhyFailed {
  code?: string | null;
  messages?: string[];
  passing?: boolean;
  retryAfterMs?: number | null;
}

/** The server would not or could not answer. */
export class ServerFailed extends CommandFailed {
  /** The API's own code; null where no server of Attestry said anything. */
  readonly code: string | null;
  /** All that the server said, each thing in its own words. */
  readonly messages: readonly string[];
  /** Whether it may be another time when asked again. */
  readonly passing: boolean;
  /** How long the server asks to be left alone; null where it does not say. */
  readonly retryAfterMs: number | null;

  constructor(message: string, exitCode: number, why: WhyFailed = {}) {
    super(message, exitCode);
    this.code = why.code ?? null;
    this.messages = why.messages ?? [];
    this.passing = why.passing ?? false;
    this.retryAfterMs = why.retryAfterMs ?? null;
  }
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; requestId?: string; retryAfterMs?: number } }[];
}

const TIMEOUT_MS = 120_000;
/** What is said in the place of a server while it is away. */
const AWAY: ReadonlySet<number> = new Set([429, 502, 503, 504]);
const PASSING_CODES: ReadonlySet<string | null> = new Set(['RATE_LIMITED', 'UNAVAILABLE']);

/** Asks one server with one key. */
export class Client {
  readonly #url: URL;
  readonly #key: string;
  /** What to do where nobody answers. */
  readonly #advice: string;

  constructor(url: URL, key: string, advice = '') {
    this.#url = url.pathname.endsWith('/graphql') ? url : new URL('graphql', slashed(url));
    this.#key = key;
    this.#advice = advice;
  }

  /**
   * Sends one operation, and again as patience allows: by default where the server says that it was too soon. A mutation
   * may be sent twice only where it has an idempotency key.
   * @throws ServerFailed where it is not answered whole.
   */
  async ask<T>(
    query: string,
    variables: Record<string, unknown> = {},
    patience: Patience = new WhereTooSoon(),
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
   * Opens the stream of a type at a path beside that of the API; it ends with the signal.
   * @throws ServerFailed where the server does not begin one.
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

  /** The failure of a stream that was open. */
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
      // Nobody but the server that was named is to see the key.
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
    const passing = AWAY.has(status);
    const told = passing ? 'The server that should answer' : 'What answers';
    const what = passing ? 'is away' : 'is no server of Attestry';
    return new ServerFailed(`${told} at ${this.#url.href} ${what} (HTTP ${status}).`, exitCodes.REFUSED, { passing });
  }

  #failure(errors: NonNullable<Answer['errors']>): ServerFailed {
    const [{ message, extensions = {} }] = errors as [NonNullable<Answer['errors']>[number]];
    const { code = null, requestId, retryAfterMs = null } = extensions;
    const refused = code === 'UNAUTHENTICATED' || code === 'FORBIDDEN';
    const told = refused ? `does not take the key: ${message}` : `could not answer: ${message}`;
    const request = requestId === undefined || refused ? '' : ` (request ${requestId})`;
    return new ServerFailed(
      oneLine(`The server at ${this.#url.href} ${told}${request}`),
      refused ? exitCodes.REFUSED : exitCodes.FAILED,
      {
        code,
        messages: errors.map((one) => oneLine(one.message)),
        passing: PASSING_CODES.has(code),
        retryAfterMs,
      },
    );
  }
}

/**
 * The client for the options of a command, in a role where the key is that of the local server.
 * @throws CommandFailed where no key, or no address, is known.
 */
export async function clientOf(options: ServerOptions, role: Role): Promise<Client> {
  const { ATTESTRY_URL, ATTESTRY_KEY } = process.env;
  const url = options.url ?? (ATTESTRY_URL ? addressOf(ATTESTRY_URL) : undefined);
  if (url === null) throw notUnderstood(`ATTESTRY_URL is not an address: ${ADDRESS}`);
  const key = options.key ?? (ATTESTRY_KEY === '' ? undefined : ATTESTRY_KEY);
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) throw notUnderstood('The key is not one: it begins with atk_.');
  if (url) {
    // A key of the local server is for nobody else.
    if (key === undefined) throw notUnderstood(`Give the key for ${url.href}: --key, or ATTESTRY_KEY.`);
    return new Client(url, key);
  }
  const { HOST, PORT, ATTESTRY_DATA } = readConfig(process.env);
  if (PORT === 0)
    throw notUnderstood('The port of the local server is not known, as PORT is 0: give its address, --url.');
  const held = key ?? (await readLocalKeys(ATTESTRY_DATA))[role];
  if (held === undefined) {
    throw notUnderstood(
      `There is no key in ${ATTESTRY_DATA}/keys.json. Start the local server once (npm start), or give a key: --key, or ATTESTRY_KEY.`,
    );
  }
  return new Client(new URL(urlOf(HOST, PORT)), held, ' Start it with npm start, or name another: --url');
}

/** A command whose options, settings or file cannot be understood. */
export const notUnderstood = (message: string) => new CommandFailed(message, exitCodes.NOT_UNDERSTOOD);

const ADDRESS = 'give one like https://attestry.lab.example/, without a password in it';

function address(text: string): URL {
  const url = addressOf(text);
  if (url) return url;
  throw new InvalidArgumentError(`Not an address: ${ADDRESS}.`);
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

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return `nothing came within ${TIMEOUT_MS / 1000} seconds`;
  return cause?.code ?? cause?.message ?? message;
}
