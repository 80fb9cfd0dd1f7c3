import { z } from 'zod';
import { contractStatus } from '../../../../db/tables/contract.ts';
import { contractFields, unknownContract } from '../../../records/contract/fields.ts';
import { checkClauses } from '../../../records/contract/clauses.ts';
import { checkContract, checkNotRevived } from '../../../records/contract/rules.ts';
import { date, documentColumnsOf, known, listOf, oneOf, parseFields } from '../../../input/fields.ts';
import type { SyncContractInput } from '../../../generated/graphql.ts';
import type { Problems } from '../../../input/problems.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import type { RecordMention } from '../mentions.ts';
import type { Plan } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import type { Staged } from '../staged.ts';
import { planUpsert, ownerOf } from './mutable.ts';

type Contract = WholeRecord<'Contract'>;

const { source: _, externalId: __, ...ownFields } = contractFields;
const fieldsOfItem = { ...ownFields, status: oneOf(contractStatus.enumValues), terminatedOn: known(date) };

/** Reads a contract of a source, with its clauses. */
export function readContract(input: SyncContractInput, reader: ItemReader): Plan {
  const { problems } = reader;
  const { document, ...fields } = parseFields(fieldsOfItem, input, problems);
  const party = reader.party(input.thirdParty, 'thirdParty');
  const { engagements: refs } = parseFields({ engagements: listOf(z.looseObject({}), 100) }, input, problems);
  const engagements = refs?.map((ref, index) => reader.record('Engagement', ref, 'engagements', index));
  const { clauses = [] } = fields;
  reader.codes(
    'clause-types',
    clauses.map(({ clauseType }) => clauseType),
  );
  return planUpsert(reader.origin(input, 'Contract'), {
    name: 'Contract',
    required: ['kind'],
    unknown: unknownContract,
    fields: { ...fields, ...documentColumnsOf(document) },
    settle: (before, staged, problems) => {
      const thirdPartyId = ownerOf(before, party, staged, problems);
      checkNotRevived(before, fields.status, problems);
      return {
        thirdPartyId,
        ...(engagements && { engagements: engagementsOf(engagements, thirdPartyId, staged, problems) }),
      };
    },
    check: (after, staged, problems) => {
      checkContract(after, problems);
      checkClauses(clauses, staged.lookedUp.catalogue['clause-types'], problems);
    },
  });
}

function engagementsOf(
  mentions: readonly (RecordMention | null)[],
  ownerId: string,
  staged: Staged,
  problems: Problems,
): Contract['engagements'] {
  const keys: string[] = [];
  mentions.forEach((mention, index) => {
    const entryProblems = problems.at('engagements', index);
    const engagement = staged.record('Engagement', mention, entryProblems);
    if (!engagement) return;
    if (ownerId !== '' && engagement.thirdPartyId !== ownerId)
      entryProblems.add('NOT_FOUND', [], 'is an engagement of a different third party');
    else if (keys.includes(engagement.key)) entryProblems.add('DUPLICATE', [], 'is given twice');
    else keys.push(engagement.key);
  });
  return keys.map((engagementId) => ({ engagementId }));
}
