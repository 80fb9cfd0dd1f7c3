import type { Problems } from '../../input/problems.ts';

/** Notes an attestor that is itself a third party, if the statement is about a different one. */
export function checkAttestor(
  attestor: { name: string; thirdPartyId: string | null },
  thirdPartyId: string | null,
  problems: Problems,
): void {
  if (attestor.thirdPartyId === null || thirdPartyId === null || attestor.thirdPartyId === thirdPartyId) return;
  const message = `names ${attestor.name}, a third party that speaks only for itself (THE_PARTY)`;
  problems.add('INCONSISTENT', 'attestorId', message);
}

/** Notes contradictions within a statement. */
export function checkAttestation(
  attestation: {
    periodStart: string | null;
    periodEnd: string | null;
    attestedOn: string | null;
    validUntil: string | null;
    claims: readonly { status: string; justification: string | null }[];
  },
  today: string,
  problems: Problems,
): void {
  const { periodStart, periodEnd, attestedOn, validUntil } = attestation;
  if (periodStart !== null && periodEnd !== null && periodEnd < periodStart) {
    problems.add('INCONSISTENT', 'periodEnd', `is before the first day of the period, ${periodStart}`);
  }
  if (attestedOn !== null && attestedOn > today) problems.add('OUT_OF_RANGE', 'attestedOn', `is after today, ${today}`);
  if (attestedOn !== null && validUntil !== null && validUntil < attestedOn) {
    problems.add('INCONSISTENT', 'validUntil', `is before the statement was made, ${attestedOn}`);
  }
  attestation.claims.forEach(({ status, justification }, index) => {
    if (status === 'NOT_APPLICABLE' && justification === null) {
      problems.add('INCONSISTENT', ['claims', index, 'justification'], 'must say why the control does not apply');
    }
  });
}
