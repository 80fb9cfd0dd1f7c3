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
    // All of a round see the same: what comes out does not hang on their order.
    for (const party of stale) probability[party] = next[party]!;
    stale = Uint32Array.from(moved);
  }
  return new Map(ids.map((id, index) => [id, probability[index]!]));
}

/** A network in flat arrays: of a hundred thousand parties each round visits every link. */
interface PackedNetwork {
  /** Of each party, where its suppliers begin; and where they end, those of the next. */
  suppliersFrom: Uint32Array;
  supplier: Uint32Array;
  transmission: Float64Array;
  /** Of each party, where its customers begin. */
  customersFrom: Uint32Array;
  customer: Uint32Array;
}

/** Links between the parties named, the strongest of several between the same two; in the order in which they first come. */
function packed(ids: readonly string[], links: readonly TransmittingLink[]): PackedNetwork {
  const at = new Map(ids.map((id, index) => [id, index]));
  const strongest = new Map<number, number>();
  for (const { supplierId, customerId, transmission } of links) {
    const supplier = at.get(supplierId);
    const customer = at.get(customerId);
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

/** Where those of each party begin, when they stand party after party. */
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
