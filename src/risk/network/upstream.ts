import { mapYielding } from '../../registry/event-loop.ts';
import { assess } from '../engine/assess.ts';
import type { Dossier, DossierSupplier } from '../engine/dossier.ts';
import type { Policy } from '../engine/policy.ts';
import { propagate, type ReachingSupplier, suppliersOn, type TransmittingLink } from '../engine/propagation.ts';
import type { KeptNode } from './repository.ts';

/** How far upstream risk is followed for a day or an instant that it is not kept for. */
export const MAX_HOPS = 4;
/** Most third parties upstream of one that are assessed for it; the nearest, and of those the first by key. */
const MAX_UPSTREAM = 1_000;
/** Dossiers held in memory at once. */
const BATCH = 250;

/** A third party upstream as it was found on the day asked about. */
export interface UpstreamNode {
  own: number;
  suppliers: readonly ReachingSupplier[];
}

/** A dossier whose suppliers are as probable to fail as they were found to be on the day asked about. */
export interface Seen {
  dossier: Dossier;
  /** Those upstream of it, itself included; empty where all is as it is kept. */
  upstream: ReadonlyMap<string, UpstreamNode>;
  /** Whether there is more upstream than was looked at. */
  isTruncated: boolean;
}

/** What is taken of those further upstream than is looked: what they pass on now, or nothing, as they were not known then. */
export type Beyond = 'AS_PASSED_ON' | 'LEFT_OUT';

/** How the network upstream is judged. */
interface Judging {
  policy: Policy;
  day: string;
  beyond: Beyond;
  /** Those who are supposed to fail. */
  lost: ReadonlySet<string>;
  /** Finds those of whom it is kept how they are on that day, and who need not be assessed for it. */
  kept: (keys: readonly string[]) => Promise<KeptNode[]>;
}

/** The supply network upstream of some third parties on one day, each assessed once however many it supplies. */
export class Upstream {
  readonly #read: (keys: readonly string[]) => Promise<Dossier[]>;
  readonly #policy: Policy;
  readonly #day: string;
  readonly #beyond: Beyond;
  readonly #lost: ReadonlySet<string>;
  readonly #kept: Judging['kept'];
  readonly #nodes = new Map<string, UpstreamNode>();

  constructor(read: (keys: readonly string[]) => Promise<Dossier[]>, { policy, day, beyond, lost, kept }: Judging) {
    this.#read = read;
    this.#policy = policy;
    this.#day = day;
    this.#beyond = beyond;
    this.#lost = lost;
    this.#kept = kept;
  }

  /** Looks upstream of each, so far that what another one needs makes no difference to it. */
  async of(dossiers: readonly Dossier[]): Promise<Seen[]> {
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
      const own = () => assess(dossier, this.#policy, this.#day).ownProbability;
      this.#set(id, this.#lost.has(id) ? 1 : own(), dossier.suppliers);
    });
  }

  #set(id: string, own: number, suppliers: readonly DossierSupplier[]): void {
    const reaching = suppliersOn(suppliers, id, this.#policy.risk.propagation, this.#day);
    this.#nodes.set(id, { own, suppliers: reaching });
  }

  #suppliersOf(id: string): string[] {
    return (this.#nodes.get(id)?.suppliers ?? []).map(({ supplier }) => supplier.supplierId);
  }

  async #load(keys: ReadonlySet<string>): Promise<void> {
    const wanted = [...keys].filter((id) => !this.#nodes.has(id));
    for (const { id, own, suppliers } of await this.#kept(wanted))
      this.#set(id, this.#lost.has(id) ? 1 : own, suppliers);
    const unread = wanted.filter((id) => !this.#nodes.has(id));
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
      // A link to somebody of whom nothing was recorded by then: unknown is not safe.
      const node = this.#nodes.get(id) ?? { own: 1, suppliers: [] };
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

/** The dossier with what each of its suppliers passes on as it was found. */
function withProbabilities(dossier: Dossier, solved: ReadonlyMap<string, number>): Dossier {
  const suppliers = dossier.suppliers.map((supplier) => ({
    ...supplier,
    probability: solved.get(supplier.supplierId) ?? supplier.probability,
  }));
  return { ...dossier, suppliers };
}
