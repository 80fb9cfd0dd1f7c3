import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import { within } from './days.ts';
import type { DossierSupplier } from './dossier.ts';
import { type FlatNetwork, networkFor, settle } from './settle.ts';

/** A link of the supply network, with the fraction of the supplier's risk, 0–1, that reaches the customer. */
export interface TransmittingLink {
  supplierId: string;
  customerId: string;
  transmission: number;
}

/** A sub-supplier with risk that reaches the third party assessed, by its strongest link. */
export interface ReachingSupplier {
  supplier: DossierSupplier;
  transmission: number;
}

/**
 * Returns τ: the fraction of a supplier's probability of failing that reaches its customer, 0–1. Unknown criticality counts as
 * the highest, and an unknown share as 1.
 */
export function transmissionOf(
  { criticality, share }: Pick<DossierSupplier, 'criticality' | 'share'>,
  { attenuation, criticality: scale }: RiskPolicy['propagation'],
): number {
  return attenuation * scale[(criticality ?? scale.length) - 1]! * (share ?? 1);
}

/** Returns the suppliers that reach a third party on a day, in order of key, each by its strongest link in force. */
export function suppliersOn(
  suppliers: readonly DossierSupplier[],
  thirdPartyId: string,
  policy: RiskPolicy['propagation'],
  day: string,
): ReachingSupplier[] {
  const strongest = new Map<string, ReachingSupplier>();
  for (const supplier of suppliers) {
    const { supplierId, validFrom, validTo, retiredOn } = supplier;
    if (supplierId === thirdPartyId || !within(validFrom, day, validTo)) continue;
    if (retiredOn !== null && retiredOn <= day) continue;
    const transmission = transmissionOf(supplier, policy);
    const known = strongest.get(supplier.supplierId);
    const stronger =
      !known ||
      transmission > known.transmission ||
      (transmission === known.transmission && supplier.linkId < known.supplier.linkId);
    if (stronger) strongest.set(supplier.supplierId, { supplier, transmission });
  }
  return [...strongest.values()].sort((a, b) => (a.supplier.supplierId < b.supplier.supplierId ? -1 : 1));
}

/** Returns p = 1 − (1 − own) · Π (1 − τ · p): a party fails by itself or through any of its suppliers. */
export function probabilityOf(own: number, suppliers: Iterable<{ transmission: number; probability: number }>): number {
  let survives = 1 - own;
  for (const { transmission, probability } of suppliers) survives *= 1 - transmission * probability;
  return 1 - survives;
}

/** Returns the hazard that reaches a party from a supplier: −ln(1 − τ · p). */
export const suppliedHazard = (transmission: number, probability: number): number =>
  -Math.log1p(-transmission * probability);

/**
 * Computes every party's probability of failing, by itself or through suppliers of suppliers, 0–1. Among several links between
 * two parties, the strongest counts; a party is not its own supplier. If paths share a sub-supplier, the result is slightly
 * too high, because the shared cause counts once for each path. Cycles converge: p only rises and stays ≤ 1.
 *
 * @param own each party's probability without its suppliers.
 * @param solvedBelow the largest last change accepted.
 */
export function propagate(
  own: ReadonlyMap<string, number>,
  links: readonly TransmittingLink[],
  solvedBelow: number,
): Map<string, number> {
  const ids = [...own.keys()];
  const network = flat(ids, links);
  for (const [party, id] of ids.entries()) network.base[party] = own.get(id)!;
  const probability = settle(network, ids.length, solvedBelow);
  return new Map(ids.map((id, party) => [id, probability[party]!]));
}

/** Lays out the links between these parties in the order of first appearance. Among several between two, the strongest counts. */
function flat(ids: readonly string[], links: readonly TransmittingLink[]): FlatNetwork {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const strongest = new Map<number, number>();
  for (const { supplierId, customerId, transmission } of links) {
    const supplier = indexOf.get(supplierId);
    const customer = indexOf.get(customerId);
    if (supplier === undefined || customer === undefined || supplier === customer) continue;
    const pair = customer * ids.length + supplier;
    strongest.set(pair, Math.max(strongest.get(pair) ?? 0, transmission));
  }
  const network = networkFor(ids.length, strongest.size);
  const { suppliersFrom, supplier, transmission } = network;
  for (const pair of strongest.keys()) suppliersFrom[Math.floor(pair / ids.length) + 1]!++;
  for (let party = 0; party < ids.length; party++) suppliersFrom[party + 1]! += suppliersFrom[party]!;
  const free = suppliersFrom.slice();
  for (const [pair, strength] of strongest) {
    const place = free[Math.floor(pair / ids.length)]!++;
    supplier[place] = pair % ids.length;
    transmission[place] = strength;
  }
  return network;
}
