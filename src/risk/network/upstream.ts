import { mapYielding } from '../../registry/event-loop.ts';
import type { Dossier } from '../engine/dossier.ts';
import type { Policy } from '../engine/policy.ts';
import { type Look, NetworkGraph } from './graph.ts';
import { type HazardBounds, hazardBounds } from './hazard-bounds.ts';
import type { UpstreamNode, NetworkNodes } from './nodes.ts';

/** Risk is followed this many links upstream for a day or an instant without stored risk. */
export const MAX_HOPS = 4;
/** At most this many third parties upstream of one are assessed: the nearest, and among those the first by key. */
const MAX_UPSTREAM = 1_000;
/** The last change of a probability at which an estimate ends. */
const ESTIMATED_WITHIN = 1e-9;
/** Points of likelihood by which an estimate can be wrong: a thousand times the last change of a percentage. */
export const INACCURACY = 1e-4;

/** A dossier with the suppliers' probabilities of failing on the assessment day. */
export interface Seen {
  dossier: Dossier;
  /** Returns the third parties upstream of it, itself included; none if stored contributions were used. */
  upstream: () => ReadonlyMap<string, UpstreamNode>;
  /**
   * Returns the first later day on which a recorded date of a third party upstream takes effect. Null: never, as far as the
   * network was followed.
   */
  nextChangeUpstream: () => Promise<string | null>;
  /** Whether the upstream network was cut off. */
  isTruncated: boolean;
}

/** The hazard that arrives at a third party from its suppliers, and what it would be. */
export interface Arriving {
  hazard: number;
  changedHazard: number;
}

/** The contribution of third parties beyond the last hop: the stored one, or none, because it was unknown at that time. */
export type Beyond = 'AS_PASSED_ON' | 'LEFT_OUT';

/** The parameters of an upstream network. */
interface Following {
  policy: Policy;
  beyond: Beyond;
  /** Third parties that are supposed to fail. */
  lost: ReadonlySet<string>;
  /** Whether a third party is supposed to be other than recorded. */
  isEdited: (key: string) => boolean;
  /** The third parties as recorded, and as supposed. */
  recorded: NetworkNodes;
  supposed: NetworkNodes;
}

/** The supply network upstream of some third parties on one day. */
export class Upstream {
  readonly #following: Following;
  readonly #graph: NetworkGraph;
  readonly #nodes = new Map<string, UpstreamNode>();

  constructor(following: Following) {
    this.#following = following;
    this.#graph = new NetworkGraph(following.lost);
  }

  /** Follows each dossier upstream on its own, so that the result does not depend on the other dossiers. */
  async of(dossiers: readonly Dossier[]): Promise<Seen[]> {
    const { isEdited, recorded, supposed } = this.#following;
    for (const [nodes, some] of [
      [recorded, dossiers.filter(({ thirdParty }) => !isEdited(thirdParty.id))],
      [supposed, dossiers.filter(({ thirdParty }) => isEdited(thirdParty.id))],
    ] as const) {
      const keys = some.map(({ thirdParty }) => thirdParty.id);
      await nodes.recall(keys);
      this.#add(keys, await nodes.assess(some));
    }
    const looks = await this.#follow(dossiers.map(({ thirdParty }) => thirdParty.id));
    return await mapYielding(dossiers.entries(), ([index, dossier]) => {
      const look = looks[index]!;
      const { probabilityOf, isTruncated } = this.#solve(look);
      const suppliers = dossier.suppliers.map((supplier) => ({
        ...supplier,
        probability: probabilityOf(supplier.supplierId) ?? supplier.probability,
      }));
      return {
        dossier: { ...dossier, suppliers },
        upstream: () => this.#nodesOf(look),
        nextChangeUpstream: () => this.#nextChangeOf(this.#graph.keysOf(look).slice(1)),
        isTruncated,
      };
    });
  }

  /**
   * Estimates the hazard that arrives at third parties from their suppliers, and what it would be if others failed with the
   * `changed` probabilities by themselves. No dossier of the third parties is read if they have stored risk.
   */
  async arriving(keys: readonly string[], changed: ReadonlyMap<string, number>): Promise<Arriving[]> {
    await this.#load(keys);
    const looks = await this.#follow(keys);
    const addBeyond = this.#following.beyond === 'AS_PASSED_ON';
    return await mapYielding(looks, (look) =>
      this.#graph.estimate(look, changed, { addBeyond, within: ESTIMATED_WITHIN }),
    );
  }

  /**
   * Bounds the hazard that arrives at third parties from their suppliers, for all of them at once: much cheaper than an
   * estimate of each. Null: no bounds are known.
   */
  async bounds(keys: readonly string[]): Promise<(HazardBounds | null)[]> {
    let rim = new Set(keys);
    const met = new Set(keys);
    await this.#load(keys);
    for (let hop = 0; hop < MAX_HOPS; hop++) {
      const next = new Set<string>();
      for (const key of rim) {
        for (const { supplier } of this.#nodes.get(key)?.suppliers ?? []) {
          if (met.has(supplier.supplierId)) continue;
          met.add(supplier.supplierId);
          next.add(supplier.supplierId);
        }
      }
      await this.#load([...next]);
      rim = next;
    }
    const addBeyond = this.#following.beyond === 'AS_PASSED_ON';
    return await hazardBounds(this.#nodes, keys, { addBeyond, hops: MAX_HOPS, most: MAX_UPSTREAM });
  }

  async #follow(keys: readonly string[]): Promise<Look[]> {
    let looks = keys.map((key) => this.#graph.lookAt(key));
    for (let hop = 0; hop < MAX_HOPS; hop++) {
      looks = await mapYielding(looks, (look) => this.#graph.widen(look, MAX_UPSTREAM + 1));
      await this.#load(this.#graph.unknownIn(looks));
    }
    return looks;
  }

  async #load(keys: readonly string[]): Promise<void> {
    const { isEdited, recorded, supposed } = this.#following;
    const wanted = keys.filter((key) => !this.#nodes.has(key));
    const [asRecorded, edited] = [wanted.filter((key) => !isEdited(key)), wanted.filter(isEdited)];
    if (asRecorded.length > 0) this.#add(asRecorded, await recorded.load(asRecorded));
    if (edited.length > 0) this.#add(edited, await supposed.load(edited));
  }

  #add(keys: readonly string[], nodes: ReadonlyMap<string, UpstreamNode>): void {
    for (const key of keys) {
      const node = nodes.get(key);
      if (node === undefined || this.#nodes.has(key)) continue;
      this.#nodes.set(key, this.#following.lost.has(key) ? { ...node, own: 1 } : node);
      this.#graph.add(key, node.own, node.suppliers);
    }
  }

  #solve(look: Look) {
    const { beyond, policy } = this.#following;
    const { solvedBelow } = policy.risk.propagation;
    return this.#graph.solve(look, { addBeyond: beyond === 'AS_PASSED_ON', solvedBelow });
  }

  async #nextChangeOf(keys: readonly string[]): Promise<string | null> {
    const { isEdited, recorded, supposed } = this.#following;
    const days = [
      await recorded.nextChangeOf(keys.filter((key) => !isEdited(key))),
      await supposed.nextChangeOf(keys.filter(isEdited)),
    ];
    return days.filter((day) => day !== null).sort()[0] ?? null;
  }

  #nodesOf(look: Look): Map<string, UpstreamNode> {
    // A supplier that was not recorded by then is unknown, and unknown is not safe.
    const unknown = { own: 1, suppliers: [] };
    return new Map(this.#graph.keysOf(look).map((key) => [key, this.#nodes.get(key) ?? unknown]));
  }
}
