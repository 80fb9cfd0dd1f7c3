import type { Problems } from '../../input/problems.ts';

/** Notes contradictions within a contract. */
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
  checkNotBeforeStart('expiresOn', expiresOn, contract, problems);
  if (contract.status === 'ACTIVE' && effectiveOn === null) {
    problems.add('INCONSISTENT', 'effectiveOn', 'must be given if the contract is ACTIVE');
  }
  checkNotBeforeStart('terminatedOn', terminatedOn, contract, problems);
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
  if ((contract.status === 'TERMINATED') !== (terminatedOn !== null) && !problems.has('status')) {
    problems.add('INCONSISTENT', 'terminatedOn', 'must be given if the status is TERMINATED, and only then');
  }
}

/** Notes an end of a contract that is before its first day. */
export function checkNotBeforeStart(
  field: string,
  day: string | null,
  { effectiveOn }: { effectiveOn: string | null },
  problems: Problems,
): void {
  if (effectiveOn === null || day === null || day >= effectiveOn) return;
  problems.add('INCONSISTENT', field, `must not be before the first day, ${effectiveOn}`);
}

/** Notes a status that would reopen a terminated contract. */
export function checkNotRevived(
  before: { status: string } | null,
  status: string | undefined,
  problems: Problems,
): void {
  if (before?.status !== 'TERMINATED' || status === undefined || status === 'TERMINATED') return;
  problems.add('NOT_ALLOWED', 'status', 'a terminated contract cannot be reopened; record a new contract');
}

/** Notes a notice period of a clause whose type has none. `types` are the clause types of the catalogue by code. */
export function checkClauseHours(
  { clauseType, hours }: { clauseType: string; hours: number | null },
  types: ReadonlyMap<string, { unit: string | null }>,
  problems: Problems,
): void {
  if (types.get(clauseType)?.unit !== null || hours === null) return;
  problems.add('INCONSISTENT', 'hours', `must be absent: ${clauseType} has no notice period`);
}

/** Returns whether a contract is binding on a day: signed, effective, and not expired or terminated. Auto-renewal prevents expiry. */
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
