import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { contractInForce } from '../../records/contract/rules.ts';
import type { DossierContract, RecordRef } from '../engine/dossier.ts';
import type { Policy } from '../engine/policy.ts';
import type { ScopedEngagement } from '../engine/scope.ts';
import { clausesByTitle } from '../words.ts';
import { verdict, worstVerdict, type RuleContext, type Verdict } from './answer.ts';

/**
 * Patient data go to a business associate only under a written contract with the required clauses (45 CFR 164.308(b),
 * 164.504(e)). Only a missing contract is a gate; a contract with missing clauses is not.
 */
export function hipaaBaa(context: RuleContext, parameters: RuleParameters<'HIPAA-BAA'>): Verdict {
  const none = verdict('NOT_APPLICABLE', 'No patient data go to it as a business associate.');
  if (context.scope.phase === 'ENDED') return none;
  return worstVerdict(
    context.scope.engagements.map((engagement) => ofEngagement(context, engagement, parameters)),
    none,
  );
}

/** Whether a contract covers an engagement: it names the engagement, or none at all. */
export const covers = (contract: DossierContract, engagementId: string | null): boolean =>
  contract.engagements.length === 0 || contract.engagements.some((named) => named.engagementId === engagementId);

function ofEngagement(
  { dossier, policy, asOf }: RuleContext,
  engagement: ScopedEngagement,
  parameters: RuleParameters<'HIPAA-BAA'>,
): Verdict {
  const here: RecordRef | null = engagement.id === null ? null : { record: 'Engagement', id: engagement.id };
  const moves = engagement.flows.some(({ category }) => parameters.dataCategories.includes(category));
  if (!moves && engagement.data !== 'UNKNOWN') return verdict('NOT_APPLICABLE', 'No patient data move.', here);
  if (engagement.businessAssociate === 'NO') {
    return verdict('NOT_APPLICABLE', 'No business associate contract is required, for the recorded reason.', here);
  }
  const contracts = dossier.contracts
    .filter(
      (contract) =>
        contract.kind === parameters.contractKind && covers(contract, engagement.id) && contractInForce(contract, asOf),
    )
    .map((contract) => ofContract(contract, policy));
  const met = contracts.find(({ answer }) => answer === 'MET');
  if (met) return met;
  if (engagement.businessAssociate === 'UNDETERMINED') {
    return verdict('UNKNOWN', 'It is not determined whether a business associate contract is required.', here);
  }
  if (contracts.length > 0) return contracts.find(({ answer }) => answer === 'UNKNOWN') ?? contracts[0]!;
  return moves
    ? verdict('NOT_MET', 'Patient data move, but no business associate contract is in force.', here)
    : verdict('UNKNOWN', 'It is unknown which data move, and no business associate contract is in force.', here);
}

function ofContract(contract: DossierContract, policy: Policy): Verdict {
  const required = policy.requiredClauses;
  const evidence: RecordRef = { record: 'Contract', id: contract.id };
  if (contract.clauses.length === 0) {
    return verdict('UNKNOWN', 'The clauses of the business associate contract are not recorded.', evidence);
  }
  const present = new Map(contract.clauses.map((clause) => [clause.clauseType, clause.present]));
  const missing = required.filter((type) => (present.get(type) ?? 'NO') === 'NO');
  if (missing.length > 0) {
    return {
      ...verdict('NOT_MET', `The business associate contract lacks ${clausesByTitle(missing, policy)}.`, evidence),
      gate: false,
    };
  }
  const unread = required.filter((type) => present.get(type) === 'UNKNOWN');
  return unread.length > 0
    ? verdict(
        'UNKNOWN',
        `It is not recorded whether the business associate contract has ${clausesByTitle(unread, policy)}.`,
        evidence,
      )
    : verdict('MET', 'A business associate contract with every required clause is in force.', evidence);
}
