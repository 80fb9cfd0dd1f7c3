import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import type { Dossier, DossierDetermination, DossierOwner, DossierThirdParty } from '../engine/dossier.ts';
import { determinationInForce, isAmong } from './answer.ts';

type BulkParameters = Pick<RuleParameters<'DSP-PROHIBITED'>, 'countriesOfConcern' | 'coveredPersonOwnershipPercent'>;

/** COUNSEL: the recorded facts conflict, and a lawyer must decide. */
export type CoveredPerson = 'YES' | 'NO' | 'UNKNOWN' | 'COUNSEL';

const HUNDRED_PERCENT = 100;
/** Shares written in tenths of a percent do not add up exactly in binary. */
const ROUNDING = 1e-9;

/**
 * Whether a third party is a covered person (28 CFR 202.211): organized, or with its principal place of business, in a
 * country of concern; or owned half or more from there, directly or indirectly, by one owner or several. An entity organized
 * in the United States is a US person regardless of its owners (28 CFR 202.256, example 8), unless the Attorney General
 * designates it; a recorded designation decides. The registry records its country, not its place of organization, so counsel must decide that case.
 */
export function coveredPerson(
  dossier: Pick<Dossier, 'thirdParty' | 'owners' | 'determinations'>,
  parameters: BulkParameters,
  unitedStates: ReadonlySet<string | null>,
  asOf: string,
): CoveredPerson {
  const { thirdParty } = dossier;
  if (designationOf(dossier.determinations, asOf)) return 'YES';
  const { country } = thirdParty;
  if (isAmong(country, parameters.countriesOfConcern)) return 'YES';
  const headquartered = thirdParty.sites.some(
    (site) => site.function === 'HEADQUARTERS' && isAmong(site.country, parameters.countriesOfConcern),
  );
  const american = unitedStates.has(country);
  if (headquartered) return american ? 'COUNSEL' : 'YES';
  const owned = new Ownership(
    dossier.owners,
    parameters.countriesOfConcern,
    parameters.coveredPersonOwnershipPercent,
    asOf,
  ).of(thirdParty);
  if (american) return owned === 'YES' ? 'COUNSEL' : 'NO';
  return owned === 'NO' && country === null ? 'UNKNOWN' : owned;
}

/** Returns the Attorney General's designation of a party as a covered person (28 CFR 202.211(a)(5)). */
export const designationOf = (
  determinations: readonly DossierDetermination[],
  asOf: string,
): DossierDetermination | undefined =>
  determinations.find(
    (determination) =>
      determination.kind === 'COVERED_PERSON_DESIGNATED' &&
      // A fact against a party does not end by itself.
      determinationInForce({ ...determination, validUntil: null }, asOf),
  );

type Owned = 'YES' | 'NO' | 'UNKNOWN';

/** The ownership of a third party. `cutAt` is the highest place on the current path that its own owners lead back to. */
interface Traced {
  owned: Owned;
  cutAt: number;
}

/** At most this many owners are followed for one third party. Beyond them, ownership is unknown. */
const MOST_FOLLOWED = 2_000;

/**
 * Traces whether third parties are owned from a country of concern, up the chains of their owners. Each owner is followed
 * once, even if many chains lead to it. The exception is a ring of owners: there, the result depends on the path, and the
 * number of paths can explode. MOST_FOLLOWED bounds it.
 */
class Ownership {
  readonly #byId: ReadonlyMap<string | null, DossierOwner>;
  readonly #ofConcern: readonly string[];
  readonly #threshold: number;
  /** Results that do not depend on the path. */
  readonly #known = new Map<string, Owned>();
  /** Places on the current path. */
  readonly #path = new Map<string, number>();
  #followed = 0;

  readonly #asOf: string;

  constructor(owners: readonly DossierOwner[], ofConcern: readonly string[], threshold: number, asOf: string) {
    this.#asOf = asOf;
    this.#byId = new Map(owners.map((owner) => [owner.id, owner]));
    this.#ofConcern = ofConcern;
    this.#threshold = threshold - ROUNDING;
  }

  of(party: Pick<DossierThirdParty, 'id' | 'owners'>): Owned {
    return this.#follow(party).owned;
  }

  /** Returns YES if known shares reach the threshold, and NO only if unknown shares could not reach it either. */
  #follow(party: Pick<DossierThirdParty, 'id' | 'owners'>): Traced {
    const known = this.#known.get(party.id);
    if (known !== undefined) return { owned: known, cutAt: Infinity };
    if (this.#followed++ >= MOST_FOLLOWED) return { owned: 'UNKNOWN', cutAt: 0 };
    const place = this.#path.size;
    this.#path.set(party.id, place);
    let [least, elsewhere, cutAt] = [0, 0, Infinity];
    for (const { ownerId, country, percent } of party.owners) {
      const owner = this.#owner(ownerId, country);
      cutAt = Math.min(cutAt, owner.cutAt);
      if (owner.owned === 'YES') least += percent ?? 0;
      if (owner.owned === 'NO') elsewhere += percent ?? 0;
    }
    this.#path.delete(party.id);
    const owned = least >= this.#threshold ? 'YES' : HUNDRED_PERCENT - elsewhere < this.#threshold ? 'NO' : 'UNKNOWN';
    // Within a ring, the result depends on the path, so it is not cached.
    if (cutAt > place) this.#known.set(party.id, owned);
    return { owned, cutAt: cutAt < place ? cutAt : Infinity };
  }

  #owner(ownerId: string | null, country: string | null): Traced {
    const owner = this.#byId.get(ownerId);
    if (owner && designationOf(owner.determinations, this.#asOf)) return { owned: 'YES', cutAt: Infinity };
    const home = country ?? owner?.country ?? null;
    if (isAmong(home, this.#ofConcern)) return { owned: 'YES', cutAt: Infinity };
    const cutAt = owner && this.#path.get(owner.id);
    if (owner === undefined || cutAt !== undefined) {
      return { owned: home === null ? 'UNKNOWN' : 'NO', cutAt: cutAt ?? Infinity };
    }
    const through = this.#follow(owner);
    // If an owner's own owners are not recorded, its country decides.
    if (through.owned === 'UNKNOWN' && owner.owners.length === 0 && home !== null) return { ...through, owned: 'NO' };
    return through;
  }
}
