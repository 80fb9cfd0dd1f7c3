import type { Problems } from '../../input/problems.ts';

/** Notes what contradicts itself in a contract. */
export function checkContract(
  contract: {
    status: string;
    effectiveOn: string | null;
    expiresOn: string | null;
    terminatedOn: string | null;
    valueMinor: number | null;
    currency: string | null;
    clauses: readonly { present: string; hours: number | null }[];
  },
  problems: Problems,
): void {
  const { effectiveOn, expiresOn, terminatedOn } = contract;
  if (effectiveOn !== null && expiresOn !== null && expiresOn < effectiveOn) {
    problems.add('INCONSISTENT', 'expiresOn', `is before the first day, ${effectiveOn}`);
  }
  if (contract.status === 'ACTIVE' && effectiveOn === null) {
    problems.add('INCONSISTENT', 'effectiveOn', 'must be given where the contract is ACTIVE');
  }
  if (effectiveOn !== null && terminatedOn !== null && terminatedOn < effectiveOn) {
    problems.add('INCONSISTENT', 'terminatedOn', `is before the first day, ${effectiveOn}`);
  }
  if ((contract.valueMinor === null) !== (contract.currency === null)) {
    problems.add(
      'INCONSISTENT',
      contract.currency === null ? 'currency' : 'valueMinor',
      'valueMinor and currency go together',
    );
  }
  contract.clauses.forEach(({ present, hours }, index) => {
    if (hours !== null && present !== 'YES') {
      problems.add('INCONSISTENT', ['clauses', index, 'hours'], 'only a clause that is present can set a period');
    }
  });
}

/** Notes notice periods of clauses that set none; `types` are the clause types of the catalogue by code. */
export function checkClauseHours(
  clauses: readonly { clauseType: string; hours: number | null }[],
  types: ReadonlyMap<string, { unit: string | null }>,
  problems: Problems,
): void {
  clauses.forEach(({ clauseType, hours }, index) => {
    if (types.get(clauseType)?.unit === null && hours !== null) {
      problems.add('INCONSISTENT', ['clauses', index, 'hours'], `${clauseType} sets no notice period`);
    }
  });
}

/** Whether a contract binds on a day: signed, begun, neither over nor ended. One that renews by itself does not run out. */
export function contractInForce(
  contract: {
    status: string;
    effectiveOn: string | null;
    expiresOn: string | null;
    terminatedOn: string | null;
    autoRenews: string;
  },
  day: string,
): boolean {
  const { status, effectiveOn, expiresOn, terminatedOn, autoRenews } = contract;
  if (status !== 'ACTIVE' && status !== 'TERMINATED') return false;
  if (effectiveOn === null || day < effectiveOn) return false;
  if (terminatedOn !== null && day >= terminatedOn) return false;
  return expiresOn === null || day <= expiresOn || autoRenews === 'YES';
}
