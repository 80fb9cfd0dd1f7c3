import { authorize } from '../../registry/access.ts';
import { listEntries } from '../catalogue/repository.ts';
import { date, known, parseFields, text } from '../../input/fields.ts';
import type {
  CreateCertificationInput,
  RevokeCertificationInput,
  UpdateCertificationInput,
  VerifyCertificationInput,
} from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import { checkCodes, checkSource, findCurrentById, resolveSite, resolveThirdParty } from '../../input/references.ts';
import type { Writing, Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { checkCertification } from './rules.ts';
import { certificationFields, restated, unknownCertification } from './fields.ts';

/** Records what a body has granted. Throws Rejected with every problem found. */
export async function createCertification(writer: Writer, input: CreateCertificationInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const { suspendedOn: _, ...fields } = parseFields(certificationFields, input, problems, ['type']);
  return write(
    writer,
    async (transaction) => {
      const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
      const siteId = await resolveSite(transaction, thirdPartyId, input.siteId, problems);
      const certification = { ...unknownCertification, ...fields, siteId: siteId ?? null, thirdPartyId: thirdPartyId! };
      await check(transaction, certification, problems);
      problems.throwIfAny();
      const [created] = await transaction.create('Certification', [certification]);
      return { key: created!.id };
    },
    idempotencyOf('createCertification', input, problems),
  );
}

/** Changes a certification; what was checked with the issuer before no longer is. Throws Rejected with every problem found. */
export async function updateCertification(writer: Writer, input: UpdateCertificationInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(certificationFields, input, problems);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Certification', input, problems);
      const siteId = await resolveSite(transaction, before.thirdPartyId, input.siteId, problems);
      const changes = { ...fields, ...(siteId === undefined ? {} : { siteId }) };
      await check(transaction, { ...before, ...changes }, problems);
      problems.throwIfAny();
      await transaction.update('Certification', before, restated(before, changes));
      return { key: before.id };
    },
    idempotencyOf('updateCertification', input, problems),
  );
}

/** Records that the actor has checked a certificate with its issuer. Throws Rejected with every problem found. */
export async function verifyCertification(writer: Writer, input: VerifyCertificationInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields({ verifiedOn: known(date), method: text(500) }, input, problems, ['method']);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Certification', input, problems);
      const verifiedOn = fields.verifiedOn ?? writer.today;
      if (verifiedOn > writer.today) problems.add('OUT_OF_RANGE', 'verifiedOn', `is after today, ${writer.today}`);
      problems.throwIfAny();
      await transaction.update('Certification', before, {
        verification: 'VERIFIED',
        verifiedBy: writer.actor.name,
        verifiedOn,
        verificationMethod: fields.method!,
      });
      return { key: before.id };
    },
    idempotencyOf('verifyCertification', input, problems),
  );
}

/** Records that a certificate was taken away. Throws Rejected where it was already. */
export async function revokeCertification(writer: Writer, input: RevokeCertificationInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const { revokedOn } = parseFields({ revokedOn: known(date) }, input, problems);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Certification', input, problems);
      const changes = { revokedOn: revokedOn ?? writer.today };
      if (before.revokedOn !== null) problems.add('NOT_ALLOWED', 'id', `was revoked on ${before.revokedOn}`);
      await check(transaction, { ...before, ...changes }, problems);
      problems.throwIfAny();
      await transaction.update('Certification', before, changes);
      return { key: before.id };
    },
    idempotencyOf('revokeCertification', input, problems),
  );
}

async function check(
  transaction: Writing,
  certification: Parameters<typeof checkCertification>[0] & Parameters<typeof checkSource>[2],
  problems: Problems,
): Promise<void> {
  const { type } = certification;
  await checkCodes(transaction, 'certification-types', [{ code: type, path: ['type'] }], problems);
  const known = (await listEntries(transaction, 'certification-types')).find(({ code }) => code === type);
  checkCertification(certification, known?.variants.map(({ code }) => code) ?? [], problems);
  await checkSource(transaction, 'Certification', certification, problems);
}
