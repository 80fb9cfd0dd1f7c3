import type { Problems } from '../../input/problems.ts';
import { checkKnownCodes } from '../references.ts';
import { checkClauseHours } from './rules.ts';

/** Notes clauses whose type is not in the catalogue, and notice periods of types that have none. */
export function checkClauses(
  clauses: readonly { clauseType: string; hours: number | null }[],
  types: ReadonlyMap<string, { unit: string | null }>,
  problems: Problems,
): void {
  const codes = clauses.map(({ clauseType }, index) => ({ code: clauseType, path: ['clauses', index, 'clauseType'] }));
  checkKnownCodes(types, 'clause-types', codes, problems);
  clauses.forEach((clause, index) => checkClauseHours(clause, types, problems.at('clauses', index)));
}
