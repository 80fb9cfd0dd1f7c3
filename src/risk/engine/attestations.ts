import type { DossierAttestation } from './dossier.ts';

/** The statements about a third party, by what they are worth on a day. Future and superseded ones are in no list. */
export interface Standing {
  /** Count as evidence. */
  valid: readonly DossierAttestation[];
  /** Counted once: past their end, or revoked. */
  lapsed: readonly DossierAttestation[];
  /** Their signature does not fit, and nothing has superseded them. */
  invalid: readonly DossierAttestation[];
}

/** The day a statement was made; null where it bears no date at all, and then it counts as none. */
export const madeOn = (attestation: DossierAttestation): string | null =>
  attestation.attestedOn ?? attestation.periodEnd;

/** The day a statement's age is counted from: the earlier of the end of its period and its date. */
export function evidenceDate({ periodEnd, attestedOn }: DossierAttestation): string | null {
  if (periodEnd === null || attestedOn === null) return periodEnd ?? attestedOn;
  return periodEnd < attestedOn ? periodEnd : attestedOn;
}

/** Sorts the statements of a third party by what they are worth on a day. */
export function standingOn(attestations: readonly DossierAttestation[], day: string): Standing {
  const byId = new Map(attestations.map((attestation) => [attestation.id, attestation]));
  const standing = { valid: [], lapsed: [], invalid: [] } as Record<keyof Standing, DossierAttestation[]>;
  for (const attestation of attestations) {
    const made = madeOn(attestation);
    if ((made !== null && made > day) || isSuperseded(attestation, byId, day)) continue;
    const revoked = attestation.revokedOn !== null && attestation.revokedOn <= day;
    if (attestation.signature === 'INVALID') {
      if (!revoked) standing.invalid.push(attestation);
    } else if (made !== null) {
      const over = revoked || (attestation.validUntil !== null && attestation.validUntil < day);
      standing[over ? 'lapsed' : 'valid'].push(attestation);
    }
  }
  return standing;
}

/**
 * Whether a later revision stood by that day. It never comes back, even when the later one lapses or is revoked. A
 * revision whose signature is invalid supersedes nothing itself, but one that followed it does.
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
