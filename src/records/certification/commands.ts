import { date, known, text } from '../../input/fields.ts';
import type { Problems } from '../../input/problems.ts';
import { checkCodes, checkSource, resolveSite, resolveThirdParty } from '../references.ts';
import { createCommand, updateCommand } from '../command.ts';
import type { Writing } from '../../registry/session.ts';
import { listEntries } from '../catalogue/repository.ts';
import { certificationFields, restated, unknownCertification } from './fields.ts';
import { checkCertification } from './rules.ts';

/** Records a certification that a body has granted. */
export const createCertification = createCommand(
  {
    name: 'createCertification',
    record: 'Certification',
    action: 'registry.write',
    fields: certificationFields,
    required: ['type'],
  },
  async ({ transaction, input, fields: { suspendedOn: _, ...fields }, problems }) => {
    const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
    const siteId = (await resolveSite(transaction, thirdPartyId, input.siteId, problems)) ?? null;
    const certification = { ...unknownCertification, ...fields, siteId, thirdPartyId };
    await check(transaction, certification, problems);
    return certification;
  },
);

/** Changes a certification. Any change resets its verification with the issuer to unverified. */
export const updateCertification = updateCommand(
  { name: 'updateCertification', record: 'Certification', action: 'registry.write', fields: certificationFields },
  async ({ transaction, input, before, fields, problems }) => {
    const siteId = await resolveSite(transaction, before.thirdPartyId, input.siteId, problems);
    const changes = { ...fields, ...(siteId === undefined ? {} : { siteId }) };
    await check(transaction, { ...before, ...changes }, problems);
    return restated(before, changes);
  },
);

/** Records that the actor has verified a certification with its issuer. */
export const verifyCertification = updateCommand(
  {
    name: 'verifyCertification',
    record: 'Certification',
    action: 'registry.write',
    fields: { verifiedOn: known(date), method: text(500) },
    required: ['method'],
  },
  ({ fields: { verifiedOn, method }, writer, problems }) => {
    const { today, actor } = writer;
    if (verifiedOn != null && verifiedOn > today)
      problems.add('OUT_OF_RANGE', 'verifiedOn', `is after today, ${today}`);
    return {
      verification: 'VERIFIED' as const,
      verifiedBy: actor.name,
      verifiedOn: verifiedOn ?? today,
      verificationMethod: method,
    };
  },
);

/** Records that a certification was revoked. */
export const revokeCertification = updateCommand(
  {
    name: 'revokeCertification',
    record: 'Certification',
    action: 'registry.write',
    fields: { revokedOn: known(date) },
  },
  async ({ transaction, before, fields, writer, problems }) => {
    const changes = { revokedOn: fields.revokedOn ?? writer.today };
    if (before.revokedOn !== null) problems.add('NOT_ALLOWED', 'id', `was revoked on ${before.revokedOn}`);
    await check(transaction, { ...before, ...changes }, problems);
    return changes;
  },
);

async function check(
  transaction: Writing,
  certification: Parameters<typeof checkCertification>[0] & Parameters<typeof checkSource>[2],
  problems: Problems,
): Promise<void> {
  const { type } = certification;
  await checkCodes(transaction, 'certification-types', [{ code: type, path: ['type'] }], problems);
  const entry = (await listEntries(transaction, 'certification-types')).find(({ code }) => code === type);
  checkCertification(certification, entry?.variants.map(({ code }) => code) ?? [], problems);
  await checkSource(transaction, 'Certification', certification, problems);
}
