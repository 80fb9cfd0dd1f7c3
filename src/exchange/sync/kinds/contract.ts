import { z } from 'zod';
import { contractStatus } from '../../../../db/tables/contract.ts';
import { contractFields, unknownContract } from '../../../records/contract/fields.ts';
import { checkClauseHours, checkContract } from '../../../records/contract/rules.ts';
import { date, documentColumnsOf, known, listOf, oneOf, parseFields } from '../../../input/fields.ts';
import type { SyncContractInput } from '../../../generated/graphql.ts';
import type { Problems } from '../../../input/problems.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import { checkKnownCodes } from '../../../input/references.ts';
import type { RecordMention } from '../mentions.ts';
import type { Plan } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import type { Staged } from '../staged.ts';
import { planUpsert, ownerOf } from './mutable.ts';

type Contract = WholeRecord<'Contract'>;

const { source: _, externalId: __, ...ownFields } = contractFields;
const fieldsOfItem = { ...ownFields, status: oneOf(contractStatus.enumValues), terminatedOn: known(date) };

/** Reads a contract with its clauses as a source knows it. */
export function readContract(input: SyncContractInput, reading: ItemReader): Plan {
  const { problems } = reading;
  const { document, ...fields } = parseFields(fieldsOfItem, input, problems);
  const party = reading.party(input.thirdParty, 'thirdParty');
  const { engagements: refs } = parseFields({ engagements: listOf(z.looseObject({}), 100) }, input, problems);
  const engagements = refs?.map((ref, index) => reading.record('Engagement', ref, 'engagements', index));
  const codes = (fields.clauses ?? []).map(({ clauseType }) => clauseType);
  reading.codes('clause-types', codes);
  return planUpsert(reading.origin(input, 'Contract'), {
    name: 'Contract',
    required: ['kind'],
    unknown: unknownContract,
    fields: { ...fields, ...documentColumnsOf(document) },
    settle: (before, staged, found) => {
      const thirdPartyId = ownerOf(before, party, staged, found);
      if (before?.status === 'TERMINATED' && fields.status !== undefined && fields.status !== 'TERMINATED') {
        found.add('NOT_ALLOWED', 'status', 'a terminated contract stays so; record a new contract');
      }
      return {
        thirdPartyId,
        ...(engagements && { engagements: engagementsOf(engagements, thirdPartyId, staged, found) }),
      };
    },
    check: (after, staged, found) => {
      checkContract(after, found);
      checkTerminated(after, found);
      const types = staged.found.catalogue['clause-types'];
      const given = codes.map((code, index) => ({ code, path: ['clauses', index, 'clauseType'] }));
      checkKnownCodes(types, 'clause-types', given, found);
      checkClauseHours(fields.clauses ?? [], types, found);
    },
  });
}

function checkTerminated({ status, terminatedOn }: Contract, problems: Problems): void {
  if ((status === 'TERMINATED') === (terminatedOn !== null) || problems.has('status')) return;
  const message = 'goes with the status TERMINATED: give both or neither';
  problems.add('INCONSISTENT', 'terminatedOn', message);
}

function engagementsOf(
  mentions: readonly (RecordMention | null)[],
  ownerId: string,
  staged: Staged,
  problems: Problems,
): Contract['engagements'] {
  const keys: string[] = [];
  mentions.forEach((mention, index) => {
    const at = problems.at('engagements', index);
    const engagement = staged.record('Engagement', mention, at);
    if (!engagement) return;
    if (ownerId !== '' && engagement.thirdPartyId !== ownerId)
      at.add('NOT_FOUND', [], 'names no engagement of this third party');
    else if (keys.includes(engagement.key)) at.add('DUPLICATE', [], 'is given twice');
    else keys.push(engagement.key);
  });
  return keys.map((engagementId) => ({ engagementId }));
}
