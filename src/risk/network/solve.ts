import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import type { Reading } from '../../registry/session.ts';
import { propagate, transmissionOf } from '../engine/propagation.ts';
import { findCustomersOf, findLinksOn, findOwn, findPassedOn, findSuppliers } from './repository.ts';
import type { Spread } from './spread.ts';

/**
 * A solution passes on differences from a tenth of the threshold of writes. So it includes the changes that writes were too
 * small to pass on, without reassessing third parties for nothing.
 */
const FRACTION_OF_WRITES = 0.1;

/** Solves the whole network for a day: each third party's probability of failing, by itself or through its suppliers. */
export async function solve(
  session: Reading,
  assessed: ReadonlyMap<string, number>,
  policy: RiskPolicy['propagation'],
  day: string,
): Promise<{ probabilities: Map<string, number>; suppliers: string[] }> {
  const [own, links, suppliers] = await Promise.all([
    findOwn(session),
    findLinksOn(session, day),
    findSuppliers(session),
  ]);
  for (const [id, probability] of assessed) own.set(id, probability);
  // A third party that was never assessed counts as failing: unknown is not safe.
  for (const { supplierId, customerId } of links) {
    for (const id of [supplierId, customerId]) if (!own.has(id)) own.set(id, 1);
  }
  for (const id of suppliers) if (!own.has(id)) own.set(id, 1);
  const transmitting = links.map((link) => ({ ...link, transmission: transmissionOf(link, policy) }));
  return { probabilities: propagate(own, transmitting, policy.solvedBelow), suppliers };
}

/**
 * Solves the whole network, and returns the contributions of suppliers that differ from the stored ones.
 * @param assessed third parties just reassessed, with their probability of failing by themselves.
 */
export async function spreadBySolving(
  session: Reading,
  assessed: ReadonlyMap<string, number>,
  policy: RiskPolicy['propagation'],
  day: string,
): Promise<Spread> {
  const [{ probabilities, suppliers }, before] = await Promise.all([
    solve(session, assessed, policy, day),
    findPassedOn(session),
  ]);
  const passedOn = new Map<string, number>();
  for (const id of suppliers) {
    const [now, known] = [probabilities.get(id)!, before.get(id)];
    if (known === undefined || Math.abs(now - known) >= FRACTION_OF_WRITES * policy.writeBelow) passedOn.set(id, now);
  }
  return { passedOn, customers: new Set(await findCustomersOf(session, passedOn.keys())) };
}
