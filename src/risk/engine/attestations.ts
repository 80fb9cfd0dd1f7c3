import type { DossierAttestation } from './dossier.ts';

/** The attestations of a third party by their worth on a day. Future and superseded ones are in no list. */
export interface Standing {
  /** Count as evidence. */
  valid: readonly DossierAttestation[];
  /** Past their end. They no longer count as evidence, but an admission in them counts until a newer statement says otherwise. */
  expired: readonly DossierAttestation[];
  /** Taken back by their author or by us. */
  revoked: readonly DossierAttestation[];
  /** Their signature is invalid, and no other attestation has superseded them. */
  invalid: readonly DossierAttestation[];
}

/** Returns the day of an attestation; null if it has no date at all, and then it does not count. */
export const madeOn = (attestation: DossierAttestation): string | null =>
  attestation.attestedOn ?? attestation.periodEnd;

/** Returns the start of an attestation's age: the earlier of the end of its period and its date. */
export function evidenceDate({ periodEnd, attestedOn }: DossierAttestation): string | null {
  if (periodEnd === null || attestedOn === null) return periodEnd ?? attestedOn;
  return periodEnd < attestedOn ? periodEnd : attestedOn;
}

/** Sorts the attestations of a third party by their worth on a day. */
export function standingOn(attestations: readonly DossierAttestation[], day: string): Standing {
  const byId = new Map(attestations.map((attestation) => [attestation.id, attestation]));
  const standing = { valid: [], expired: [], revoked: [], invalid: [] } as Record<keyof Standing, DossierAttestation[]>;
  for (const attestation of attestations) {
    const made = madeOn(attestation);
    if ((made !== null && made > day) || isSuperseded(attestation, byId, day)) continue;
    const revoked = attestation.revokedOn !== null && attestation.revokedOn <= day;
    if (attestation.signature === 'INVALID') {
      if (!revoked) standing.invalid.push(attestation);
    } else if (made !== null) {
      const expired = attestation.validUntil !== null && attestation.validUntil < day;
      standing[revoked ? 'revoked' : expired ? 'expired' : 'valid'].push(attestation);
    }
  }
  return standing;
}

/**
 * Whether a later revision existed on that day. A superseded attestation never counts again, even if the later one lapses or
 * is revoked. A revision with an invalid signature does not supersede anything, but a revision of that one does.
 */
function isSuperseded(
  attestation: DossierAttestation,
  byId: ReadonlyMap<string, DossierAttestation>,
  day: string,
): boolean {
  let later = attestation.supersededById;
  for (let steps = 0; later !== null && steps <= byId.size; steps++) {
    const revision = byId.get(later);
    if (!revision) return true;
    const made = madeOn(revision);
    if (revision.signature !== 'INVALID' && (made === null || made <= day)) return true;
    later = revision.supersededById;
  }
  return false;
}
