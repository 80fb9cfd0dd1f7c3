import { z } from 'zod';
import { date, documentColumnsOf, known, listOf, type ParsedFields, parseFields } from '../../input/fields.ts';
import type { Problems } from '../../input/problems.ts';
import { checkSource, entriesByCode, resolveIds, resolveThirdParty } from '../references.ts';
import { createCommand, updateCommand } from '../command.ts';
import type { Part, WholeRecord } from '../../registry/records.ts';
import type { Writing } from '../../registry/session.ts';
import { checkClauses } from './clauses.ts';
import { contractFields, unknownContract } from './fields.ts';
import { checkContract, checkNotRevived } from './rules.ts';

/** Records a contract with its clauses. */
export const createContract = createCommand(
  {
    name: 'createContract',
    record: 'Contract',
    action: 'registry.write',
    fields: contractFields,
    required: ['kind'],
    read: columnsOf,
  },
  async ({ transaction, input, fields, problems }) => {
    const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
    const references = await resolveReferences(transaction, thirdPartyId, input, fields.clauses, problems);
    const contract = { ...unknownContract, ...fields, ...references, thirdPartyId };
    checkContract(contract, problems);
    await checkSource(transaction, 'Contract', contract, problems);
    return contract;
  },
);

/** Changes a contract. */
export const updateContract = updateCommand(
  {
    name: 'updateContract',
    record: 'Contract',
    action: 'registry.write',
    fields: contractFields,
    read: columnsOf,
  },
  async ({ transaction, input, before, fields, problems }) => {
    const references = await resolveReferences(transaction, before.thirdPartyId, input, fields.clauses, problems);
    const changes = { ...fields, ...references };
    checkNotRevived(before, changes.status, problems);
    checkContract({ ...before, ...changes }, problems);
    await checkSource(transaction, 'Contract', { ...before, ...changes }, problems);
    return changes;
  },
);

/** Terminates an active contract. */
export const terminateContract = updateCommand(
  {
    name: 'terminateContract',
    record: 'Contract',
    action: 'registry.write',
    fields: { terminatedOn: known(date) },
  },
  ({ before, fields, writer, problems }) => {
    const changes = { status: 'TERMINATED' as const, terminatedOn: fields.terminatedOn ?? writer.today };
    if (before.status !== 'ACTIVE') {
      problems.add('NOT_ALLOWED', 'id', `only an ACTIVE contract can be terminated; this one is ${before.status}`);
    }
    checkContract({ ...before, ...changes }, problems);
    return changes;
  },
);

/** Replaces the document of an input with the columns that store it. */
function columnsOf({ document, ...fields }: ParsedFields<typeof contractFields>) {
  return { ...fields, ...documentColumnsOf(document) };
}

async function resolveReferences(
  transaction: Writing,
  thirdPartyId: string | null,
  input: { engagementIds?: readonly string[] | null },
  clauses: readonly Part<'Contract', 'clauses'>[] | undefined,
  problems: Problems,
): Promise<Partial<Pick<WholeRecord<'Contract'>, 'engagements'>>> {
  if (clauses) {
    const codes = clauses.map(({ clauseType }) => clauseType);
    checkClauses(clauses, await entriesByCode(transaction, 'clause-types', codes), problems);
  }
  const { engagementIds } = parseFields({ engagementIds: listOf(z.string(), 100) }, input, problems);
  if (!engagementIds) return {};
  const keys = await resolveIds(transaction, 'Engagement', engagementIds, problems.at('engagementIds'), thirdPartyId);
  return { engagements: keys.map((engagementId) => ({ engagementId })) };
}
