import { groupBy } from '../../registry/batch.ts';
import type { WholeRecord } from '../../registry/records.ts';
import type { Writing } from '../../registry/session.ts';
import type { Note } from './extract.ts';
import { findRevisionsUnder } from './repository.ts';
import type { PlacedAttestation } from './statement-keys.ts';

type Attestation = WholeRecord<'Attestation'>;

/**
 * Completes the statements of runs of tests that failed. They replace earlier statements under their keys, so nothing that
 * those proved stays proven unless the run names it. A control that is not met stays so, because a failed run does not
 * show otherwise. Adds a note for each statement that ends.
 */
export async function afterFailedRuns(
  transaction: Writing,
  { source, sha256, isInvalid }: { source: string; sha256: string; isInvalid: boolean },
  placed: readonly PlacedAttestation[],
  notes: Note[],
): Promise<PlacedAttestation[]> {
  const failed = placed.filter(({ failedUnder }) => failedUnder !== null);
  if (failed.length === 0) return [...placed];
  const externalIds = failed.map(({ attestation }) => attestation.externalId);
  const revisions = await transaction.find('Attestation', await findRevisionsUnder(transaction, source, externalIds));
  const recorded = groupBy(revisions, ({ externalId }) => externalId ?? '');
  return placed.flatMap((each) => {
    const { attestation, failedUnder } = each;
    if (failedUnder === null) return [each];
    const chain = recorded.get(attestation.externalId) ?? [];
    const earlier = isInvalid ? null : replacedBy(attestation.attestedOn ?? null, chain, sha256);
    const claimed = new Set(attestation.claims.map(({ control }) => control));
    const open = earlier?.claims.filter(({ control }) => !claimed.has(control)) ?? [];
    const claims = [...attestation.claims, ...open.filter(({ status }) => status === 'NOT_MET')];
    const ended = open.filter(({ status }) => status !== 'NOT_MET').map(({ control }) => control);
    if (ended.length > 0) notes.push(endedNote(each.path, earlier!, ended));
    // Without a present framework and an earlier statement, there is nothing to say and nothing to replace.
    if (claims.length === 0 && failedUnder === 'EARLIER' && chain.length === 0) return [];
    // A statement without claims has nothing that could end.
    const validUntil = claims.length === 0 ? null : attestation.validUntil;
    return [{ ...each, attestation: { ...attestation, claims, validUntil } }];
  });
}

/** Returns the statement that one made on a day replaces, or has replaced if its document was ingested before. */
function replacedBy(day: string | null, chain: readonly Attestation[], sha256: string): Attestation | null {
  const [firstOwn] = chain
    .filter(({ documentSha256 }) => documentSha256 === sha256)
    .sort((one, other) => one.revision - other.revision);
  const earlier = firstOwn
    ? chain.find(({ id }) => id === firstOwn.supersedesId)
    : chain.find(({ supersededById, signature }) => supersededById === null && signature !== 'INVALID');
  if (!earlier || earlier.signature === 'INVALID' || earlier.revokedOn !== null) return null;
  return day !== null && earlier.attestedOn !== null && earlier.attestedOn <= day ? earlier : null;
}

function endedNote(path: string, { attestedOn }: Attestation, controls: readonly string[]): Note {
  const message = `is FAILED and does not show ${controls.join(', ')}, so what the statement of ${attestedOn} says about that counts no longer`;
  return { code: 'SUPERSEDED', path: `${path}/result`, message };
}
