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
  const byId = new Map(dossier.owners.map((owner) => [owner.id, owner]));
  const owned = ownedFromConcern(thirdParty, byId, parameters, new Set([thirdParty.id]));
  if (american) return owned === 'YES' ? 'COUNSEL' : 'NO';
  return owned === 'NO' && country === null ? 'UNKNOWN' : owned;
}

type Owned = 'YES' | 'NO' | 'UNKNOWN';

/** Known shares from there make it a yes; a no needs that the unknown ones could not. */
function ownedFromConcern(
  party: Pick<DossierThirdParty, 'owners'>,
  byId: ReadonlyMap<string, DossierOwner>,
  parameters: BulkParameters,
  above: ReadonlySet<string>,
): Owned {
  let least = 0;
  let elsewhere = 0;
  for (const { ownerId, country, percent } of party.owners) {
    const concern = ownerFromConcern(ownerId, country, byId, parameters, above);
    if (concern === 'YES') least += percent ?? 0;
    if (concern === 'NO') elsewhere += percent ?? 0;
  }
  if (least >= parameters.coveredPersonOwnershipPercent - ROUNDING) return 'YES';
  return HUNDRED_PERCENT - elsewhere < parameters.coveredPersonOwnershipPercent - ROUNDING ? 'NO' : 'UNKNOWN';
}

function ownerFromConcern(
  ownerId: string | null,
  country: string | null,
  byId: ReadonlyMap<string, DossierOwner>,
  parameters: BulkParameters,
  above: ReadonlySet<string>,
): Owned {
  const owner = ownerId === null ? undefined : byId.get(ownerId);
  const home = country ?? owner?.country ?? null;
  if (home !== null && parameters.countriesOfConcern.includes(home)) return 'YES';
  if (owner === undefined || above.has(owner.id)) return home === null ? 'UNKNOWN' : 'NO';
  const through = ownedFromConcern(owner, byId, parameters, new Set([...above, owner.id]));
  // An owner whose own owners are not recorded is taken for what its country says.
  if (through === 'UNKNOWN' && owner.owners.length === 0 && home !== null) return 'NO';
  return through;
}
