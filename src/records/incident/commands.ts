import { authorize } from '../../registry/access.ts';
import { parseFields } from '../../input/fields.ts';
import type { CreateIncidentInput, UpdateIncidentInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import { checkSource, findCurrentById, resolveThirdParty } from '../../input/references.ts';
import type { Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { incidentFields, unknownIncident } from './fields.ts';
import { checkIncident } from './rules.ts';

/** Records an incident. Throws Rejected with every problem found. */
export async function createIncident(writer: Writer, input: CreateIncidentInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = parseFields(incidentFields, input, problems, ['kind', 'severity']);
  return write(
    writer,
    async (transaction) => {
      const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
      const incident = { ...unknownIncident, ...fields, thirdPartyId: thirdPartyId! };
      checkIncident(incident, writer.today, problems);
      await checkSource(transaction, 'Incident', incident, problems);
      problems.throwIfAny();
      const [created] = await transaction.create('Incident', [incident]);
      return { key: created!.id };
    },
    idempotencyOf('createIncident', input, problems),
  );
}

/** Changes an incident, or closes it. Throws Rejected with every problem found. */
export async function updateIncident(writer: Writer, input: UpdateIncidentInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const changes = parseFields(incidentFields, input, problems);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Incident', input, problems);
      checkIncident({ ...before, ...changes }, writer.today, problems);
      await checkSource(transaction, 'Incident', { ...before, ...changes }, problems);
      problems.throwIfAny();
      await transaction.update('Incident', before, changes);
      return { key: before.id };
    },
    idempotencyOf('updateIncident', input, problems),
  );
}
