import { z } from 'zod';
import { listOf } from '../../input/fields.ts';
import { checkSource, resolveSite, resolveThirdParty } from '../references.ts';
import { command, updateCommand } from '../command.ts';
import { auditFields, unknownAudit } from './fields.ts';
import { readFindings } from './finding-commands.ts';
import { checkAudit } from './rules.ts';

/** Records an audit with its findings. */
export const createAudit = command(
  {
    name: 'createAudit',
    record: 'Audit',
    action: 'registry.write',
    fields: { ...auditFields, findings: listOf(z.looseObject({}), 100) },
    required: ['kind'],
  },
  async ({ transaction, input, fields: { findings: listed = [], ...fields }, writer, problems }) => {
    const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
    const siteId = (await resolveSite(transaction, thirdPartyId, input.siteId, problems)) ?? null;
    const audit = { ...unknownAudit, ...fields, siteId };
    checkAudit(audit, writer.today, problems);
    await checkSource(transaction, 'Audit', audit, problems);
    const findings = await readFindings(transaction, listed, (index) => problems.at('findings', index));
    const owner = problems.throwIfAny({ thirdPartyId });
    const [{ id: auditId }] = await transaction.create('Audit', [{ ...audit, ...owner }]);
    await transaction.create(
      'Finding',
      findings.map((finding) => ({ ...finding, ...owner, auditId })),
    );
    return { key: auditId };
  },
);

/** Changes an audit. */
export const updateAudit = updateCommand(
  { name: 'updateAudit', record: 'Audit', action: 'registry.write', fields: auditFields },
  async ({ transaction, input, before, fields, writer, problems }) => {
    const siteId = await resolveSite(transaction, before.thirdPartyId, input.siteId, problems);
    const changes = { ...fields, ...(siteId === undefined ? {} : { siteId }) };
    checkAudit({ ...before, ...changes }, writer.today, problems);
    await checkSource(transaction, 'Audit', { ...before, ...changes }, problems);
    return changes;
  },
);
