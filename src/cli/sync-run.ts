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
   * Sends all items, and again those that only missed what another call brought. Stops between two calls where the signal
   * says so.
   * @throws ServerFailed where the server does not answer; what was written before stays written.
   */
  async send(): Promise<void> {
    await this.#sendBatches(this.#items, this.#items);
    // What is in one call was looked at together: there nobody missed anything.
    if (this.#calls.answered < 2) return;
    const references = new FileReferences(this.#calls.settings.source, this.#items);
    let goesOn = true;
    for (let missing = this.#missing(); goesOn && missing.length > 0; missing = this.#missing()) {
      goesOn = (await this.#sendTogether(missing, references)) && !this.#calls.settings.dryRun;
    }
  }

  /**
   * Sends items with what they name, since two can name each other. A dry run left nothing of what was accepted before, so
   * that is sent along as well.
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
      if (together.size > 0 && new Set([...together, ...named]).size > this.#most) await send();
      for (const one of named.filter(isToSend)) together.add(one);
    }
    await send();
    return added;
  }

  /**
   * Sends items, and keeps what became of those that were asked about.
   * @returns whether any of them is on record now that was not, or was another.
   */
  async #sendBatches(items: readonly FileItem[], asked: readonly FileItem[]): Promise<boolean> {
    const wanted = new Set(asked);
    let added = false;
    for (const batch of inBatches(items, this.#most)) {
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

  #missing(): FileItem[] {
    return this.#items.filter((item) => {
      const { outcome, errors } = this.outcomes.get(item) ?? { outcome: null, errors: [] };
      return outcome === 'REJECTED' && errors.length > 0 && errors.every(({ code }) => code === 'NOT_FOUND');
    });
  }
}
