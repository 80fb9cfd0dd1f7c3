import { setTimeout as pause } from 'node:timers/promises';
import { type Command, InvalidArgumentError } from 'commander';
import type { Role } from '../access.ts';
import { readConfig } from '../config.ts';
import { readLocalKeys } from '../key/local-keys.ts';
import { urlOf } from '../server/address.ts';
import { CommandFailed } from './failure.ts';

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

/** Adds the options that say which server is asked. */
export function withServer(command: Command): Command {
  return command
    .option('--url <address>', 'the server to ask (default: ATTESTRY_URL, else the local server)', address)
    .option('--key <key>', 'the key to ask with (default: ATTESTRY_KEY, else that of the local server)');
}

/** The server would not or could not answer; `code` is the API's own, where it gave one. */
export class ServerFailed extends CommandFailed {
  readonly code: string | null;

  constructor(message: string, exitCode: number, code: string | null = null) {
    super(message, exitCode);
    this.code = code;
  }
}

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; requestId?: string; retryAfterMs?: number } }[];
}

const TIMEOUT_MS = 120_000;
const MOST_ATTEMPTS = 10;
const LONGEST_PAUSE_MS = 60_000;

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
   * Sends one operation and waits where the server says that it was too soon.
   * @throws ServerFailed where it is not answered whole.
   */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const { data, errors } = await this.#send(JSON.stringify({ query, variables }));
      const [error] = errors ?? [];
      if (!error) return data as T;
      const { code, retryAfterMs = 1_000 } = error.extensions ?? {};
      if (code !== 'RATE_LIMITED' || attempt === MOST_ATTEMPTS) throw this.#failure(error);
      await pause(Math.min(retryAfterMs, LONGEST_PAUSE_MS));
    }
  }

  async #send(body: string): Promise<Answer> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${this.#key}` };
    let text: string;
    let status: number;
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      // Nobody but the server that was named is to see the key.
      const response = await fetch(this.#url, { method: 'POST', headers, body, signal, redirect: 'manual' });
      status = response.status;
      text = await response.text();
    } catch (error) {
      throw new ServerFailed(
        `No server answers at ${this.#url.href}: ${reasonOf(error)}.${this.#advice}`,
        exitCodes.REFUSED,
      );
    }
    const answer = parsed(text);
    if (answer) return answer;
    throw new ServerFailed(
      `What answers at ${this.#url.href} is no server of Attestry (HTTP ${status}).`,
      exitCodes.REFUSED,
    );
  }

  #failure({ message, extensions = {} }: NonNullable<Answer['errors']>[number]) {
    const { code = null, requestId } = extensions;
    const refused = code === 'UNAUTHENTICATED' || code === 'FORBIDDEN';
    const told = refused ? `does not take the key: ${message}` : `could not answer: ${message}`;
    const request = requestId === undefined || refused ? '' : ` (request ${requestId})`;
    const exitCode = refused ? exitCodes.REFUSED : exitCodes.FAILED;
    return new ServerFailed(`The server at ${this.#url.href} ${told}${request}`, exitCode, code);
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
