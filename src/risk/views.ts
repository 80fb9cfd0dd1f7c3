import DataLoader from 'dataloader';
import { existing, oneBy } from '../registry/batch.ts';
import type { Snapshot } from '../registry/snapshot.ts';
import { mapYielding } from '../registry/event-loop.ts';
import { findDossiers } from './dossier.ts';
import { assess } from './engine/assess.ts';
import type { Assessment } from './engine/assessment.ts';
import type { Dossier } from './engine/dossier.ts';
import { factsOn } from './engine/facts.ts';
import type { Policy } from './engine/policy.ts';
import type { RuleResult } from './rules/answer.ts';
import { type Hypothesis, supposed, type SupposedLink } from './hypothesis.ts';
import { findDossiersKnown, findLogEndAt } from './known-dossier.ts';
import { findSolvedOn, findStoredNodes, type StoredNode } from './network/repository.ts';
import { type Seen, Upstream } from './network/upstream.ts';
import { policyInForce, policyOf } from './policy.ts';

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
  readonly #upstreams = new Map<string, Upstream>();
  #solvedOn: Promise<string | null> | undefined;

  /** Third parties as seen; null if there is no such third party, or it was not recorded by then. */
  readonly sight: DataLoader<RiskKey, Sight | null, string>;
  /** The same, with the network upstream even if stored contributions are valid. */
  readonly upstream: DataLoader<RiskKey, Sight | null, string>;
  /** Third parties assessed from the records. */
  readonly assessed: DataLoader<RiskKey, AssessedSight | null, string>;
  /** The rules' answers. No rule reads suppliers' contributions, so no network is followed upstream. */
  readonly rules: DataLoader<RiskKey, readonly RuleResult[] | null, string>;

  constructor(snapshot: Snapshot, supposing: Supposing = {}) {
    this.#snapshot = snapshot;
    this.#supposing = supposing;
    const seeing = (following: Following) =>
      new DataLoader<RiskKey, Sight | null, string>(
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
      new DataLoader<RiskKey, T | null, string>(
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
      const { hypothesis } = this.#supposing;
      const find = async (keys: readonly string[]) => {
        const dossiers =
          knownAt === null
            ? await findDossiers(this.#snapshot, keys)
            : await findDossiersKnown(this.#snapshot, keys, await this.logEndAt(knownAt));
        return hypothesis ? dossiers.map((dossier) => supposed(dossier, hypothesis)) : dossiers;
      };
      loader = oneBy(find, ({ thirdParty }) => thirdParty.id);
      this.#dossiers.set(knownAt, loader);
    }
    return loader;
  }

  /** Supposed links on top of the recorded ones. */
  get supposedLinks(): readonly SupposedLink[] {
    return this.#supposing.hypothesis?.links ?? [];
  }

  /** Forgets the third parties seen, to free memory. The networks upstream of them stay. */
  forget(): void {
    this.#dossiers.clear();
    for (const loader of [this.sight, this.upstream, this.assessed, this.rules]) loader.clearAll();
  }

  /** Returns the end of the log at an instant. */
  async logEndAt(knownAt: string): Promise<number> {
    let end = this.#ends.get(knownAt);
    if (!end) this.#ends.set(knownAt, (end = findLogEndAt(this.#snapshot, knownAt)));
    return await end;
  }

  /** Returns the policy of a view. */
  async #policyIn(view: View): Promise<Policy> {
    if (this.#supposing.policy) return this.#supposing.policy;
    if (view.knownAt === null && view.modelVersion === undefined) return (await policyInForce(this.#snapshot)).policy;
    let policy = this.#policies.get(policyNameOf(view));
    if (!policy) this.#policies.set(policyNameOf(view), (policy = policyOf(this.#snapshot, view)));
    return await policy;
  }

  async #see(view: View, keys: readonly string[], following: Following): Promise<Sight[]> {
    const { asOf, knownAt } = view;
    const policy = await this.#policyIn(view);
    const dossiers = await this.#read(knownAt, keys);
    const isStored = async () => this.#isAsRecorded(view) && asOf === (await this.#solved());
    const asRead = (unchanged: readonly Dossier[]): Sight[] =>
      unchanged.map((dossier) => ({ dossier, policy, upstream: new Map(), isTruncated: false }));
    const supplied = dossiers.filter(({ suppliers }) => suppliers.length > 0);
    if (supplied.length === 0 || following === 'NEVER') return asRead(dossiers);
    if (following !== 'ALWAYS' && (await isStored())) return asRead(dossiers);
    const seen = await this.#upstreamIn(view, policy).of(supplied);
    return [
      ...asRead(dossiers.filter(({ suppliers }) => suppliers.length === 0)),
      ...seen.map((sight) => ({ ...sight, policy })),
    ];
  }

  /** Returns the upstream network of a view. It is shared, so that each third party in it is assessed once. */
  #upstreamIn(view: View, policy: Policy): Upstream {
    const { asOf, knownAt } = view;
    let upstream = this.#upstreams.get(nameOf(view));
    if (!upstream) {
      upstream = new Upstream((keys) => this.#read(knownAt, keys), {
        policy,
        day: asOf,
        beyond: knownAt === null ? 'AS_PASSED_ON' : 'LEFT_OUT',
        lost: this.#supposing.hypothesis?.lost ?? new Set(),
        stored: (keys) => this.#storedIn(view, keys),
      });
      this.#upstreams.set(nameOf(view), upstream);
    }
    return upstream;
  }

  async #read(knownAt: string | null, keys: readonly string[]): Promise<Dossier[]> {
    const loader = this.dossiersAt(knownAt);
    return await existing(keys.map((key) => loader.load(key)));
  }

  /** Returns the third parties without suppositions that have stored risk valid for the view. */
  async #storedIn(view: View, keys: readonly string[]): Promise<StoredNode[]> {
    const { hypothesis, policy } = this.#supposing;
    if (view.knownAt !== null || view.modelVersion !== undefined || policy) return [];
    // For other days, hardly any stored risk is valid, because evidence ages from day to day.
    if (view.asOf !== (await this.#solved())) return [];
    const { basis } = await policyInForce(this.#snapshot);
    const asRecorded = keys.filter((key) => !hypothesis?.edits.has(key));
    return await findStoredNodes(this.#snapshot, asRecorded, { basis, day: view.asOf });
  }

  /** Whether a view uses the current records and the policy in force, as stored risk does. */
  #isAsRecorded({ knownAt, modelVersion }: View): boolean {
    const { hypothesis, policy } = this.#supposing;
    return knownAt === null && modelVersion === undefined && hypothesis === undefined && policy === undefined;
  }

  #solved(): Promise<string | null> {
    return (this.#solvedOn ??= findSolvedOn(this.#snapshot));
  }
}
