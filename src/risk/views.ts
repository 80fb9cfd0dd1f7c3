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
import { findKeptNodes, findSolvedOn, type KeptNode } from './network/repository.ts';
import { type Seen, Upstream } from './network/upstream.ts';
import { policyInForce, policyOf } from './policy.ts';

/** On which day, and by what had been recorded at which instant, risk is looked at. */
export interface View {
  /** YYYY-MM-DD. */
  asOf: string;
  /** Null: by all that is recorded. */
  knownAt: string | null;
  /** By which version of the risk policy; absent: by the one then in force. */
  modelVersion?: number;
}

/** Whose risk, in which view. */
export interface RiskKey extends View {
  thirdPartyKey: string;
}

/** Somebody looked at, and by what to judge. */
export interface Sight extends Seen {
  policy: Policy;
}

/** Somebody looked at, and assessed. */
export interface AssessedSight extends Sight {
  assessment: Assessment;
}

/** When one looks at what is upstream of somebody. */
type Following = 'NEVER' | 'WHERE_NOT_AS_KEPT' | 'ALWAYS';

const nameOf = ({ asOf, knownAt, modelVersion }: View) => `${asOf} ${knownAt} ${modelVersion}`;
/** By what it is judged, whatever the day. */
const policyNameOf = ({ knownAt, modelVersion }: View) => `${knownAt} ${modelVersion}`;
const cacheKeyFn = (key: RiskKey) => `${key.thirdPartyKey} ${nameOf(key)}`;

/** What else is taken for true, beside what is recorded. */
export interface Supposing {
  /** What is supposed of third parties. Then everybody is followed upstream, so that what differs differs by it alone. */
  hypothesis?: Hypothesis;
  /** The policy that risk is judged by, in the place of the one in force. */
  policy?: Policy;
}

/** What one operation sees of third parties, on any day, as known at any instant. */
export class Views {
  readonly #snapshot: Snapshot;
  readonly #supposing: Supposing;
  readonly #dossiers = new Map<string | null, DataLoader<string, Dossier | null>>();
  readonly #ends = new Map<string, Promise<number>>();
  readonly #policies = new Map<string, Promise<Policy>>();
  readonly #upstreams = new Map<string, Upstream>();
  #solvedOn: Promise<string | null> | undefined;

  /** As somebody is seen; null where there is nobody, or was not yet. */
  readonly sight: DataLoader<RiskKey, Sight | null, string>;
  /** The same with what is upstream of them, also where all is as it is kept. */
  readonly upstream: DataLoader<RiskKey, Sight | null, string>;
  /** As they are assessed, anew, from the records. */
  readonly assessed: DataLoader<RiskKey, AssessedSight | null, string>;
  /** What the rules answer about them. No rule turns on what suppliers pass on, so nobody is followed upstream for it. */
  readonly rules: DataLoader<RiskKey, readonly RuleResult[] | null, string>;

