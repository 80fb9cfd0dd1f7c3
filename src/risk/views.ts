import type DataLoader from 'dataloader';
import { batchLoader, existing, oneBy } from '../registry/batch.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import { mapYielding } from '../registry/event-loop.ts';
import { findDossiers } from './dossier.ts';
import { assess } from './engine/assess.ts';
import type { Assessment, StoredAssessment } from './engine/assessment.ts';
import type { Dossier } from './engine/dossier.ts';
import { factsOn } from './engine/facts.ts';
import { unpack } from './engine/packed.ts';
import type { Policy } from './engine/policy.ts';
import type { RuleResult } from './rules/answer.ts';
import { type Hypothesis, NOTHING_SUPPOSED, supposed, type SupposedLink } from './hypothesis.ts';
import { findDossiersKnown, findLogEndAt } from './known-dossier.ts';
import { findSolvedOn } from './network/repository.ts';
import type { HazardBounds } from './network/hazard-bounds.ts';
import { NetworkNodes, type OwnMemory } from './network/nodes.ts';
import { type Arriving, type Seen, Upstream } from './network/upstream.ts';
import { policyInForce, policyOf } from './policy.ts';
import { findRisk, isOwnValidOn } from './repository.ts';

/** The day on which risk is assessed, and the instant until which records count. */
export interface View {
  /** YYYY-MM-DD. */
  asOf: string;
  /** Null: all records until now. */
  knownAt: string | null;
  /** The version of the risk policy; absent: the one in force at that instant. */
  modelVersion?: number;
}

/** A third party in a view. */
export interface RiskKey extends View {
  thirdPartyKey: string;
}

/** A third party as seen, with the policy to judge it. */
export interface Sight extends Seen {
  policy: Policy;
}

/** A third party as seen, with its assessment. */
export interface AssessedSight extends Sight {
  assessment: Assessment;
}

/** A third party whose network was not followed. */
const STORED_ONLY = {
  upstream: () => new Map(),
  nextChangeUpstream: async () => null,
  isTruncated: false,
};

/** When the network upstream of a third party is followed. */
type Following = 'NEVER' | 'UNLESS_STORED' | 'ALWAYS';

const nameOf = ({ asOf, knownAt, modelVersion }: View) => `${asOf} ${knownAt} ${modelVersion}`;
/** Names the policy of a view, whatever its day. */
const policyNameOf = ({ knownAt, modelVersion }: View) => `${knownAt} ${modelVersion}`;
const cacheKeyFn = (key: RiskKey) => `${key.thirdPartyKey} ${nameOf(key)}`;

/** Assumptions on top of the records. */
export interface Supposing {
  /** Supposed facts. With them, every network is followed upstream, so that a difference comes from them alone. */
  hypothesis?: Hypothesis;
  /** The risk policy in place of the one in force. */
  policy?: Policy;
}

/** Third parties as one operation sees them: on any day, as known at any instant. */
export class Views {
  readonly #snapshot: Snapshot;
  readonly #supposing: Supposing;
  readonly #dossiers = new Map<string | null, DataLoader<string, Dossier | null>>();
  readonly #ends = new Map<string, Promise<number>>();
  readonly #policies = new Map<string, Promise<Policy>>();
  readonly #nodes = new Map<string, Map<Policy, NetworkNodes>>();
  readonly #upstreams = new Map<string, Upstream>();
  /** Views of the recorded facts, which know what they have read. */
  readonly #recorded: Views;
  #solvedOn: Promise<string | null> | undefined;

  /** Third parties as seen; null if there is no such third party, or it was not recorded by then. */
  readonly sight: DataLoader<RiskKey, Sight | null, string>;
  /** The same, with the network upstream even if stored contributions are valid. */
  readonly upstream: DataLoader<RiskKey, Sight | null, string>;
  /** Third parties assessed from the records. */
  readonly assessed: DataLoader<RiskKey, AssessedSight | null, string>;
  /** The rules' answers. No rule reads suppliers' contributions, so no network is followed upstream. */
  readonly rules: DataLoader<RiskKey, readonly RuleResult[] | null, string>;

