import { authorize } from '../../registry/access.ts';
import { parseFields } from '../../input/fields.ts';
import type { RecordScreeningInput } from '../../generated/graphql.ts';
import { idempotencyOf } from '../../registry/idempotency.ts';
import { Problems } from '../../input/problems.ts';
import type { WholeRecord } from '../../registry/records.ts';
import { readOrigin, resolveThirdParty } from '../../input/references.ts';
import type { NewRecord, Writing, Writer, Written } from '../../registry/session.ts';
import { write } from '../../registry/write.ts';
import { findRecordedScreenings } from './repository.ts';
import { checkSameScreening, checkScreening } from './rules.ts';
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

/** The screening recorded under the key at its source, where there is one; notes it where it says something else. */
async function findSame(
  transaction: Writing,
  screening: NewRecord<'Screening'>,
  problems: Problems,
): Promise<WholeRecord<'Screening'> | null> {
  const origin = readOrigin(screening, problems);
  if (origin === null) return null;
  const [recorded] = await transaction.find('Screening', await findRecordedScreenings(transaction, origin));
  if (!recorded) return null;
  checkSameScreening(recorded, screening, problems);
  return recorded;
}