  constructor(snapshot: Snapshot, supposing: Supposing = {}) {
    this.#snapshot = snapshot;
    this.#supposing = supposing;
    const seeing = (following: Following) =>
      new DataLoader<RiskKey, Sight | null, string>(
        async (asked) => {
          const found = new Map<string, Sight>();
          for (const view of new Map(asked.map((key) => [nameOf(key), key])).values()) {
            const keys = asked.filter((key) => nameOf(key) === nameOf(view)).map(({ thirdPartyKey }) => thirdPartyKey);
            for (const sight of await this.#see(view, keys, following)) {
              found.set(cacheKeyFn({ ...view, thirdPartyKey: sight.dossier.thirdParty.id }), sight);
            }
          }
          return asked.map((key) => found.get(cacheKeyFn(key)) ?? null);
        },
        { cacheKeyFn },
      );
    this.sight = seeing('WHERE_NOT_AS_KEPT');
    this.upstream = seeing('ALWAYS');
    const finding = <T>(sights: DataLoader<RiskKey, Sight | null, string>, find: (sight: Sight, day: string) => T) =>
      new DataLoader<RiskKey, T | null, string>(
        async (asked) => {
          const found = await sights.loadMany(asked);
          return await mapYielding(asked.entries(), ([index, { asOf }]) => {
            const sight = found[index]!;
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

  /** Everything recorded about a third party by an instant; null: by now, where its suppliers pass on what they do. */
  dossiersAt(knownAt: string | null): DataLoader<string, Dossier | null> {
    let loader = this.#dossiers.get(knownAt);
    if (!loader) {
      const { hypothesis } = this.#supposing;
      const find = async (keys: readonly string[]) => {
        const found =
          knownAt === null
            ? await findDossiers(this.#snapshot, keys)
            : await findDossiersKnown(this.#snapshot, keys, await this.logEndAt(knownAt));
        return hypothesis ? found.map((dossier) => supposed(dossier, hypothesis)) : found;
      };
      loader = oneBy(find, ({ thirdParty }) => thirdParty.id);
      this.#dossiers.set(knownAt, loader);
    }
    return loader;
  }

  /** Links that are supposed beside those recorded. */
  get supposedLinks(): readonly SupposedLink[] {
    return this.#supposing.hypothesis?.links ?? [];
  }

  /** Forgets who was looked at, of whom there may be many; what was found upstream of them stays. */
  forget(): void {
    this.#dossiers.clear();
    for (const loader of [this.sight, this.upstream, this.assessed, this.rules]) loader.clearAll();
  }

  /** Where the log stood at an instant. */
  async logEndAt(knownAt: string): Promise<number> {
    let end = this.#ends.get(knownAt);
    if (!end) this.#ends.set(knownAt, (end = findLogEndAt(this.#snapshot, knownAt)));
    return await end;
  }

  /** By what risk is, or was, judged. */
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
    const isAsKept = async () => this.#isAsRecorded(view) && asOf === (await this.#solved());
    const asTheyAre = (some: readonly Dossier[]): Sight[] =>
      some.map((dossier) => ({ dossier, policy, upstream: new Map(), isTruncated: false }));
    const supplied = dossiers.filter(({ suppliers }) => suppliers.length > 0);
    if (supplied.length === 0 || following === 'NEVER') return asTheyAre(dossiers);
    if (following !== 'ALWAYS' && (await isAsKept())) return asTheyAre(dossiers);
    const seen = await this.#upstreamIn(view, policy).of(supplied);
    return [
      ...asTheyAre(dossiers.filter(({ suppliers }) => suppliers.length === 0)),
      ...seen.map((one) => ({ ...one, policy })),
    ];
  }

  /** One for each view: what several have upstream of them is assessed once. */
  #upstreamIn(view: View, policy: Policy): Upstream {
    const { asOf, knownAt } = view;
    let upstream = this.#upstreams.get(nameOf(view));
    if (!upstream) {
      upstream = new Upstream((some) => this.#read(knownAt, some), {
        policy,
        day: asOf,
        beyond: knownAt === null ? 'AS_PASSED_ON' : 'LEFT_OUT',
        lost: this.#supposing.hypothesis?.lost ?? new Set(),
        kept: (some) => this.#keptOf(view, some),
      });
      this.#upstreams.set(nameOf(view), upstream);
    }
    return upstream;
  }

  async #read(knownAt: string | null, keys: readonly string[]): Promise<Dossier[]> {
    const loader = this.dossiersAt(knownAt);
    return await existing(keys.map((key) => loader.load(key)));
  }

  /** Those of whom nothing is supposed, and of whom what is kept is right for the view. */
  async #keptOf(view: View, keys: readonly string[]): Promise<KeptNode[]> {
    const { hypothesis, policy } = this.#supposing;
    if (view.knownAt !== null || view.modelVersion !== undefined || policy) return [];
    // For other days hardly anything is right, as evidence ages from day to day.
    if (view.asOf !== (await this.#solved())) return [];
    const { basis } = await policyInForce(this.#snapshot);
    const asRecorded = keys.filter((key) => !hypothesis?.edits.has(key));
    return await findKeptNodes(this.#snapshot, asRecorded, { basis, day: view.asOf });
  }

  /** Whether it is seen by what is recorded now and by the policy in force, as what is kept is. */
  #isAsRecorded({ knownAt, modelVersion }: View): boolean {
    const { hypothesis, policy } = this.#supposing;
    return knownAt === null && modelVersion === undefined && hypothesis === undefined && policy === undefined;
  }

  #solved(): Promise<string | null> {
    return (this.#solvedOn ??= findSolvedOn(this.#snapshot));
  }
}