  constructor(snapshot: Snapshot, supposing: Supposing = {}, recorded?: Views) {
    this.#snapshot = snapshot;
    this.#supposing = supposing;
    this.#recorded = recorded ?? (supposing.hypothesis ? new Views(snapshot) : this);
    const seeing = (following: Following) =>
      batchLoader<RiskKey, Sight | null, string>(
        async (asked) => {
          const sights = new Map<string, Sight>();
          for (const view of new Map(asked.map((key) => [nameOf(key), key])).values()) {
            const keys = asked.filter((key) => nameOf(key) === nameOf(view)).map(({ thirdPartyKey }) => thirdPartyKey);
            for (const sight of await this.#see(view, keys, following)) {
              sights.set(cacheKeyFn({ ...view, thirdPartyKey: sight.dossier.thirdParty.id }), sight);
            }
          }
          return asked.map((key) => sights.get(cacheKeyFn(key)) ?? null);
        },
        { cacheKeyFn },
      );
    this.sight = seeing('UNLESS_STORED');
    this.upstream = seeing('ALWAYS');
    const finding = <T>(sights: DataLoader<RiskKey, Sight | null, string>, find: (sight: Sight, day: string) => T) =>
      batchLoader<RiskKey, T | null, string>(
        async (asked) => {
          const loaded = await sights.loadMany(asked);
          return await mapYielding(asked.entries(), ([index, { asOf }]) => {
            const sight = loaded[index]!;
            return sight === null || sight instanceof Error ? sight : find(sight, asOf);
          });
        },
        { cacheKeyFn },
      );
    this.assessed = finding(this.sight, (sight, day) => ({
      ...sight,
      assessment: assess(sight.dossier, sight.policy, day),
    }));
    this.rules = finding(seeing('NEVER'), ({ dossier, policy }, day) => factsOn(dossier, policy, day).rules);
  }

  /** Loads dossiers as known at an instant. Null: now, with the stored contributions of suppliers. */
  dossiersAt(knownAt: string | null): DataLoader<string, Dossier | null> {
    let loader = this.#dossiers.get(knownAt);
    if (!loader) {
      loader = oneBy(
        (keys) => this.#find(knownAt, keys),
        ({ thirdParty }) => thirdParty.id,
      );
      this.#dossiers.set(knownAt, loader);
    }
    return loader;
  }

