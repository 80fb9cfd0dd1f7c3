import {
  different,
  faultOfDay,
  faultOfInstant,
  type FaultDetail,
  type Latest,
  missing,
  otherBasis,
} from './verification-fault.ts';
import type { StoredResults } from '../risk/repository.ts';
import type { OverallAnswer } from './stored-answer.ts';

/** Returns the faults of the stored answer about a third party. `ask` returns the right answer on a day. */
export function faultsOfAnswer(
  { answer: row, decidedAt, recordedAt }: StoredResults,
  basis: string,
  latest: Latest,
  ask: (asOf: string) => OverallAnswer,
): FaultDetail[] {
  if (row === null) return [missing];
  if (row.basis !== basis) return [otherBasis(row.basis, basis)];
  const asOf = row.as_of as string;
  const ofInstant = faultOfInstant('decidedAt', decidedAt!, recordedAt, latest);
  const ofDay = faultOfDay(asOf, latest);
  const faults = [ofInstant, ofDay].filter((fault) => fault !== null);
  if (ofDay) return faults;
  const { answer, byCategory, renewOn } = ask(asOf);
  if (row.answer !== answer) faults.push(different('answer', row.answer, answer));
  const stored = (row.by_category as string[]).join();
  if (stored !== byCategory.join()) faults.push(different('byCategory', stored, byCategory.join()));
  if (row.renew_on !== renewOn) faults.push(different('renewOn', row.renew_on, renewOn));
  return faults;
}
