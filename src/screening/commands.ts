import { authorize } from '../access.ts';
import { parseFields } from '../fields.ts';
import type { RecordScreeningInput } from '../generated/graphql.ts';
import { idempotencyOf } from '../idempotency.ts';
import { Problems } from '../problems.ts';
import type { WholeRecord } from '../record/records.ts';
import { readOrigin, resolveThirdParty } from '../references.ts';
import { type NewRecord, type Transaction, write, type Writer, type Written } from '../write.ts';
import { findRecordedScreenings } from './repository.ts';
import { checkScreening } from './rules.ts';
import { screeningFields, unknownScreening } from './fields.ts';

/**
 * Records that a third party was looked up on a list. What is recorded already, under the same key at its source, is not
 * recorded again. Throws Rejected with every problem found.
 */
export async function recordScreening(writer: Writer, input: RecordScreeningInput): Promise<Written> {
  authorize(writer.actor, 'registry.write');
  const problems = new Problems();
  const { screenedOn, ...fields } = parseFields(screeningFields, input, problems, ['list', 'outcome']);
  return write(
    writer,
    async (transaction) => {
      const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
      const screening = {
        ...unknownScreening,
        ...fields,
        screenedOn: screenedOn ?? writer.today,
        thirdPartyId: thirdPartyId!,
      };
      checkScreening(screening, writer.today, problems);
      const recorded = await findSame(transaction, screening, problems);
      problems.throwIfAny();
      if (recorded) return { key: recorded.id };
      const [created] = await transaction.create('Screening', [screening]);
      return { key: created!.id };
    },
    idempotencyOf('recordScreening', input, problems),
  );
}

/** What two reports of one screening must agree in, by the field of the input. */
const content = {
  thirdParty: 'thirdPartyId',
  list: 'list',
  listVersion: 'listVersion',
  screenedOn: 'screenedOn',
  outcome: 'outcome',
  matchedName: 'matchedName',
  score: 'score',
} as const;

/** The screening recorded under the key at its source, where there is one; notes it where it says something else. */
async function findSame(
  transaction: Transaction,
  screening: NewRecord<'Screening'>,
  problems: Problems,
): Promise<WholeRecord<'Screening'> | null> {
  const origin = readOrigin(screening, problems);
  if (origin === null) return null;
  const [recorded] = await transaction.find('Screening', await findRecordedScreenings(transaction, origin));
  if (!recorded) return null;
  // Of a field that was not understood it is not known whether it differs.
  const other = Object.entries(content).filter(
    ([field, column]) => !problems.has(field) && recorded[column] !== screening[column],
  );
  if (other.length > 0) {
    const differing = other.map(([field]) => field).join(', ');
    problems.add(
      'TAKEN',
      'externalId',
      `a screening with the key "${origin.externalId}" at source "${origin.source}" is recorded with another ${differing}; what was found once is not changed: record a new screening`,
    );
  }
  return recorded;
}
