import type { ProcurementParameters } from '../../../db/catalogue/procurement-policy.ts';
import { rankOf } from '../../risk/engine/level.ts';
import { findCreators } from '../../registry/change-log.ts';
import { riskLimits } from '../../procurement/gate/decide.ts';
import type { ProcurementPolicyInForce } from '../../procurement/policy.ts';
import type { Problems } from '../../input/problems.ts';
import type { Row } from '../../registry/records.ts';
import type { Writing } from '../../registry/session.ts';

type Decision = Row<'Decision'>;

/**
 * Returns whether a decision needs the approval of a second person before it has an effect. That is a waiver, any decision
 * that allows a purchase despite a BLOCK, and a risk acceptance that would lift a BLOCK if the risk rose to its level.
 */
export function needsSecondPerson(
  decision: Pick<Decision, 'kind' | 'categories' | 'acceptedLevel' | 'blockedBy'>,
  policy: ProcurementPolicyInForce,
): boolean {
  if (decision.kind === 'REJECTION') return false;
  return decision.kind === 'WAIVER' || decision.blockedBy.length > 0 || liftsBlock(decision, policy);
}

function liftsBlock(
  { categories, acceptedLevel }: Pick<Decision, 'categories' | 'acceptedLevel'>,
  { rules }: ProcurementPolicyInForce,
): boolean {
  if (acceptedLevel === null) return false;
  const limits = rules
    .filter(({ id, severity }) => riskLimits.has(id) && severity === 'BLOCK')
    .map(({ parameters }) => parameters as ProcurementParameters<'RISK-UNACCEPTABLE'>);
  const levels = limits.flatMap(({ fromLevel, categories: own }) =>
    categories.length === 0
      ? [fromLevel, ...own.map((limit) => limit.fromLevel)]
      : categories.map((category) => own.find((limit) => limit.category === category)?.fromLevel ?? fromLevel),
  );
  return levels.some((level) => rankOf(acceptedLevel) >= rankOf(level));
}

/** Notes if the actor created the third party, or one that was merged into it. A different person must decide on it, or establish facts about it. */
export async function checkNotCreator(
  transaction: Writing,
  thirdPartyId: string,
  field: 'thirdParty' | 'id',
  problems: Problems,
): Promise<void> {
  const { principalId, name } = transaction.writer.actor;
  if (!(await findCreators(transaction, thirdPartyId)).has(principalId)) return;
  problems.add('NOT_ALLOWED', field, `${name} created the third party, so a different person must do this`);
}

/** Notes the reasons why the actor cannot be the second person of a decision. */
export async function checkSecondPerson(
  transaction: Writing,
  { thirdPartyId, decidedById, requestedById }: Pick<Decision, 'thirdPartyId' | 'decidedById' | 'requestedById'>,
  problems: Problems,
): Promise<void> {
  const { principalId, name } = transaction.writer.actor;
  if (principalId === decidedById) {
    problems.add(
      'NOT_ALLOWED',
      'id',
      `${name} decided it, with this key or another one; the second person must be a different person`,
    );
  }
  if (principalId === requestedById) {
    problems.add('NOT_ALLOWED', 'id', `${name} asked for it; the second person must be a different person`);
  }
  await checkNotCreator(transaction, thirdPartyId, 'id', problems);
}
