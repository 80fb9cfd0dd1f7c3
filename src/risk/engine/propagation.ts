import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import { within } from './days.ts';
import type { DossierSupplier } from './dossier.ts';

/** A link of the supply graph: how much of the supplier's risk, 0–1, reaches the customer. */
export interface TransmittingLink {
  supplierId: string;
  customerId: string;
  transmission: number;
}

/** A sub-supplier whose risk reaches the one assessed, by its strongest link. */
export interface ReachingSupplier {
  supplier: DossierSupplier;
  transmission: number;
}

/**
 * τ: the share of a supplier's probability of failing that reaches its customer, 0–1. Unknown criticality counts as the
 * highest, an unknown share as all.
 */
export function transmissionOf(
  { criticality, share }: Pick<DossierSupplier, 'criticality' | 'share'>,
  { attenuation, criticality: scale }: RiskPolicy['propagation'],
): number {
  return attenuation * scale[(criticality ?? scale.length) - 1]! * (share ?? 1);
}

/** The suppliers that reach a third party on a day, each by its strongest link in force, itself left out; in order of key. */
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

/** p = 1 − (1 − own) · Π (1 − τ · p): a party fails by itself or through any of its suppliers. */
export function probabilityOf(own: number, suppliers: Iterable<{ transmission: number; probability: number }>): number {
  let survives = 1 - own;
  for (const { transmission, probability } of suppliers) survives *= 1 - transmission * probability;
  return 1 - survives;
}

/**
 * Every party's probability of failing, itself or through suppliers of suppliers, 0–1. Of several links between the same
 * two parties the strongest counts; a party is not its own supplier. Where paths share a sub-supplier the result is a
 * little too high, because shared causes are counted once for each path. Cycles converge, as p only rises and stays ≤ 1.
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
  const at = new Map(ids.map((id, index) => [id, index]));
  const suppliersOf: Map<number, number>[] = ids.map(() => new Map<number, number>());
  const customersOf: number[][] = ids.map(() => []);
  for (const { supplierId, customerId, transmission } of links) {
    const supplier = at.get(supplierId);
    const customer = at.get(customerId);
    if (supplier === undefined || customer === undefined || supplier === customer) continue;
    const known = suppliersOf[customer]!.get(supplier);
    if (known === undefined) customersOf[supplier]!.push(customer);
    suppliersOf[customer]!.set(supplier, Math.max(known ?? 0, transmission));
  }
  const base = ids.map((id) => own.get(id)!);
  let probability = Float64Array.from(base);
  let stale = new Set(ids.keys());
  while (stale.size > 0) {
    const next = Float64Array.from(probability);
    const moved = new Set<number>();
    for (const party of stale) {
      let survives = 1 - base[party]!;
      for (const [supplier, transmission] of suppliersOf[party]!) survives *= 1 - transmission * probability[supplier]!;
      next[party] = Math.max(probability[party]!, 1 - survives);
      if (next[party] - probability[party]! >= solvedBelow)
        for (const customer of customersOf[party]!) moved.add(customer);
    }
    probability = next;
    stale = moved;
  }
  return new Map(ids.map((id, index) => [id, probability[index]!]));
}
