import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import { within } from './days.ts';
import type { DossierSupplier } from './dossier.ts';

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
  const network = packed(ids, links);
  const base = Float64Array.from(ids, (id) => own.get(id)!);
  const probability = base.slice();
  const next = base.slice();
  let stale = Uint32Array.from(ids.keys());
  while (stale.length > 0) {
    const moved = new Set<number>();
    for (const party of stale) {
      let survives = 1 - base[party]!;
      for (let at = network.suppliersFrom[party]!; at < network.suppliersFrom[party + 1]!; at++) {
        survives *= 1 - network.transmission[at]! * probability[network.supplier[at]!]!;
      }
      next[party] = Math.max(probability[party]!, 1 - survives);
      if (next[party] - probability[party]! < solvedBelow) continue;
      for (let at = network.customersFrom[party]!; at < network.customersFrom[party + 1]!; at++) {
        moved.add(network.customer[at]!);
      }
    }
    // All parties of a round read the same values, so that the result does not depend on their order.
    for (const party of stale) probability[party] = next[party]!;
    stale = Uint32Array.from(moved);
  }
  return new Map(ids.map((id, index) => [id, probability[index]!]));
}

/** A network in flat arrays, because each round may visit every link of a hundred thousand parties. */
interface PackedNetwork {
  /** The start of each party's suppliers. They end at the start of the next party's. */
  suppliersFrom: Uint32Array;
  supplier: Uint32Array;
  transmission: Float64Array;
  /** The start of each party's customers. */
  customersFrom: Uint32Array;
  customer: Uint32Array;
}

/** Packs the links between these parties in the order of first appearance. Among several between two, the strongest counts. */
function packed(ids: readonly string[], links: readonly TransmittingLink[]): PackedNetwork {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const strongest = new Map<number, number>();
  for (const { supplierId, customerId, transmission } of links) {
    const supplier = indexOf.get(supplierId);
    const customer = indexOf.get(customerId);
    if (supplier === undefined || customer === undefined || supplier === customer) continue;
    const pair = customer * ids.length + supplier;
    strongest.set(pair, Math.max(strongest.get(pair) ?? 0, transmission));
  }
  const ends = [...strongest.keys()].map((pair) => ({
    customer: Math.floor(pair / ids.length),
    supplier: pair % ids.length,
  }));
  const suppliersFrom = startsOf(ends, 'customer', ids.length);
  const customersFrom = startsOf(ends, 'supplier', ids.length);
  const [suppliersTo, customersTo] = [suppliersFrom.slice(), customersFrom.slice()];
  const supplier = new Uint32Array(ends.length);
  const customer = new Uint32Array(ends.length);
  const transmission = new Float64Array(ends.length);
  const transmissions = strongest.values();
  for (const end of ends) {
    const place = suppliersTo[end.customer]!++;
    supplier[place] = end.supplier;
    transmission[place] = transmissions.next().value!;
    customer[customersTo[end.supplier]!++] = end.customer;
  }
  return { suppliersFrom, supplier, transmission, customersFrom, customer };
}

/** Returns the start of each party's links in an array sorted by party. */
function startsOf(
  ends: readonly { customer: number; supplier: number }[],
  by: 'customer' | 'supplier',
  parties: number,
): Uint32Array {
  const starts = new Uint32Array(parties + 1);
  for (const end of ends) starts[end[by] + 1]!++;
  for (let party = 0; party < parties; party++) starts[party + 1]! += starts[party]!;
  return starts;
}
