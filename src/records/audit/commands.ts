import { z } from 'zod';
import { authorize } from '../../registry/access.ts';
import { listOf, parseFields } from '../../input/fields.ts';
import type { CreateAuditInput, FindingInput, UpdateAuditInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import { checkSource, findCurrentById, resolveSite, resolveThirdParty } from '../../input/references.ts';
import type { Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { readFindings } from './finding-commands.ts';
import { auditFields, unknownAudit } from './fields.ts';
import { checkAudit } from './rules.ts';

/** Records an audit with what it found. Throws Rejected with every problem found. */
export async function createAudit(writer: Writer, input: CreateAuditInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(auditFields, input, problems, ['kind']);
  const { findings: given = [] } = parseFields({ findings: listOf(z.looseObject({}), 100) }, input, problems) as {
    findings?: FindingInput[];
  };
  return write(
    writer,
    async (transaction) => {
      const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
      const siteId = await resolveSite(transaction, thirdPartyId, input.siteId, problems);
      const audit = { ...unknownAudit, ...fields, siteId: siteId ?? null, thirdPartyId: thirdPartyId! };
      checkAudit(audit, writer.today, problems);
      await checkSource(transaction, 'Audit', audit, problems);
      const findings = await readFindings(transaction, given, (index) => problems.at('findings', index));
      problems.throwIfAny();
      const [created] = await transaction.create('Audit', [audit]);
      const owner = { auditId: created!.id, thirdPartyId: thirdPartyId! };
      await transaction.create(
        'Finding',
        findings.map((finding) => ({ ...finding, ...owner })),
      );
      return { key: created!.id };
    },
    idempotencyOf('createAudit', input, problems),
  );
}

/** Changes an audit. Throws Rejected with every problem found. */
export async function updateAudit(writer: Writer, input: UpdateAuditInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(auditFields, input, problems);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Audit', input, problems);
      const siteId = await resolveSite(transaction, before.thirdPartyId, input.siteId, problems);
      const changes = { ...fields, ...(siteId === undefined ? {} : { siteId }) };
      checkAudit({ ...before, ...changes }, writer.today, problems);
      await checkSource(transaction, 'Audit', { ...before, ...changes }, problems);
      problems.throwIfAny();
      await transaction.update('Audit', before, changes);
      return { key: before.id };
    },
    idempotencyOf('updateAudit', input, problems),
  );
}
