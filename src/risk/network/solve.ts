import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import type { Reading } from '../../registry/session.ts';
import { propagate, transmissionOf } from '../engine/propagation.ts';
import { findCustomersOf, findLinksOn, findOwn, findPassedOn } from './repository.ts';
import type { Spread } from './spread.ts';

/** A tenth of what a write spreads: what writes left undone is taken up, and nobody is assessed anew for nothing. */
const TAKEN_UP_FROM = 0.1;

/** Every third party's probability of failing, itself or through its suppliers, on a day: the whole network at once. */
export async function solve(
  at: Reading,
  assessed: ReadonlyMap<string, number>,
  policy: RiskPolicy['propagation'],
  day: string,
): Promise<{ probabilities: Map<string, number>; suppliers: Set<string> }> {
  const [own, links] = await Promise.all([findOwn(at), findLinksOn(at, day)]);
  for (const [id, probability] of assessed) own.set(id, probability);
  const suppliers = new Set(links.map(({ supplierId }) => supplierId));
  // Who was never assessed fails: unknown is not safe.
  for (const { supplierId, customerId } of links) {
    for (const id of [supplierId, customerId]) if (!own.has(id)) own.set(id, 1);
  }
  const transmitting = links.map((link) => ({ ...link, transmission: transmissionOf(link, policy) }));
  return { probabilities: propagate(own, transmitting, policy.solvedBelow), suppliers };
}

/**
 * What suppliers are to pass on by a solution of the whole network, where it is another than what they do.
 * @param assessed those just assessed anew, with their probability of failing by themselves.
 */
export async function solvedAnew(
  at: Reading,
  assessed: ReadonlyMap<string, number>,
  policy: RiskPolicy['propagation'],
  day: string,
): Promise<Spread> {
  const [{ probabilities, suppliers }, before] = await Promise.all([
    solve(at, assessed, policy, day),
    findPassedOn(at),
  ]);
  const passedOn = new Map<string, number>();
  for (const id of suppliers) {
    const [now, known] = [probabilities.get(id)!, before.get(id)];
    if (known === undefined || Math.abs(now - known) >= TAKEN_UP_FROM * policy.writeBelow) passedOn.set(id, now);
  }
  return { passedOn, customers: new Set(await findCustomersOf(at, passedOn.keys())) };
}