  async #find(knownAt: string | null, keys: readonly string[]): Promise<Dossier[]> {
    const { hypothesis } = this.#supposing;
    if (hypothesis) {
      const dossiers = await this.#recorded.#read(knownAt, keys);
      return dossiers.map((dossier) => supposed(dossier, hypothesis));
    }
    return knownAt === null
      ? await findDossiers(this.#snapshot, keys)
      : await findDossiersKnown(this.#snapshot, keys, await this.logEndAt(knownAt));
  }

  /**
   * Estimates the hazard that arrives at third parties from their suppliers, in this view and under suppositions that add no
   * link.
   */
  async arriving(view: View, keys: readonly string[], supposing: Views): Promise<Arriving[]> {
    const policy = await this.policyIn(view);
    const { edits, lost } = supposing.#supposing.hypothesis ?? NOTHING_SUPPOSED;
    const edited = await supposing.#nodesIn(view, policy).load([...edits.keys()]);
    const changed = new Map([...edited].map(([key, { own }]) => [key, own]));
    for (const key of lost) changed.set(key, 1);
    return await this.#upstreamIn(view, policy).arriving(keys, changed);
  }

  /** Lets the network in this view remember third parties, and adds those of them that are remembered already. */
  async remember(view: View, memory: OwnMemory, remembered: ReadonlyMap<string, number>): Promise<void> {
    const nodes = this.#nodesIn(view, await this.policyIn(view));
    nodes.memory = memory;
    await nodes.add(remembered);
  }

  /** Bounds the hazard that arrives at third parties from their suppliers, in this view. Null: no bounds are known. */
  async bounds(view: View, keys: readonly string[]): Promise<(HazardBounds | null)[]> {
    return await this.#upstreamIn(view, await this.policyIn(view)).bounds(keys);
  }

  /**
   * Assesses many third parties, and reads the next dossiers meanwhile. Their suppliers contribute what is stored.
   * @returns false if the signal was aborted before all were assessed.
   */
  async assessOwn(
    view: View,
    keys: readonly string[],
    batch: number,
    take: (key: string, assessment: Assessment) => void,
    signal?: AbortSignal,
  ): Promise<boolean> {
    const nodes = this.#nodesIn(view, await this.policyIn(view));
    const readFrom = (start: number) => {
      const reading = this.#find(view.knownAt, keys.slice(start, start + batch));
      // If an assessment fails first, nothing waits for it any more.
      reading.catch(() => {});
      return reading;
    };
    let next = readFrom(0);
    for (let start = 0; start < keys.length; start += batch) {
      if (signal?.aborted) return false;
      const dossiers = await next;
      next = readFrom(start + batch);
      await nodes.assess(dossiers, take);
    }
    return true;
  }

  /** Returns stored risk that is valid in the view, suppliers and suppositions aside. Others are absent. */
  async storedRisk(view: View, keys: readonly string[]): Promise<Map<string, StoredAssessment>> {
    const basis = await this.#basisOfStored(view, await this.policyIn(view));
    if (basis === null) return new Map();
    const stored = await findRisk(this.#snapshot, keys);
    const valid = stored.filter((risk) => isOwnValidOn(view.asOf, risk, basis));
    return new Map(valid.map(({ thirdPartyId, explanation }) => [thirdPartyId, unpack(explanation)]));
  }

  /** Whether the dossier of a third party is supposed to differ from the records. */
  isEdited(key: string): boolean {
    return this.#supposing.hypothesis?.edits.has(key) ?? false;
  }

  /** Whether nothing is supposed. */
  get isRecorded(): boolean {
    const { edits, lost, links } = this.#supposing.hypothesis ?? NOTHING_SUPPOSED;
    return edits.size === 0 && lost.size === 0 && links.length === 0;
  }

  /** Supposed links on top of the recorded ones. */
  get supposedLinks(): readonly SupposedLink[] {
    return this.#supposing.hypothesis?.links ?? [];
  }

  /** Forgets the third parties seen, to free memory. The networks upstream of them stay. */
  forget(): void {
    this.#dossiers.clear();
    if (this.#recorded !== this) this.#recorded.forget();
    for (const loader of [this.sight, this.upstream, this.assessed, this.rules]) loader.clearAll();
  }

  /** Returns the end of the log at an instant. */
  async logEndAt(knownAt: string): Promise<number> {
    let end = this.#ends.get(knownAt);
    if (!end) this.#ends.set(knownAt, (end = findLogEndAt(this.#snapshot, knownAt)));
    return await end;
  }

  /** Returns the policy of a view. */
  async policyIn(view: View): Promise<Policy> {
    if (this.#supposing.policy) return this.#supposing.policy;
    if (view.knownAt === null && view.modelVersion === undefined) return (await policyInForce(this.#snapshot)).policy;
    let policy = this.#policies.get(policyNameOf(view));
    if (!policy) this.#policies.set(policyNameOf(view), (policy = policyOf(this.#snapshot, view)));
    return await policy;
  }

  async #see(view: View, keys: readonly string[], following: Following): Promise<Sight[]> {
    const policy = await this.policyIn(view);
    const dossiers = await this.#read(view.knownAt, keys);
    const asRead = (unchanged: readonly Dossier[]): Sight[] =>
      unchanged.map((dossier) => ({ dossier, policy, ...STORED_ONLY }));
    const supplied = dossiers.filter(({ suppliers }) => suppliers.length > 0);
    if (supplied.length === 0 || following === 'NEVER') return asRead(dossiers);
    if (following !== 'ALWAYS' && (await this.isStored(view))) return asRead(dossiers);
    const seen = await this.#upstreamIn(view, policy).of(supplied);
    return [
      ...asRead(dossiers.filter(({ suppliers }) => suppliers.length === 0)),
      ...seen.map((sight) => ({ ...sight, policy })),
    ];
  }

  /** Returns the upstream network of a view. It is shared, so that each third party in it is assessed once. */
  #upstreamIn(view: View, policy: Policy): Upstream {
    let upstream = this.#upstreams.get(nameOf(view));
    if (!upstream) {
      upstream = new Upstream({
        policy,
        beyond: view.knownAt === null ? 'AS_PASSED_ON' : 'LEFT_OUT',
        lost: this.#supposing.hypothesis?.lost ?? new Set(),
        isEdited: (key) => this.isEdited(key),
        recorded: this.#recorded.#nodesIn(view, policy),
        supposed: this.#nodesIn(view, policy),
      });
      this.#upstreams.set(nameOf(view), upstream);
    }
    return upstream;
  }

  /** Returns the nodes of the network in a view. They are shared, so that each third party is assessed once. */
  #nodesIn(view: View, policy: Policy): NetworkNodes {
    const ofView = this.#nodes.get(nameOf(view)) ?? new Map<Policy, NetworkNodes>();
    this.#nodes.set(nameOf(view), ofView);
    let nodes = ofView.get(policy);
    if (!nodes) {
      nodes = new NetworkNodes(this.#snapshot, {
        policy,
        day: view.asOf,
        read: (keys) => this.#read(view.knownAt, keys),
        stored: async () => (this.#recorded === this ? await this.#basisOfStored(view, policy) : null),
      });
      ofView.set(policy, nodes);
    }
    return nodes;
  }

  async #read(knownAt: string | null, keys: readonly string[]): Promise<Dossier[]> {
    const loader = this.dossiersAt(knownAt);
    return await existing(keys.map((key) => loader.load(key)));
  }

  /** Returns the basis of stored risk that is valid in a view, suppliers aside; null: hardly any is. */
  async #basisOfStored({ asOf, knownAt, modelVersion }: View, policy: Policy): Promise<string | null> {
    if (knownAt !== null || modelVersion !== undefined) return null;
    const inForce = await policyInForce(this.#snapshot);
    // For other days, hardly any stored risk is valid, because evidence ages from day to day.
    return policy === inForce.policy && asOf === (await this.#solved()) ? inForce.basis : null;
  }

  /** Whether the stored contributions of suppliers are those of a view: of the current records, the policy in force and today. */
  async isStored({ asOf, knownAt, modelVersion }: View): Promise<boolean> {
    const { hypothesis, policy } = this.#supposing;
    const isAsRecorded =
      knownAt === null && modelVersion === undefined && hypothesis === undefined && policy === undefined;
    return isAsRecorded && asOf === (await this.#solved());
  }

  #solved(): Promise<string | null> {
    if (this.#recorded !== this) return this.#recorded.#solved();
    return (this.#solvedOn ??= findSolvedOn(this.#snapshot));
  }
}
