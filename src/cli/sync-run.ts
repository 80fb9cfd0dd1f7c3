import type { ItemOutcome, SyncCalls } from './sync-call.ts';
import { type FileItem, inOrder } from './sync-file.ts';
import { FileReferences } from './sync-references.ts';

/** Less than the largest request that a server takes where nobody has set another. */
const MOST_BYTES = 3_500_000;

/** Cuts items into what goes into one call each. */
export function inBatches(items: readonly FileItem[], most: number): FileItem[][] {
  const batches: FileItem[][] = [];
  let bytes = Infinity;
  for (const item of items) {
    const size = Buffer.byteLength(JSON.stringify(item.item)) + 1;
    if (bytes + size > MOST_BYTES || batches.at(-1)!.length === most) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)!.push(item);
    bytes += size;
  }
  return batches;
}

/** A file on its way to the server. */
export class SyncRun {
  readonly #calls: SyncCalls;
  readonly #items: readonly FileItem[];
  readonly #most: number;
  /** Told how many items are answered, and of how many, each time that some are. */
  readonly #onProgress: (answered: number, of: number) => void;
  readonly #signal: AbortSignal;
  /** What became of the items so far. */
  readonly outcomes = new Map<FileItem, ItemOutcome>();

  constructor(
    calls: SyncCalls,
    items: readonly FileItem[],
    most: number,
    signal: AbortSignal,
    onProgress: (answered: number, of: number) => void,
  ) {
    this.#calls = calls;
    this.#items = inOrder(items);
    this.#most = most;
    this.#signal = signal;
    this.#onProgress = onProgress;
  }

  /**
   * Sends all items, and once more those that only missed what another call brought. Stops between two calls where the
   * signal says so.
   * @throws ServerFailed where the server does not answer; what was written before stays written.
   */
  async send(): Promise<void> {
    let added = await this.#pass(this.#items);
    // What is in one call was looked at together: there nobody missed anything.
    if (this.#calls.answered < 2) return;
    if (this.#calls.settings.dryRun) return await this.#tryTogether(this.#missing());
    for (let missing = this.#missing(); added && missing.length > 0; missing = this.#missing()) {
      const before = this.#calls.answered;
      added = (await this.#pass(missing)) && this.#calls.answered - before > 1;
    }
  }

  /** @returns whether any of them is on record now that was not, or was another. */
  async #pass(items: readonly FileItem[]): Promise<boolean> {
    let added = false;
    for (const batch of inBatches(items, this.#most)) {
      const outcomes = await this.#sendBatch(batch, batch);
      added ||= outcomes.some(({ outcome }) => outcome === 'CREATED' || outcome === 'UPDATED');
    }
    return added;
  }

  /** A dry run leaves nothing for the next call, so what they name is sent with them. */
  async #tryTogether(missing: readonly FileItem[]): Promise<void> {
    const references = new FileReferences(this.#calls.settings.source, this.#items);
    let together = new Set<FileItem>();
    let asked: FileItem[] = [];
    const send = () => this.#sendBatch(inOrder([...together]).slice(0, this.#most), asked);
    for (const item of missing) {
      const named = references.withNamed(item);
      if (asked.length > 0 && new Set([...together, ...named]).size > this.#most) {
        await send();
        [together, asked] = [new Set(), []];
      }
      for (const one of named) together.add(one);
      asked.push(item);
    }
    if (asked.length > 0) await send();
  }

  /** Sends a batch, and keeps what became of those that were asked about. */
  async #sendBatch(batch: readonly FileItem[], asked: readonly FileItem[]): Promise<ItemOutcome[]> {
    if (this.#signal.aborted) return [];
    const outcomes = await this.#calls.send(batch);
    const of = new Map(batch.map((item, index) => [item, outcomes[index]!]));
    for (const item of asked) if (of.has(item)) this.outcomes.set(item, of.get(item)!);
    this.#onProgress(this.outcomes.size, this.#items.length);
    return outcomes;
  }

  #missing(): FileItem[] {
    return this.#items.filter((item) => {
      const { outcome, errors } = this.outcomes.get(item) ?? { outcome: null, errors: [] };
      return outcome === 'REJECTED' && errors.length > 0 && errors.every(({ code }) => code === 'NOT_FOUND');
    });
  }
}
