import { lifecycle } from '../../../db/tables/third-party.ts';
import type { CreateThirdPartyInput, ThirdPartyKind } from '../../generated/graphql.ts';
import { oneOf } from '../../input/fields.ts';
import type { Problems } from '../../input/problems.ts';
import { findCurrent, resolveThirdParty, type ThirdPartyRef } from '../references.ts';
import { createCommand, updateCommand } from '../command.ts';
import type { Writer, Writing } from '../../registry/session.ts';
import { thirdPartyFields, unknownThirdParty } from './fields.ts';
import { resolveParts } from './parts.ts';
import { checkLifecycleStep, checkThirdParty } from './rules.ts';

const creating = (name: 'createVendor' | 'createSupplier' | 'createPartnerLab', kind: ThirdPartyKind) =>
  createCommand(
    {
      name,
      record: 'ThirdParty',
      action: 'registry.write',
      fields: thirdPartyFields,
      required: ['legalName'],
      hashedAs: `create ${kind}`,
    },
    async ({ transaction, input, fields: { identifiers, externalRefs, sites, ...fields }, writer, problems }) => {
      const given = { identifiers, externalRefs, sites, owners: input.owners };
      const parts = await resolveParts(transaction, null, given, problems);
      const thirdParty = { ...unknownThirdParty, ...fields, ...parts, kind };
      checkThirdParty(thirdParty, writer.today, problems);
      return thirdParty;
    },
  );

/** Records a third party of one kind. It starts as PROSPECT. */
export const createCommands = {
  VENDOR: creating('createVendor', 'VENDOR'),
  SUPPLIER: creating('createSupplier', 'SUPPLIER'),
  PARTNER_LAB: creating('createPartnerLab', 'PARTNER_LAB'),
};

/** Records a third party of any kind. */
export const createThirdParty = (writer: Writer, kind: ThirdPartyKind, input: CreateThirdPartyInput) =>
  createCommands[kind](writer, input);

/** Changes a third party. */
export const updateThirdParty = updateCommand(
  {
    name: 'updateThirdParty',
    record: 'ThirdParty',
    action: 'registry.write',
    fields: thirdPartyFields,
    find: findNamed,
  },
  async ({ transaction, input, before, fields: { identifiers, externalRefs, sites, ...fields }, writer, problems }) => {
    const given = { identifiers, externalRefs, sites, owners: input.owners };
    const changes = { ...fields, ...(await resolveParts(transaction, before, given, problems)) };
    checkThirdParty({ ...before, ...changes }, writer.today, problems);
    return changes;
  },
);

/** Moves a third party to another lifecycle stage. */
export const changeLifecycle = updateCommand(
  {
    name: 'changeLifecycle',
    record: 'ThirdParty',
    action: 'registry.write',
    fields: { lifecycle: oneOf(lifecycle.enumValues) },
    required: ['lifecycle'],
    find: findNamed,
  },
  ({ before, fields, problems }) => {
    if (fields.lifecycle) checkLifecycleStep(before.lifecycle, fields.lifecycle, problems);
    return fields;
  },
);

async function findNamed({
  transaction,
  input,
  problems,
}: {
  transaction: Writing;
  input: { thirdParty: ThirdPartyRef; expectedVersion: number };
  problems: Problems;
}) {
  const key = await resolveThirdParty(transaction, input.thirdParty, problems);
  return await findCurrent(transaction, 'ThirdParty', key, input, problems);
}
