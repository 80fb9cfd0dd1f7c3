import { randomUUID } from 'node:crypto';
import { plainProblem } from '../server/plain-problem.ts';
import type { Client } from './client.ts';
import { notUnderstood, ServerFailed } from './failure.ts';
import { type LIKENESS, oneLine } from './import-report.ts';
import type { Patience } from './patience.ts';
import { type FileItem, wordsOf } from './sync-file.ts';

const SYNC = `mutation ($input: SyncInput!) { sync(input: $input) {
  results { outcome record { id } possibleDuplicates { thirdParty { id legalName } signs } userErrors { code field message } }
  userErrors { code field message } cursor
} }`;

interface UserError {
  code: string;
  field: string[];
  message: string;
}

interface SyncAnswer {
  results: {
    outcome: ItemOutcome['outcome'];
    record: { id: string } | null;
    possibleDuplicates: PossibleDuplicate[];
    userErrors: UserError[];
  }[];
  userErrors: UserError[];
  cursor: string;
}

/** A third party on record that may be the one of an item. */
export interface PossibleDuplicate {
  thirdParty: { id: string; legalName: string };
  /** The properties that the two share. */
  signs: (keyof typeof LIKENESS)[];
}

/** A problem with an item. `field` is a path inside the item, such as `contract.expiresOn`. */
export interface ItemError {
  code: string;
  field: string;
  message: string;
}

/** The result of sending an item. */
export interface ItemOutcome {
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  /** Global id of its record; null if it was rejected, or would be new in a dry run. */
  id: string | null;
  errors: ItemError[];
  possibleDuplicates: PossibleDuplicate[];
  /** Whether the item is right, but was not written because --reject-all applies and another item was rejected. */
  isRejectedWithOthers: boolean;
}

/** Settings for sending items. */
export interface SyncSettings {
  source: string;
  dryRun: boolean;
  rejectAll: boolean;
}

/** Sends the items of a source to a server, call by call. */
export class SyncCalls {
  readonly settings: SyncSettings;
  readonly #client: Client;
  readonly #newPatience: () => Patience;
  /** Number of calls that were answered. */
  answered = 0;
  /** The cursor after the last answered call; null if there was none. */
  cursor: string | null = null;

  constructor(client: Client, settings: SyncSettings, newPatience: () => Patience) {
    this.#client = client;
    this.settings = settings;
    this.#newPatience = newPatience;
  }

  /**
   * Sends at most 1,000 items in one call, in halves if that is too large for the server. An item that the schema of the
   * server does not accept is rejected, and the others are sent.
   * @returns the result for each item, in their order.
   * @throws ServerFailed if the server does not answer.
   */
  async send(items: readonly FileItem[]): Promise<ItemOutcome[]> {
    if (items.length === 0) return [];
    try {
      return await this.#call(items);
    } catch (error) {
      if (!(error instanceof ServerFailed)) throw error;
      if (error.code === 'TOO_LARGE' && items.length > 1 && !this.settings.rejectAll) return await this.#halves(items);
      const malformed = malformedItems(error, items);
      if (malformed.size === 0) throw error;
      return await this.#without(malformed, items);
    }
  }

  async #call(items: readonly FileItem[]): Promise<ItemOutcome[]> {
    const { source, dryRun, rejectAll } = this.settings;
    const input = {
      source,
      dryRun,
      onError: rejectAll ? 'REJECT_ALL' : 'REJECT_FAILED',
      // The same if this call is sent again, but new in a later run: that run must see corrections made since then.
      idempotencyKey: `attestry sync ${randomUUID()}`,
      items: items.map(({ item }) => item),
    };
    const { sync } = await this.#client.ask<{ sync: SyncAnswer }>(SYNC, { input }, this.#newPatience());
    const [problem] = sync.userErrors;
    if (problem) throw notUnderstood(oneLine(`${problem.field.slice(1).join('.')}: ${problem.message}`));
    this.answered++;
    this.cursor = sync.cursor;
    return sync.results.map(({ outcome, record, possibleDuplicates, userErrors }) => ({
      outcome,
      possibleDuplicates,
      id: record?.id ?? null,
      errors: userErrors.map((error) => errorOf(error, items)),
      isRejectedWithOthers: userErrors.some(({ code }) => code === 'NOT_WRITTEN'),
    }));
  }

  async #halves(items: readonly FileItem[]): Promise<ItemOutcome[]> {
    const half = Math.ceil(items.length / 2);
    return [...(await this.send(items.slice(0, half))), ...(await this.send(items.slice(half)))];
  }

  async #without(malformed: ReadonlyMap<FileItem, ItemOutcome>, items: readonly FileItem[]): Promise<ItemOutcome[]> {
    const wellFormed = items.filter((item) => !malformed.has(item));
    const outcomes = this.settings.rejectAll ? await this.#tryOut(wellFormed) : await this.send(wellFormed);
    const others = outcomes[Symbol.iterator]();
    return items.map((item) => malformed.get(item) ?? others.next().value!);
  }

  /** Checks items whose call has failed already, with a dry run: right items are rejected with the others. */
  async #tryOut(items: readonly FileItem[]): Promise<ItemOutcome[]> {
    const dry = new SyncCalls(this.#client, { ...this.settings, dryRun: true, rejectAll: false }, this.#newPatience);
    const outcomes = await dry.send(items);
    this.cursor = dry.cursor;
    return outcomes.map((outcome) => (outcome.outcome === 'REJECTED' ? outcome : REJECTED_WITH_OTHERS));
  }
}

const REJECTED_WITH_OTHERS: ItemOutcome = {
  outcome: 'REJECTED',
  id: null,
  errors: [
    { code: 'NOT_WRITTEN', field: '', message: 'is right, but nothing was written because other items were rejected' },
  ],
  possibleDuplicates: [],
  isRejectedWithOthers: true,
};

function errorOf({ code, field, message }: UserError, items: readonly FileItem[]): ItemError {
  // The server counts the items of a call; people look for a line of their file.
  const placed = message.replace(/\bitem (\d+) would/g, (words, index: string) => {
    const item = items[Number(index)];
    return item ? `${wordsOf(item.place)} would` : words;
  });
  return { code, field: field.slice(3).join('.'), message: placed };
}

const MALFORMED = /^Variable "\$input" got invalid value .* at "input\.items\[(\d+)\]([^"]*)"; (.*)$/s;

/** Returns the items that the schema of the server does not accept. The server refuses the whole call, but names them. */
function malformedItems({ code, messages }: ServerFailed, items: readonly FileItem[]): Map<FileItem, ItemOutcome> {
  const malformed = new Map<FileItem, ItemOutcome>();
  if (code !== 'BAD_USER_INPUT') return malformed;
  for (const message of messages) {
    const [, index, path = '', problem = ''] = MALFORMED.exec(message) ?? [];
    const item = items[Number(index)];
    if (!item) continue;
    const field = path.replaceAll(/\[(\d+)\]/g, '.$1').replace(/^\./, '');
    const outcome = malformed.get(item) ?? {
      ...{ outcome: 'REJECTED', id: null, errors: [], possibleDuplicates: [], isRejectedWithOthers: false },
    };
    outcome.errors.push({ code: 'INVALID', field, message: plainProblem(problem) });
    malformed.set(item, outcome);
  }
  return malformed;
}
