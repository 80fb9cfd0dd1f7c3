import type { RuleParameters } from '../../../db/catalogue/rule.ts';
import { contractInForce } from '../../records/contract/rules.ts';
import type { DossierContract, RecordRef } from '../engine/dossier.ts';
import type { Policy } from '../engine/policy.ts';
import type { ScopedEngagement } from '../engine/scope.ts';
import { clausesByTitle } from '../words.ts';
import { verdict, worstVerdict, type RuleContext, type Verdict } from './answer.ts';

type Parameters = RuleParameters<'HIPAA-BAA'>;

/**
 * Patient data go to a business associate only under a written contract with the required clauses (45 CFR 164.308(b),
 * 164.504(e)); a limited data set also under a data use agreement (164.504(e)(3)(iv)). Only a missing contract is a gate; a
 * contract with missing clauses is not.
 */
export function hipaaBaa(context: RuleContext, parameters: Parameters): Verdict {
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
  parameters: Parameters,
): Verdict {
  const here: RecordRef | null = engagement.id === null ? null : { record: 'Engagement', id: engagement.id };
  const patientData = patientDataIn(engagement, parameters);
  if (patientData === 'NO') return verdict('NOT_APPLICABLE', 'No patient data move.', here);
  const inForce = dossier.contracts.filter(
    (contract) => covers(contract, engagement.id) && contractInForce(contract, asOf),
  );
  const dataUse = inForce.find((contract) => isDataUseAgreement(contract, parameters.dataUseAgreement));
  const limited = isLimited(engagement, parameters);
  if (limited && dataUse) {
    return verdict('MET', 'A data use agreement for the limited data set is in force.', {
      record: 'Contract',
      id: dataUse.id,
    });
  }
  if (engagement.businessAssociate === 'NO') {
    // A reason other than treatment may be that the data are limited. They still need an agreement.
    return limited && identifiableIn(engagement, parameters).some(({ purpose }) => purpose !== 'DIAGNOSIS_OR_TREATMENT')
      ? verdict('UNKNOWN', 'A limited data set moves, and no data use agreement with its clauses is in force.', here)
      : verdict('NOT_APPLICABLE', 'No business associate contract is required, for the recorded reason.', here);
  }
  const contracts = inForce
    .filter((contract) => contract.kind === parameters.contractKind)
    .map((contract) => ofContract(contract, policy));
  const met = contracts.find(({ answer }) => answer === 'MET');
  if (met) return met;
  if (engagement.businessAssociate === 'UNDETERMINED') {
    return verdict('UNKNOWN', 'It is not determined whether a business associate contract is required.', here);
  }
  if (contracts.length > 0) return contracts.find(({ answer }) => answer === 'UNKNOWN') ?? contracts[0]!;
  if (patientData === 'UNKNOWN') {
    return verdict('UNKNOWN', 'It is unknown which data move, and no business associate contract is in force.', here);
  }
  return limited
    ? verdict(
        'NOT_MET',
        'A limited data set moves, but neither a data use agreement with its clauses nor a business associate contract is in force.',
        here,
      )
    : verdict('NOT_MET', 'Patient data move, but no business associate contract is in force.', here);
}

/**
 * Whether patient data move. Genomic, financial and other data are patient data if a person has established that a business
 * associate contract is required; otherwise they may be. De-identified data never are.
 */
export function patientDataIn(
  { data, flows, businessAssociate }: Pick<ScopedEngagement, 'data' | 'flows' | 'businessAssociate'>,
  { dataCategories, deidentifiedCategories }: Pick<Parameters, 'dataCategories' | 'deidentifiedCategories'>,
): 'YES' | 'NO' | 'UNKNOWN' {
  const identifiable = identifiableIn({ flows }, { deidentifiedCategories });
  if (identifiable.some(({ category }) => dataCategories.includes(category))) return 'YES';
  if (identifiable.length > 0) return businessAssociate === 'YES' ? 'YES' : 'UNKNOWN';
  return data === 'UNKNOWN' ? 'UNKNOWN' : 'NO';
}

/** Whether nothing but limited data sets and de-identified data move. */
function isLimited(engagement: ScopedEngagement, parameters: Parameters): boolean {
  const { dataCategory } = parameters.dataUseAgreement;
  return (
    engagement.data === 'LISTED' &&
    identifiableIn(engagement, parameters).every(({ category }) => category === dataCategory)
  );
}

const identifiableIn = (
  { flows }: Pick<ScopedEngagement, 'flows'>,
  { deidentifiedCategories }: Pick<Parameters, 'deidentifiedCategories'>,
) => flows.filter(({ category }) => !deidentifiedCategories.includes(category));

const isDataUseAgreement = (
  { kind, clauses }: DossierContract,
  { contractKind, clauseTypes }: Parameters['dataUseAgreement'],
): boolean =>
  kind === contractKind &&
  clauseTypes.every((type) => clauses.some(({ clauseType, present }) => clauseType === type && present === 'YES'));

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
