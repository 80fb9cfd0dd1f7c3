import { batchLoader, groupBy } from '../../registry/batch.ts';
import { mapYielding } from '../../registry/event-loop.ts';
import type { Snapshot } from '../../registry/snapshot.ts';
import { assess } from '../engine/assess.ts';
import type { Assessment } from '../engine/assessment.ts';
import type { Dossier } from '../engine/dossier.ts';
import type { Policy } from '../engine/policy.ts';
import { type ReachingSupplier, suppliersOn } from '../engine/propagation.ts';
import { findNextChanges, findValidOwn, findSuppliersOf } from './repository.ts';

/** Dossiers held in memory at once. */
const BATCH = 250;
/** Third parties whose links one statement reads. */
const LINKED_AT_ONCE = 5_000;

/** A third party of the supply network on the assessment day. */
export interface UpstreamNode {
  /** Probability of failing by itself, 0–1. */
  own: number;
  /** Its suppliers on that day, in order of key. */
  suppliers: readonly ReachingSupplier[];
}

/** The parameters of the nodes of a network. */
interface Judging {
  policy: Policy;
  day: string;
  read: (keys: readonly string[]) => Promise<Dossier[]>;
  /** The basis of stored risk that is valid on the day, so that it needs no assessment; null: none is. */
  stored: () => Promise<string | null>;
}

/** Remembers third parties that other operations assessed for the same day. */
export interface OwnMemory {
  /** Returns the probability of failing by itself of each third party that is remembered. */
  find(keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Remembers a third party that `find` was asked for. */
  save(key: string, assessment: Assessment): void;
}

/** Third parties as nodes of the supply network of one day. Each is read or assessed once. */
export class NetworkNodes {
  readonly #snapshot: Snapshot;
  readonly #judging: Judging;
  /** Null: nothing is remembered. */
  memory: OwnMemory | null = null;
  readonly #nodes = new Map<string, UpstreamNode>();
  /** The next change of each node that was assessed, or asked for it. */
  readonly #nextChanges = new Map<string, string | null>();
  /** The first next change of some nodes. Those of all questions of a tick are read together. */
  readonly #firstChanges = batchLoader<readonly string[], string | null>(
    async (asked) => {
      await this.#readNextChanges(new Set(asked.flat()));
      return asked.map((keys) => keys.flatMap((key) => this.#nextChanges.get(key) ?? []).sort()[0] ?? null);
    },
    { cache: false },
  );

  constructor(snapshot: Snapshot, judging: Judging) {
    this.#snapshot = snapshot;
    this.#judging = judging;
  }

  /** Returns nodes by key. A third party that was not recorded by then is absent. */
  async load(keys: readonly string[]): Promise<ReadonlyMap<string, UpstreamNode>> {
    const wanted = keys.filter((id) => !this.#nodes.has(id));
    if (wanted.length === 0) return this.#nodes;
    await this.recall(wanted);
    const unknown = wanted.filter((id) => !this.#nodes.has(id));
    if (this.memory) await this.add(await this.memory.find(unknown));
    const unread = unknown.filter((id) => !this.#nodes.has(id));
    for (let start = 0; start < unread.length; start += BATCH) {
      await this.assess(await this.#judging.read(unread.slice(start, start + BATCH)), (key, assessment) =>
        this.memory?.save(key, assessment),
      );
    }
    return this.#nodes;
  }

  /**
   * Makes nodes of dossiers that are read already, and returns all nodes by key.
   * @param take gets the assessment of each new node.
   */
  async assess(
    dossiers: readonly Dossier[],
    take: (key: string, assessment: Assessment) => void = () => {},
  ): Promise<ReadonlyMap<string, UpstreamNode>> {
    const { policy, day } = this.#judging;
    const unknown = dossiers.filter(({ thirdParty }) => !this.#nodes.has(thirdParty.id));
    await mapYielding(unknown, (dossier) => {
      const { id } = dossier.thirdParty;
      const assessment = assess(dossier, policy, day);
      const { ownProbability, nextChangeOn } = assessment;
      take(id, assessment);
      this.#nextChanges.set(id, nextChangeOn);
      const suppliers = suppliersOn(dossier.suppliers, id, policy.risk.propagation, day);
      this.#nodes.set(id, { own: ownProbability, suppliers });
    });
    return this.#nodes;
  }

  /** Returns the first later day on which a recorded date of some nodes takes effect; null: never. */
  nextChangeOf(keys: readonly string[]): Promise<string | null> {
    return this.#firstChanges.load(keys);
  }

  async #readNextChanges(keys: ReadonlySet<string>): Promise<void> {
    const unread = [...keys].filter((key) => this.#nodes.has(key) && !this.#nextChanges.has(key));
    for (const { id, nextChangeOn } of await findNextChanges(this.#snapshot, unread)) {
      this.#nextChanges.set(id, nextChangeOn);
    }
  }

  /** Makes nodes of those with stored risk that is valid on the day. */
  async recall(keys: readonly string[]): Promise<void> {
    const { day, stored } = this.#judging;
    const wanted = keys.filter((id) => !this.#nodes.has(id));
    const basis = wanted.length === 0 ? null : await stored();
    if (basis === null) return;
    const own = await findValidOwn(this.#snapshot, wanted, { basis, day });
    await this.add(new Map(own.map(({ id, own: probability }) => [id, probability])));
  }

  /** Makes nodes of third parties with a known probability of failing by themselves. Their links are read. */
  async add(own: ReadonlyMap<string, number>): Promise<void> {
    const { day, policy } = this.#judging;
    const keys = [...own.keys()];
    for (let start = 0; start < keys.length; start += LINKED_AT_ONCE) {
      const some = keys.slice(start, start + LINKED_AT_ONCE);
      const linksOf = groupBy(await findSuppliersOf(this.#snapshot, some, day), ({ customerId }) => customerId);
      await mapYielding(some, (id) => {
        const suppliers = (linksOf.get(id) ?? []).map((link) => ({ ...link, ...IN_FORCE }));
        const reaching = suppliersOn(suppliers, id, policy.risk.propagation, day);
        this.#nodes.set(id, { own: own.get(id)!, suppliers: reaching });
      });
    }
  }
}

/** The dates of a link that was read because it is in force. */
const IN_FORCE = { validFrom: null, validTo: null, retiredOn: null };
