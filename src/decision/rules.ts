/** Whether a decision counts on a day: begun, not over, not revoked, and approved by a second person where it needs one. */
export function decisionInForce(
  decision: {
    validFrom: string;
    validUntil: string;
    revokedOn: string | null;
    needsSecondApprover: boolean;
    secondApprovedOn: string | null;
  },
  day: string,
): boolean {
  const { validFrom, validUntil, revokedOn, needsSecondApprover, secondApprovedOn } = decision;
  if (needsSecondApprover && (secondApprovedOn === null || day < secondApprovedOn)) return false;
  return validFrom <= day && day <= validUntil && (revokedOn === null || day < revokedOn);
}
