import type { Problems } from '../../input/problems.ts';
import { readOrigin, resolveThirdParty } from '../references.ts';
import { command } from '../command.ts';
import type { WholeRecord } from '../../registry/records.ts';
import type { Writing } from '../../registry/session.ts';
import { screeningFields, unknownScreening } from './fields.ts';
import { findRecordedScreenings } from './repository.ts';
import { checkSameScreening, checkScreening, type Screened } from './rules.ts';

/**
 * Records that a third party was looked up on a list. A screening that is already recorded under the same key at its
 * source is not recorded again.
 */
export const recordScreening = command(
  {
    name: 'recordScreening',
    record: 'Screening',
    action: 'registry.write',
    fields: screeningFields,
    required: ['list', 'outcome'],
  },
  async ({ transaction, input, fields: { screenedOn, ...fields }, writer, problems }) => {
    const thirdPartyId = await resolveThirdParty(transaction, input.thirdParty, problems);
    const screening = { ...unknownScreening, ...fields, screenedOn: screenedOn ?? writer.today };
    checkScreening(screening, writer.today, problems);
    const recorded = await findSame(transaction, { ...screening, thirdPartyId }, problems);
    const known = problems.throwIfAny({ thirdPartyId });
    if (recorded) return { key: recorded.id };
    const [{ id }] = await transaction.create('Screening', [{ ...screening, ...known }]);
    return { key: id };
  },
);

/** Returns the screening recorded under the key at its source, if there is one, and reports differences. */
async function findSame(
  transaction: Writing,
  screening: Screened,
  problems: Problems,
): Promise<WholeRecord<'Screening'> | null> {
  const origin = readOrigin(screening, problems);
  if (origin === null) return null;
  const [recorded] = await transaction.find('Screening', await findRecordedScreenings(transaction, origin));
  if (!recorded) return null;
  checkSameScreening(recorded, screening, problems);
  return recorded;
}
