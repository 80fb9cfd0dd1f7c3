import { date, documentColumnsOf, known, text } from '../../input/fields.ts';
import type { Problems } from '../../input/problems.ts';
import { checkCodes, readOrigin, resolveId, resolveThirdParty } from '../references.ts';
import { command, updateCommand } from '../command.ts';
import type { WholeRecord } from '../../registry/records.ts';
import type { Writing } from '../../registry/session.ts';
import { attestationFields, unknownAttestation } from './fields.ts';
import { findRevisions } from './repository.ts';
import { placeAmong } from './revisions.ts';
import { checkAttestation, checkAttestor } from './rules.ts';

/**
 * Records a statement about controls, and marks the one that it supersedes. Records nothing if the same statement already
 * exists under its key at the source.
 */
export const recordAttestation = command(
  {
    name: 'recordAttestation',
    record: 'Attestation',
    action: 'registry.write',
    fields: attestationFields,
    required: ['framework', 'assurance', 'claims'],
  },
  async ({ transaction, input, fields: { document, revision, ...fields }, writer, problems }) => {
    const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
    const attestorId = await resolveAttestor(transaction, thirdPartyId, input.attestorId, problems);
    const named = await resolveSuperseded(transaction, thirdPartyId, input.supersedesId, fields.framework, problems);
    const statement = { ...unknownAttestation, ...fields, ...documentColumnsOf(document), thirdPartyId, attestorId };
    const earlier = await findEarlier(transaction, fields, problems);
    const asked = { revision: fields.source == null ? null : (revision ?? null), supersedes: named };
    const place = placeAmong(earlier, statement, asked, problems);
    checkAttestation(statement, writer.today, problems);
    const codes = statement.claims.map(({ control }, index) => ({ code: control, path: ['claims', index, 'control'] }));
    await checkCodes(transaction, 'controls', codes, problems);
    const owner = problems.throwIfAny({ thirdPartyId });
    if (place.unchanged) return { key: place.unchanged.id };
    const [{ id }] = await transaction.create('Attestation', [
      {
        ...statement,
        ...owner,
        revision: place.revision,
        supersedesId: place.supersedes?.id ?? null,
        supersededById: place.supersededBy?.id ?? null,
      },
    ]);
    for (const replaced of place.replaces) {
      await transaction.update('Attestation', replaced, { supersededById: id });
    }
    return { key: id };
  },
);

/** Revokes a statement. It stays readable. */
export const revokeAttestation = updateCommand(
  {
    name: 'revokeAttestation',
    record: 'Attestation',
    action: 'registry.write',
    fields: { revokedOn: known(date), reason: text(2000) },
    required: ['reason'],
  },
  ({ before, fields: { revokedOn, reason }, writer, problems }) => {
    const { today } = writer;
    if (before.revokedOn !== null) problems.add('NOT_ALLOWED', 'id', `was revoked on ${before.revokedOn}`);
    if (revokedOn != null && revokedOn > today) problems.add('OUT_OF_RANGE', 'revokedOn', `is after today, ${today}`);
    return { revokedOn: revokedOn ?? today, revocationReason: reason };
  },
);

async function resolveSuperseded(
  transaction: Writing,
  thirdPartyId: string | null,
  supersedesId: string | null | undefined,
  framework: string | undefined,
  problems: Problems,
): Promise<WholeRecord<'Attestation'> | null> {
  const key = await resolveId(transaction, 'Attestation', 'supersedesId', supersedesId, problems, thirdPartyId);
  const [superseded] = key == null ? [] : await transaction.find('Attestation', [key]);
  if (!superseded) return null;
  if (framework !== undefined && superseded.framework !== framework) {
    problems.add('INCONSISTENT', 'supersedesId', `names a statement about ${superseded.framework}, not ${framework}`);
  }
  if (superseded.supersededById !== null)
    problems.add('NOT_ALLOWED', 'supersedesId', 'names a statement that is superseded already');
  return superseded;
}

async function resolveAttestor(
  transaction: Writing,
  thirdPartyId: string | null,
  attestorId: string | null | undefined,
  problems: Problems,
): Promise<string | null> {
  const key = await resolveId(transaction, 'Attestor', 'attestorId', attestorId, problems);
  const [attestor] = key == null ? [] : await transaction.find('Attestor', [key]);
  if (!attestor) return null;
  checkAttestor(attestor, thirdPartyId, problems);
  return attestor.id;
}

async function findEarlier(
  transaction: Writing,
  record: { source?: string | null; externalId?: string | null },
  problems: Problems,
): Promise<WholeRecord<'Attestation'>[]> {
  const origin = readOrigin(record, problems);
  if (origin === null) return [];
  const revisions = await transaction.find('Attestation', await findRevisions(transaction, origin));
  return revisions.sort((a, b) => a.revision - b.revision);
}
