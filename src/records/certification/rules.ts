import type { Problems } from '../../input/problems.ts';

/** Notes contradictions within a certification. */
export function checkCertification(
  certification: {
    type: string;
    variant: string | null;
    title: string | null;
    issuedOn: string | null;
    validUntil: string | null;
    suspendedOn: string | null;
    revokedOn: string | null;
  },
  variants: readonly string[],
  problems: Problems,
): void {
  const { type, variant, issuedOn, validUntil } = certification;
  if (type === 'OTHER' && certification.title === null) {
    problems.add('INCONSISTENT', 'title', 'must say what it is if the type is OTHER');
  }
  if (variant !== null && !variants.includes(variant)) {
    const right = variants.length === 0 ? `${type} has no variants` : `${type} comes as ${variants.join(', ')}`;
    problems.add('INVALID', 'variant', `"${variant}" is not a variant: ${right}`);
  }
  if (issuedOn !== null && validUntil !== null && validUntil < issuedOn) {
    problems.add('INCONSISTENT', 'validUntil', `is before it was issued, ${issuedOn}`);
  }
  for (const field of ['suspendedOn', 'revokedOn'] as const) {
    const day = certification[field];
    if (issuedOn !== null && day !== null && day < issuedOn) {
      problems.add('INCONSISTENT', field, `is before it was issued, ${issuedOn}`);
    }
  }
}

/** Returns whether a certification is in force on a day: issued, and not expired, suspended or revoked. */
export function certificationInForce(
  certification: {
    issuedOn: string | null;
    validUntil: string | null;
    suspendedOn: string | null;
    revokedOn: string | null;
  },
  day: string,
): boolean {
  const { issuedOn, validUntil, suspendedOn, revokedOn } = certification;
  const begun = issuedOn === null || issuedOn <= day;
  const over =
    (validUntil !== null && validUntil < day) ||
    (suspendedOn !== null && suspendedOn <= day) ||
    (revokedOn !== null && revokedOn <= day);
  return begun && !over;
}
