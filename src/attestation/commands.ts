import { z } from 'zod';
import { assurance, claimStatus } from '../../db/tables/attestation.ts';
import { authorize } from '../access.ts';
import {
  date,
  document,
  documentColumnsOf,
  known,
  listOf,
  oneOf,
  parseFields,
  sourceFields,
  text,
  whole,
} from '../fields.ts';
import type { RecordAttestationInput, RevokeAttestationInput } from '../generated/graphql.ts';
import { idempotencyOf } from '../idempotency.ts';
import { Problems } from '../problems.ts';
import type { WholeRecord } from '../record/records.ts';
import { checkCodes, findCurrentById, resolveId, resolveThirdParty } from '../references.ts';
import { type Transaction, write, type Writer, type Written } from '../write.ts';
import { findNewestRevision } from './repository.ts';
import { checkAttestation } from './rules.ts';

const attestationFields = {
  ...sourceFields,
  revision: known(whole(1, 1_000_000)),
  framework: text(100).refine(
    (value) => /^[A-Z0-9_]+$/.test(value),
    'must be upper-case letters, digits and underscores, like HIPAA_SECURITY_RULE',
  ),
  assurance: oneOf(assurance.enumValues),
  periodStart: known(date),
  periodEnd: known(date),
  attestedOn: known(date),
  validUntil: known(date),
  document,
  claims: listOf(
    z.object({
      control: text(20),
      status: oneOf(claimStatus.enumValues),
      justification: known(text(2000)).default(null),
      extent: known(whole(0, 100)).default(null),
      note: known(text(2000)).default(null),
    }),
    200,
  ).min(1, 'must hold at least one claim'),
};

/** What is known of a statement before anything is. Whoever records it has not checked a signature. */
const unknownAttestation = {
  source: null,
  externalId: null,
  framework: '',
  assurance: 'SELF' as const,
  periodStart: null,
  periodEnd: null,
  attestedOn: null,
  validUntil: null,
  documentSha256: null,
  documentMediaType: null,
  documentUrl: null,
  signature: 'NONE' as const,
  signatureKeyId: null,
  signatureAlgorithm: null,
  supersededById: null,
  revokedOn: null,
  revocationReason: null,
  claims: [],
};

/** Records a statement about controls; the one it supersedes is marked so. Throws Rejected with every problem found. */
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
      const attestorId = await resolveId(transaction, 'Attestor', 'attestorId', input.attestorId, problems);
      const superseded = await resolveSuperseded(
        transaction,
        thirdPartyId,
        input.supersedesId,
        fields.framework,
        problems,
      );
      const attestation = {
        ...unknownAttestation,
        ...fields,
        ...documentColumnsOf(document),
        thirdPartyId: thirdPartyId!,
        attestorId: attestorId ?? null,
        supersedesId: superseded?.id ?? null,
        revision: await resolveRevision(transaction, fields, revision ?? null, problems),
      };
      checkAttestation(attestation, writer.today, problems);
      const codes = attestation.claims.map(({ control }, index) => ({
        code: control,
        path: ['claims', index, 'control'],
      }));
      await checkCodes(transaction, 'controls', codes, problems);
      problems.throwIfAny();
      const [created] = await transaction.create('Attestation', [attestation]);
      if (superseded) await transaction.update('Attestation', superseded, { supersededById: created!.id });
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
  transaction: Transaction,
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

async function resolveRevision(
  transaction: Transaction,
  { source = null, externalId = null }: { source?: string | null; externalId?: string | null },
  revision: number | null,
  problems: Problems,
): Promise<number> {
  if ((source === null) !== (externalId === null)) {
    problems.add(
      'INCONSISTENT',
      source === null ? 'source' : 'externalId',
      'source and externalId go together: give both or neither',
    );
  }
  if (source === null || externalId === null) return 1;
  const newest = await findNewestRevision(transaction, source, externalId);
  const next = (newest?.revision ?? 0) + 1;
  if (revision !== null && revision < next) {
    problems.add(
      'TAKEN',
      'revision',
      `"${externalId}" at source "${source}" has revision ${newest!.revision}; the next is ${next}`,
    );
  }
  return revision ?? next;
}
