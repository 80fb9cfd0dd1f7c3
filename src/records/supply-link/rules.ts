import type { Problems } from '../../input/problems.ts';

/**
 * Reports contradictions within a supply link. Two third parties can have several links: a supplier of two goods has two
 * links to its customer.
 */
export function checkSupplyLink(
  link: { supplierId: string | null; customerId: string | null; validFrom: string | null; validTo: string | null },
  problems: Problems,
): void {
  const { supplierId, customerId, validFrom, validTo } = link;
  if (supplierId !== null && supplierId === customerId) {
    problems.add(
      'INCONSISTENT',
      'customer',
      'is the same third party as the supplier; a third party cannot supply itself',
    );
  }
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    problems.add('INCONSISTENT', 'validTo', `is ${validTo}, before validFrom, ${validFrom}`);
  }
}
