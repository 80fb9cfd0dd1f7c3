import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import type { Dossier, DossierOwner, DossierThirdParty } from '../engine/dossier.ts';

type BulkParameters = Pick<RuleParameters<'DSP-PROHIBITED'>, 'countriesOfConcern' | 'coveredPersonOwnershipPercent'>;

/** COUNSEL: the recorded facts pull in two directions, and a lawyer decides. */
export type CoveredPerson = 'YES' | 'NO' | 'UNKNOWN' | 'COUNSEL';

const HUNDRED_PERCENT = 100;
/** Shares written in tenths of a percent do not add up exactly in binary. */
const ROUNDING = 1e-9;

/**
 * Whether a third party is a covered person (28 CFR 202.211): organised, or with its principal place of business, in a
 * country of concern; or owned to half or more, directly or through others, alone or together, from there. An entity
 * organised in the United States is a US person whoever owns it (202.256, example 8) unless the Attorney General
 * designates it; what is recorded is its country, not where it was organised, so that case is for counsel.
 */
export function coveredPerson(
  dossier: Pick<Dossier, 'thirdParty' | 'owners'>,
  parameters: BulkParameters,
  unitedStates: ReadonlySet<string>,
): CoveredPerson {
  const { thirdParty } = dossier;
  const { country } = thirdParty;
  if (country !== null && parameters.countriesOfConcern.includes(country)) return 'YES';
  const headquartered = thirdParty.sites.some(
    (site) =>
      site.function === 'HEADQUARTERS' && site.country !== null && parameters.countriesOfConcern.includes(site.country),
  );
  const american = country !== null && unitedStates.has(country);
  if (headquartered) return american ? 'COUNSEL' : 'YES';
  const owned = new Ownership(
    dossier.owners,
    parameters.countriesOfConcern,
    parameters.coveredPersonOwnershipPercent,
  ).of(thirdParty);
  if (american) return owned === 'YES' ? 'COUNSEL' : 'NO';
  return owned === 'NO' && country === null ? 'UNKNOWN' : owned;
}

type Owned = 'YES' | 'NO' | 'UNKNOWN';

/** What was found of a third party; `cutAt` is the highest place on the way to it that its own owners led back to. */
interface Found {
  owned: Owned;
  cutAt: number;
}

/** Owners whose owners are looked at for one third party: more are not followed, and so not known. */
const MOST_FOLLOWED = 2_000;

/**
 * Whether third parties are owned from a country of concern, up the chains of their owners. Each owner is followed once: that
 * many chains lead to it must not take as many times as long. Only in rings does it depend on the way one came, and of rings
 * in rings there are more ways than can be gone.
 */
class Ownership {
  readonly #byId: ReadonlyMap<string, DossierOwner>;
  readonly #ofConcern: readonly string[];
  readonly #threshold: number;
  /** What was found whatever way one came. */
  readonly #known = new Map<string, Owned>();
  /** Places on the way here. */
  readonly #path = new Map<string, number>();
  #followed = 0;

  constructor(owners: readonly DossierOwner[], ofConcern: readonly string[], threshold: number) {
    this.#byId = new Map(owners.map((owner) => [owner.id, owner]));
    this.#ofConcern = ofConcern;
    this.#threshold = threshold - ROUNDING;
  }

  of(party: Pick<DossierThirdParty, 'id' | 'owners'>): Owned {
    return this.#follow(party).owned;
  }

  /** Known shares from there make it a yes; a no needs that the unknown ones could not. */
  #follow(party: Pick<DossierThirdParty, 'id' | 'owners'>): Found {
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
    // One that is in a ring is another where another of the ring stands on the way to it.
    if (cutAt > place) this.#known.set(party.id, owned);
    return { owned, cutAt: cutAt < place ? cutAt : Infinity };
  }

  #owner(ownerId: string | null, country: string | null): Found {
    const owner = ownerId === null ? undefined : this.#byId.get(ownerId);
    const home = country ?? owner?.country ?? null;
    if (home !== null && this.#ofConcern.includes(home)) return { owned: 'YES', cutAt: Infinity };
    const cutAt = owner && this.#path.get(owner.id);
    if (owner === undefined || cutAt !== undefined) {
      return { owned: home === null ? 'UNKNOWN' : 'NO', cutAt: cutAt ?? Infinity };
    }
    const through = this.#follow(owner);
    // An owner whose own owners are not recorded is taken for what its country says.
    if (through.owned === 'UNKNOWN' && owner.owners.length === 0 && home !== null) return { ...through, owned: 'NO' };
    return through;
  }
}
