import { mapYielding } from '../../registry/event-loop.ts';
import { assess } from '../engine/assess.ts';
import type { Dossier } from '../engine/dossier.ts';
import type { Policy } from '../engine/policy.ts';
import { propagate, type ReachingSupplier, suppliersOn, type TransmittingLink } from '../engine/propagation.ts';
import type { StoredNode } from './repository.ts';

/** Risk is followed this many links upstream for a day or an instant without stored risk. */
export const MAX_HOPS = 4;
/** At most this many third parties upstream of one are assessed: the nearest, and among those the first by key. */
const MAX_UPSTREAM = 1_000;
/** Dossiers held in memory at once. */
const BATCH = 250;

/** A third party upstream on the assessment day. */
export interface UpstreamNode {
  own: number;
  suppliers: readonly ReachingSupplier[];
  /** The first later day on which one of its own recorded dates takes effect. Null: never. */
  nextChangeOn: string | null;
}

/** A dossier with the suppliers' probabilities of failing on the assessment day. */
export interface Seen {
  dossier: Dossier;
  /** The third parties upstream of it, itself included; empty if stored contributions were used. */
  upstream: ReadonlyMap<string, UpstreamNode>;
  /** Whether the upstream network was cut off. */
  isTruncated: boolean;
}

/** The contribution of third parties beyond the last hop: the stored one, or none, because it was unknown at that time. */
export type Beyond = 'AS_PASSED_ON' | 'LEFT_OUT';

/** The parameters of an upstream network. */
interface Judging {
  policy: Policy;
  day: string;
  beyond: Beyond;
  /** Third parties that are supposed to fail. */
  lost: ReadonlySet<string>;
  /** Finds the third parties with stored risk that is valid on that day, so that they need no assessment. */
  stored: (keys: readonly string[]) => Promise<StoredNode[]>;
}

/** The supply network upstream of some third parties on one day. Each node is assessed once. */
export class Upstream {
  readonly #read: (keys: readonly string[]) => Promise<Dossier[]>;
  readonly #policy: Policy;
  readonly #day: string;
  readonly #beyond: Beyond;
  readonly #lost: ReadonlySet<string>;
  readonly #stored: Judging['stored'];
  readonly #nodes = new Map<string, UpstreamNode>();

  constructor(read: (keys: readonly string[]) => Promise<Dossier[]>, { policy, day, beyond, lost, stored }: Judging) {
    this.#read = read;
    this.#policy = policy;
    this.#day = day;
    this.#beyond = beyond;
    this.#lost = lost;
    this.#stored = stored;
  }

  /** Follows each dossier upstream on its own, so that the result does not depend on the other dossiers. */
  async of(dossiers: readonly Dossier[]): Promise<Seen[]> {
    await this.#noteStored(dossiers.map(({ thirdParty: { id } }) => id));
    await this.#note(dossiers);
    const looks = dossiers.map(({ thirdParty: { id } }) => ({ seen: new Set([id]), rim: [id] }));
    for (let hop = 0; hop < MAX_HOPS; hop++) {
      for (const look of looks) {
        const next = new Set(look.rim.flatMap((id) => this.#suppliersOf(id)).filter((id) => !look.seen.has(id)));
        const room = MAX_UPSTREAM + 1 - look.seen.size;
        look.rim = [...next].sort().slice(0, room);
        for (const id of look.rim) look.seen.add(id);
      }
      await this.#load(new Set(looks.flatMap(({ rim }) => rim)));
    }
    return dossiers.map((dossier, index) => this.#solve(dossier, looks[index]!.seen));
  }

  async #note(dossiers: readonly Dossier[]): Promise<void> {
    await mapYielding(dossiers, (dossier) => {
      const { id } = dossier.thirdParty;
      if (this.#nodes.has(id)) return;
      const { ownProbability, nextChangeOn } = assess(dossier, this.#policy, this.#day);
      this.#set({ id, own: ownProbability, suppliers: dossier.suppliers, nextChangeOn });
    });
  }

  #set({ id, own, suppliers, nextChangeOn }: StoredNode): void {
    const reaching = suppliersOn(suppliers, id, this.#policy.risk.propagation, this.#day);
    this.#nodes.set(id, { own: this.#lost.has(id) ? 1 : own, suppliers: reaching, nextChangeOn });
  }

  async #noteStored(keys: readonly string[]): Promise<void> {
    for (const node of await this.#stored(keys.filter((id) => !this.#nodes.has(id)))) this.#set(node);
  }

  #suppliersOf(id: string): string[] {
    return (this.#nodes.get(id)?.suppliers ?? []).map(({ supplier }) => supplier.supplierId);
  }

  async #load(keys: ReadonlySet<string>): Promise<void> {
    await this.#noteStored([...keys]);
    const unread = [...keys].filter((id) => !this.#nodes.has(id));
    for (let start = 0; start < unread.length; start += BATCH) {
      await this.#note(await this.#read(unread.slice(start, start + BATCH)));
    }
  }

  #solve(dossier: Dossier, seen: ReadonlySet<string>): Seen {
    const own = new Map<string, number>();
    const links: TransmittingLink[] = [];
    const upstream = new Map<string, UpstreamNode>();
    let isTruncated = false;
    for (const id of seen) {
      // The supplier was not recorded by then: unknown is not safe.
      const node = this.#nodes.get(id) ?? { own: 1, suppliers: [], nextChangeOn: null };
      own.set(id, node.own);
      upstream.set(id, node);
      for (const { supplier, transmission } of node.suppliers) {
        const { supplierId, probability } = supplier;
        if (!seen.has(supplierId)) {
          isTruncated = true;
          if (this.#beyond === 'LEFT_OUT') continue;
          own.set(supplierId, this.#lost.has(supplierId) ? 1 : probability);
        }
        links.push({ supplierId, customerId: id, transmission });
      }
    }
    const solved = propagate(own, links, this.#policy.risk.propagation.solvedBelow);
    return { dossier: withProbabilities(dossier, solved), upstream, isTruncated };
  }
}

/**
 * Returns the first later day on which a recorded date of a third party upstream takes effect. Null: never, as far as the
 * network was followed.
 */
export function nextChangeUpstream({ dossier, upstream }: Seen): string | null {
  const days = [...upstream].flatMap(([id, { nextChangeOn }]) =>
    id === dossier.thirdParty.id || nextChangeOn === null ? [] : [nextChangeOn],
  );
  return days.sort()[0] ?? null;
}

/** Returns the dossier with the solved contribution of each supplier. */
function withProbabilities(dossier: Dossier, solved: ReadonlyMap<string, number>): Dossier {
  const suppliers = dossier.suppliers.map((supplier) => ({
    ...supplier,
    probability: solved.get(supplier.supplierId) ?? supplier.probability,
  }));
  return { ...dossier, suppliers };
}
