import { z } from 'zod';
import { authorize } from '../../registry/access.ts';
import { listEntries } from '../catalogue/repository.ts';
import { date, documentColumnsOf, known, listOf, parseFields } from '../../input/fields.ts';
import type { CreateContractInput, TerminateContractInput, UpdateContractInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import type { Part, WholeRecord } from '../../registry/records.ts';
import { checkCodes, checkSource, findCurrentById, resolveIds, resolveThirdParty } from '../../input/references.ts';
import type { Writing, Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { checkClauseHours, checkContract } from './rules.ts';
import { contractFields, unknownContract } from './fields.ts';

/** Records a contract with its clauses. Throws Rejected with every problem found. */
export async function createContract(writer: Writer, input: CreateContractInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = readFields(input, problems, ['kind']);
  return write(
    writer,
    async (transaction) => {
      const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
      const contract = {
        ...unknownContract,
        ...fields,
        ...(await resolveReferences(transaction, thirdPartyId, input, fields.clauses, problems)),
        thirdPartyId: thirdPartyId!,
      };
      checkContract(contract, problems);
      await checkSource(transaction, 'Contract', contract, problems);
      problems.throwIfAny();
      const [created] = await transaction.create('Contract', [contract]);
      return { key: created!.id };
    },
    idempotencyOf('createContract', input, problems),
  );
}

/** Changes a contract. Throws Rejected with every problem found. */
export async function updateContract(writer: Writer, input: UpdateContractInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const fields = readFields(input, problems, []);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Contract', input, problems);
      const changes = {
        ...fields,
        ...(await resolveReferences(transaction, before.thirdPartyId, input, fields.clauses, problems)),
      };
      if (before.status === 'TERMINATED' && changes.status !== undefined) {
        problems.add('NOT_ALLOWED', 'status', 'a terminated contract stays so; record a new contract');
      }
      checkContract({ ...before, ...changes }, problems);
      await checkSource(transaction, 'Contract', { ...before, ...changes }, problems);
      problems.throwIfAny();
      await transaction.update('Contract', before, changes);
      return { key: before.id };
    },
    idempotencyOf('updateContract', input, problems),
  );
}

/** Ends a contract before its time. Throws Rejected where it has not been signed, or is ended already. */
export async function terminateContract(writer: Writer, input: TerminateContractInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const { terminatedOn } = parseFields({ terminatedOn: known(date) }, input, problems);
  return write(
    writer,
    async (transaction) => {
      const before = await findCurrentById(transaction, 'Contract', input, problems);
      const changes = { status: 'TERMINATED' as const, terminatedOn: terminatedOn ?? writer.today };
      if (before.status !== 'ACTIVE') {
        problems.add('NOT_ALLOWED', 'id', `only an ACTIVE contract can be terminated; this one is ${before.status}`);
      }
      checkContract({ ...before, ...changes }, problems);
      problems.throwIfAny();
      await transaction.update('Contract', before, changes);
      return { key: before.id };
    },
    idempotencyOf('terminateContract', input, problems),
  );
}

function readFields(input: object, problems: Problems, required: 'kind'[]) {
  const { document, ...fields } = parseFields(contractFields, input, problems, required);
  return { ...fields, ...documentColumnsOf(document) };
}

async function resolveReferences(
  transaction: Writing,
  thirdPartyId: string | null,
  input: { engagementIds?: readonly string[] | null },
  clauses: readonly Part<'Contract', 'clauses'>[] | undefined,
  problems: Problems,
): Promise<Partial<Pick<WholeRecord<'Contract'>, 'engagements'>>> {
  if (clauses) await checkClauses(transaction, clauses, problems);
  const { engagementIds } = parseFields({ engagementIds: listOf(z.string(), 100) }, input, problems);
  if (!engagementIds) return {};
  const keys = await resolveIds(transaction, 'Engagement', engagementIds, problems.at('engagementIds'), thirdPartyId);
  return { engagements: keys.map((engagementId) => ({ engagementId })) };
}

async function checkClauses(
  transaction: Writing,
  clauses: readonly Part<'Contract', 'clauses'>[],
  problems: Problems,
): Promise<void> {
  await checkCodes(
    transaction,
    'clause-types',
    clauses.map(({ clauseType }, index) => ({ code: clauseType, path: ['clauses', index, 'clauseType'] })),
    problems,
  );
  const types = new Map((await listEntries(transaction, 'clause-types')).map((type) => [type.code, type]));
  checkClauseHours(clauses, types, problems);
}
