import { type ScreeningDue, screeningsDue } from '../procurement/gate/screenings-due.ts';
import { groupBy } from '../registry/batch.ts';
import { globalId } from '../registry/global-id.ts';
import type { Reading } from '../registry/session.ts';
import type { Dossier } from '../risk/engine/dossier.ts';
import type { StoredResults } from '../risk/repository.ts';
import { findWrongDueRecords } from './due-records.ts';
import type { InForce } from './stored-answer.ts';
import { different, type Fault, faultOfDay, type Latest } from './verification-fault.ts';

/**
 * Returns the faults of the stored due days of audits and screenings. They are stored with the answer, and so compared for its
 * day. If no answer is stored, or one on another basis or for an impossible day, its own fault has both stored again.
 */
export async function findFaultsOfDueRecords(
  at: Reading,
  batch: readonly StoredResults[],
  dossierOf: ReadonlyMap<string, Dossier>,
  { policies, answerBasis }: InForce,
  latest: Latest,
): Promise<Fault[]> {
  const compared = batch.flatMap(({ id, answer }): { thirdPartyId: string; screenings: ScreeningDue[] }[] => {
    const asOf = answer?.as_of as string;
    if (answer?.basis !== answerBasis || faultOfDay(asOf, latest) !== null) return [];
    return [{ thirdPartyId: id, screenings: screeningsDue(dossierOf.get(id)!, policies, asOf) }];
  });
  const wrong = groupBy(await findWrongDueRecords(at, compared), ({ thirdPartyId }) => thirdPartyId);
  return batch.flatMap(({ id: key, legalName }) =>
    (wrong.get(key) ?? []).map(({ recordId, stored, right }): Fault => {
      const name = (stored ?? right)!.kind === 'AUDIT' ? 'Audit' : 'Screening';
      return { key, legalName, kept: 'DUE_RECORD', ...different(globalId(name, recordId), stored, right) };
    }),
  );
}
