import type { ItemOutcome, SyncCalls } from './sync-call.ts';
import { type FileItem, inOrder } from './sync-file.ts';
import { FileReferences } from './sync-references.ts';

/** Below the default of MAX_BODY_BYTES, the largest request that a server accepts. */
const MAX_BYTES = 3_500_000;

/** Splits items into batches, one for each call. */
export function inBatches(items: readonly FileItem[], maxItems: number): FileItem[][] {
  const batches: FileItem[][] = [];
  let bytes = Infinity;
  for (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(item.item)) + 1;
    if (bytes + size > MAX_BYTES || batches.at(-1)!.length === maxItems) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)!.push(item);
    bytes += size;
  }
  return batches;
}

/** Sends a file of items to a server. */
export class SyncRun {
  readonly #calls: SyncCalls;
  readonly #items: readonly FileItem[];
  readonly #maxItems: number;
  /** Called with the number of answered items and the total after each call. */
  readonly #onProgress: (answered: number, of: number) => void;
  readonly #signal: AbortSignal;
  /** The results so far. */
  readonly outcomes = new Map<FileItem, ItemOutcome>();

  constructor(
    calls: SyncCalls,
    items: readonly FileItem[],
    maxItems: number,
    signal: AbortSignal,
    onProgress: (answered: number, of: number) => void,
  ) {
    this.#calls = calls;
    this.#items = inOrder(items);
    this.#maxItems = maxItems;
    this.#signal = signal;
    this.#onProgress = onProgress;
  }

  /**
   * Sends all items. Items that failed only because a later call had the record they name are sent again. The signal stops
   * it between two calls.
   * @throws ServerFailed if the server does not answer; earlier writes stay written.
   */
  async send(): Promise<void> {
    await this.#sendBatches(this.#items, this.#items);
    // Items of one call see each other.
    if (this.#calls.answered < 2) return;
    const references = new FileReferences(this.#calls.settings.source, this.#items);
    let mayGoOn = true;
    for (let missing = this.#missing(); mayGoOn && missing.length > 0; missing = this.#missing()) {
      mayGoOn = (await this.#sendTogether(missing, references)) && !this.#calls.settings.dryRun;
    }
  }

  /**
   * Sends items together with the items they name, since two can name each other. A dry run has written nothing before, so
   * it also sends named items that were accepted.
   * @returns whether something was created or updated.
   */
  async #sendTogether(missing: readonly FileItem[], references: FileReferences): Promise<boolean> {
    const { dryRun } = this.#calls.settings;
    const left = new Set(missing);
    let together = new Set<FileItem>();
    let added = false;
    const send = async () => {
      added = (await this.#sendBatches(inOrder([...together]), missing)) || added;
      for (const item of together) left.delete(item);
      together = new Set();
    };
    const isToSend = (item: FileItem) => dryRun || left.has(item);
    for (const item of missing) {
      if (together.has(item) || !left.has(item)) continue;
      const named = references.withNamed(item).filter(isToSend);
      if (together.size > 0 && new Set([...together, ...named]).size > this.#maxItems) await send();
      for (const namedItem of named.filter(isToSend)) together.add(namedItem);
    }
    await send();
    return added;
  }

  /**
   * Sends items, and stores the results of those in `wanted`; the others are sent only because those name them.
   * @returns whether something was created or updated.
   */
  async #sendBatches(items: readonly FileItem[], wantedItems: readonly FileItem[]): Promise<boolean> {
    const wanted = new Set(wantedItems);
    let added = false;
    for (const batch of inBatches(items, this.#maxItems)) {
      if (this.#signal.aborted) return added;
      for (const [index, outcome] of (await this.#calls.send(batch)).entries()) {
        const item = batch[index]!;
        if (wanted.has(item)) this.outcomes.set(item, outcome);
        added ||= outcome.outcome === 'CREATED' || outcome.outcome === 'UPDATED';
      }
      this.#onProgress(this.outcomes.size, this.#items.length);
    }
    return added;
  }

  /** Returns the items that were rejected only because something they name was not found. */
  #missing(): FileItem[] {
    return this.#items.filter((item) => {
      const { outcome, errors } = this.outcomes.get(item) ?? { outcome: null, errors: [] };
      return outcome === 'REJECTED' && errors.length > 0 && errors.every(({ code }) => code === 'NOT_FOUND');
    });
  }
}
