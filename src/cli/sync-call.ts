import { randomUUID } from 'node:crypto';
import { type Client, notUnderstood, ServerFailed } from './client.ts';
import { oneLine } from './import-report.ts';
import type { Patience } from './patience.ts';
import { type FileItem, wordsOf } from './sync-file.ts';

const SYNC = `mutation ($input: SyncInput!) { sync(input: $input) {
  results { outcome record { id } userErrors { code field message } }
  userErrors { code field message } cursor
} }`;

interface ProblemTold {
  code: string;
  field: string[];
  message: string;
}

interface SyncAnswer {
  results: { outcome: ItemOutcome['outcome']; record: { id: string } | null; userErrors: ProblemTold[] }[];
  userErrors: ProblemTold[];
  cursor: string;
}

/** Something that is wrong with an item; the field as a path from the item on, like `contract.expiresOn`. */
export interface ItemError {
  code: string;
  field: string;
  message: string;
}

/** What became of an item. */
export interface ItemOutcome {
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  /** Global id of its record; null where it was rejected, or would have been new. */
  id: string | null;
  errors: ItemError[];
  /** Whether nothing is wrong with it, and others of its call were rejected, which was to hold or fall as a whole. */
  fell: boolean;
}

/** How items are sent. */
export interface SyncSettings {
  source: string;
  dryRun: boolean;
  rejectAll: boolean;
}

/** Sends items of a source to a server, a call's worth at a time. */
export class SyncCalls {
  readonly settings: SyncSettings;
  readonly #client: Client;
  readonly #newPatience: () => Patience;
  /** How many calls were answered. */
  answered = 0;
  /** The place in the log behind the last of them; null where there was none. */
  cursor: string | null = null;

  constructor(client: Client, settings: SyncSettings, newPatience: () => Patience) {
    this.#client = client;
    this.settings = settings;
    this.#newPatience = newPatience;
  }

  /**
   * Sends at most 1,000 items in one call; in two halves where the server finds that too large. An item that does not even
   * have the form of one is rejected alone, and the others are sent.
   * @returns what became of each, in their order.
   * @throws ServerFailed where the server does not answer.
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
      ...{ source, dryRun, onError: rejectAll ? 'REJECT_ALL' : 'REJECT_FAILED' },
      // One of its own for each call, and the same when the call is sent again. A later run of the same file has others: it
      // must not be answered what was right before somebody mended the registry.
      idempotencyKey: `attestry sync ${randomUUID()}`,
      items: items.map(({ item }) => item),
    };
    const { sync } = await this.#client.ask<{ sync: SyncAnswer }>(SYNC, { input }, this.#newPatience());
    const [problem] = sync.userErrors;
    if (problem) throw notUnderstood(oneLine(`${problem.field.slice(1).join('.')}: ${problem.message}`));
    this.answered++;
    this.cursor = sync.cursor;
    return sync.results.map(({ outcome, record, userErrors }) => ({
      outcome,
      id: record?.id ?? null,
      errors: userErrors.map((error) => errorOf(error, items)),
      // What is about the item as a whole, and not about what it holds.
      fell: rejectAll && userErrors.every(({ code, field }) => code === 'NOT_ALLOWED' && field.length === 3),
    }));
  }

  async #halves(items: readonly FileItem[]): Promise<ItemOutcome[]> {
    const half = Math.ceil(items.length / 2);
    return [...(await this.send(items.slice(0, half))), ...(await this.send(items.slice(half)))];
  }

  async #without(malformed: ReadonlyMap<FileItem, ItemOutcome>, items: readonly FileItem[]): Promise<ItemOutcome[]> {
    const wellFormed = items.filter((item) => !malformed.has(item));
    const sent = this.settings.rejectAll ? await this.#tried(wellFormed) : await this.send(wellFormed);
    const others = sent[Symbol.iterator]();
    return items.map((item) => malformed.get(item) ?? others.next().value!);
  }

  /** What would become of items of a call that has fallen already: those that are right fall with it. */
  async #tried(items: readonly FileItem[]): Promise<ItemOutcome[]> {
    const dry = new SyncCalls(this.#client, { ...this.settings, dryRun: true, rejectAll: false }, this.#newPatience);
    const outcomes = await dry.send(items);
    this.cursor = dry.cursor;
    return outcomes.map((one) => (one.outcome === 'REJECTED' ? one : FALLEN));
  }
}

const FALLEN: ItemOutcome = {
  outcome: 'REJECTED',
  id: null,
  errors: [
    { code: 'NOT_ALLOWED', field: '', message: 'is right by itself; nothing was written because others were rejected' },
  ],
  fell: true,
};

function errorOf({ code, field, message }: ProblemTold, items: readonly FileItem[]): ItemError {
  // The server counts the items of a call; people look into their file.
  const placed = message.replace(/\bitem (\d+) would/g, (told, index: string) => {
    const item = items[Number(index)];
    return item ? `${wordsOf(item.place)} would` : told;
  });
  return { code, field: field.slice(3).join('.'), message: placed };
}

const MALFORMED = /^Variable "\$input" got invalid value .* at "input\.items\[(\d+)\]([^"]*)"; (.*)$/s;

/** Which items the server's schema does not take: it refuses the whole call for one of them, but names it. */
function malformedItems({ code, messages }: ServerFailed, items: readonly FileItem[]): Map<FileItem, ItemOutcome> {
  const malformed = new Map<FileItem, ItemOutcome>();
  if (code !== 'BAD_USER_INPUT') return malformed;
  for (const message of messages) {
    const [, index, path = '', what = ''] = MALFORMED.exec(message) ?? [];
    const item = items[Number(index)];
    if (!item) continue;
    const field = path.replaceAll(/\[(\d+)\]/g, '.$1').replace(/^\./, '');
    const known = malformed.get(item) ?? { outcome: 'REJECTED', id: null, errors: [], fell: false };
    known.errors.push({ code: 'INVALID', field, message: what });
    malformed.set(item, known);
  }
  return malformed;
}
