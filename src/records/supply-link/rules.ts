import type { Problems } from '../../input/problems.ts';

/** Notes what contradicts itself in a supply link. Several between the same two are allowed: who supplies two things has two. */
export function checkSupplyLink(
  link: { supplierId: string | null; customerId: string | null; validFrom: string | null; validTo: string | null },
  problems: Problems,
): void {
  const { supplierId, customerId, validFrom, validTo } = link;
  if (supplierId !== null && supplierId === customerId) {
    problems.add('INCONSISTENT', 'customer', 'is the supplier itself; nobody is its own supplier');
  }
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    problems.add('INCONSISTENT', 'validTo', `is ${validTo}, before validFrom, ${validFrom}`);
  }
}
