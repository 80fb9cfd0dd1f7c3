import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import type { Writing } from '../../registry/session.ts';
import { probabilityOf, suppliersOn } from '../engine/propagation.ts';
import { findNodes, type NetworkNode } from './repository.ts';

/** What a change of some third parties' own risk does to the supply network. */
export interface Spread {
  /** What suppliers pass on from now: only those for whom it is another. */
  passedOn: Map<string, number>;
  /** Those whose suppliers pass on something else than before. */
  customers: Set<string>;
}

/**
 * Follows changed risk downstream, round by round, until nobody's probability is apart from what it passes on by as much as
 * the policy says. Cycles end: whatever one starts from, there is one solution, and each round is nearer to it (the 0.10 that
 * nobody is without makes it so).
 * @param own of those assessed anew: their probability of failing by themselves.
 * @param read those of them that were read already.
 */
export async function spread(
  at: Writing,
  own: ReadonlyMap<string, number>,
  policy: RiskPolicy['propagation'],
  day: string,
  read: readonly NetworkNode[] = [],
): Promise<Spread> {
  const nodes = new Map(read.map((node) => [node.id, node]));
  const passedOn = new Map<string, number>();
  const customers = new Set<string>();
  for (let round = [...own.keys()]; ;) {
    const unread = round.filter((id) => !nodes.has(id));
    if (unread.length > 0) for (const node of await findNodes(at, unread)) nodes.set(node.id, node);
    const next = new Set<string>();
    for (const id of round) {
      const node = nodes.get(id)!;
      if (node.customers.length === 0) continue;
      const probability = probabilityNow(node, own.get(id) ?? node.own ?? 1, passedOn, policy, day);
      const before = passedOn.get(id) ?? node.passedOn;
      if (before !== null && Math.abs(probability - before) < policy.writeBelow) continue;
      passedOn.set(id, probability);
      for (const customer of node.customers) {
        customers.add(customer);
        next.add(customer);
      }
    }
    if (next.size === 0) return { passedOn, customers };
    round = [...next];
  }
}

function probabilityNow(
  { id, suppliers }: NetworkNode,
  own: number,
  passedOn: ReadonlyMap<string, number>,
  policy: RiskPolicy['propagation'],
  day: string,
): number {
  return probabilityOf(
    own,
    suppliersOn(suppliers, id, policy, day).map(({ supplier, transmission }) => ({
      transmission,
      probability: passedOn.get(supplier.supplierId) ?? supplier.probability,
    })),
  );
}
