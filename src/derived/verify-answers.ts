import {
  different,
  faultOfDay,
  faultOfInstant,
  type Found,
  type Latest,
  missing,
  otherBasis,
} from './verification-fault.ts';
import type { Kept } from '../risk/repository.ts';
import type { OverallAnswer } from './stored-answer.ts';

/** What is wrong with the answer that is kept about a third party; `ask` says what is right on a day. */
export function faultsOfAnswer(
  { answer: row, decidedAt, recordedAt }: Kept,
  basis: string,
  latest: Latest,
  ask: (asOf: string) => OverallAnswer,
): Found[] {
  if (row === null) return [missing];
  if (row.basis !== basis) return [otherBasis(row.basis, basis)];
  const asOf = row.as_of as string;
  const ofInstant = faultOfInstant('decidedAt', decidedAt!, recordedAt, latest);
  const ofDay = faultOfDay(asOf, latest);
  const faults = [ofInstant, ofDay].filter((fault) => fault !== null);
  if (ofDay) return faults;
  const { answer, renewOn } = ask(asOf);
  if (row.answer !== answer) faults.push(different('answer', row.answer, answer));
  if (row.renew_on !== renewOn) faults.push(different('renewOn', row.renew_on, renewOn));
  return faults;
}
