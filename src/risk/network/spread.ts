import type { RiskPolicy } from '../../../db/catalogue/risk-policy.ts';
import type { Writing } from '../../registry/session.ts';
import { probabilityOf, suppliersOn } from '../engine/propagation.ts';
import { findNodes, type NetworkNode } from './repository.ts';

/** The effect of some third parties' changed risk on the supply network. */
export interface Spread {
  /** The new contributions of suppliers, only the changed ones. */
  passedOn: Map<string, number>;
  /** The customers of suppliers with a changed contribution. */
  customers: Set<string>;
}

/**
 * Follows changed risk downstream, round by round, until every probability is within the policy's threshold of the
 * contribution. Cycles end: the network has one solution, and each round is closer to it, because each party has a residual
 * hazard of at least 0.10.
 * @param own the reassessed third parties, with their probability of failing by themselves.
 * @param read the nodes of them that are read already.
 */
export async function spread(
  transaction: Writing,
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
    if (unread.length > 0) for (const node of await findNodes(transaction, unread)) nodes.set(node.id, node);
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
