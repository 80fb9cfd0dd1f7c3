import { authorize } from '../../registry/access.ts';
import { date, documentColumnsOf, known, parseFields, text } from '../../input/fields.ts';
import type { RecordAttestationInput, RevokeAttestationInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import type { WholeRecord } from '../../registry/records.ts';
import { checkCodes, findCurrentById, readOrigin, resolveId, resolveThirdParty } from '../../input/references.ts';
import type { Writing, Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { findRevisions } from './repository.ts';
import { placeAmong } from './revisions.ts';
import { checkAttestation, checkAttestor } from './rules.ts';
import { attestationFields, unknownAttestation } from './fields.ts';

/**
 * Records a statement about controls; the one it supersedes is marked so. What is recorded already, under the same key at its
 * source, is not recorded again. Throws Rejected with every problem found.
 */
export async function recordAttestation(writer: Writer, input: RecordAttestationInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const { document, revision, ...fields } = parseFields(attestationFields, input, problems, [
    'framework',
    'assurance',
    'claims',
  ]);
  return write(
    writer,
    async (transaction) => {
      const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
      const attestorId = await resolveAttestor(transaction, thirdPartyId, input.attestorId, problems);
      const named = await resolveSuperseded(transaction, thirdPartyId, input.supersedesId, fields.framework, problems);
      const statement = {
        ...unknownAttestation,
        ...fields,
        ...documentColumnsOf(document),
        thirdPartyId,
        attestorId,
      };
      const earlier = await findEarlier(transaction, fields, problems);
      const asked = { revision: fields.source == null ? null : (revision ?? null), supersedes: named };
      const place = placeAmong(earlier, statement, asked, problems);
      checkAttestation(statement, writer.today, problems);
      const codes = statement.claims.map(({ control }, index) => ({
        code: control,
        path: ['claims', index, 'control'],
      }));
      await checkCodes(transaction, 'controls', codes, problems);
      problems.throwIfAny();
      if (place.unchanged) return { key: place.unchanged.id };
      const [created] = await transaction.create('Attestation', [
        {
          ...statement,
          thirdPartyId: thirdPartyId!,
          revision: place.revision,
          supersedesId: place.supersedes?.id ?? null,
          supersededById: place.supersededBy?.id ?? null,
        },
      ]);
      for (const one of place.replaces) {
        await transaction.update('Attestation', one, { supersededById: created!.id });
      }
      return { key: created!.id };
    },
    idempotencyOf('recordAttestation', input, problems),
  );
}

/** Revokes a statement; it stays readable. Throws Rejected where it was revoked already. */
export async function revokeAttestation(writer: Writer, input: RevokeAttestationInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields({ revokedOn: known(date), reason: text(2000) }, input, problems, ['reason']);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Attestation', input, problems);
      const revokedOn = fields.revokedOn ?? writer.today;
      if (before.revokedOn !== null) problems.add('NOT_ALLOWED', 'id', `was revoked on ${before.revokedOn}`);
      if (revokedOn > writer.today) problems.add('OUT_OF_RANGE', 'revokedOn', `is after today, ${writer.today}`);
      problems.throwIfAny();
      await transaction.update('Attestation', before, { revokedOn, revocationReason: fields.reason! });
      return { key: before.id };
    },
    idempotencyOf('revokeAttestation', input, problems),
  );
}

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
