import { contractInForce } from '../../../records/contract/rules.ts';
import { covers } from '../../rules/hipaa-baa.ts';
import { offer, type Credits } from '../credits.ts';
import type { Dossier, DossierContract, RecordRef } from '../dossier.ts';
import type { Policy } from '../policy.ts';
import type { ScopedEngagement } from '../scope.ts';

/**
 * Credits the clauses of contracts in force. The least covered engagement that needs a control decides its credit.
 *
 * @param dossier in order of key: see `inOrder`.
 */
export function creditClauses(
  dossier: Dossier,
  policy: Policy,
  requiring: readonly (readonly ScopedEngagement[])[],
  asOf: string,
  credits: Credits,
): void {
  const { clauses, businessAssociate } = policy.risk.contracts;
  const inForce = dossier.contracts.filter((contract) => contractInForce(contract, asOf));
  const over = dossier.contracts.filter((contract) => isOver(contract, asOf));
  for (const { control, clauseTypes } of clauses) {
    const index = policy.indexOf.get(control)!;
    creditLeast(credits, index, requiring[index]!, (engagement) =>
      clauseCredit(inForce, engagement, clauseTypes, policy),
    );
    for (const contract of over) {
      const held = contract.clauses.some((c) => c.present === 'YES' && clauseTypes.includes(c.clauseType));
      if (held) credits.lapsed[index]!.push(refOf(contract));
    }
  }
  const index = policy.indexOf.get(businessAssociate.control)!;
  const ofKind = (contract: DossierContract) => contract.kind === businessAssociate.kind;
  creditLeast(credits, index, requiring[index]!, (engagement) =>
    agreementCredit(inForce.filter(ofKind), engagement, policy),
  );
  credits.lapsed[index]!.push(...over.filter(ofKind).map(refOf));
}

/** Worth 0–1, whether any covering contract records the clauses, and the contracts that have or lack them. */
interface ClauseCredit {
  worth: number;
  spoken: boolean;
  evidence: RecordRef[];
}

const refOf = ({ id }: DossierContract): RecordRef => ({ record: 'Contract', id });

const isOver = ({ status, effectiveOn, expiresOn, terminatedOn, autoRenews }: DossierContract, day: string): boolean =>
  (status === 'ACTIVE' || status === 'TERMINATED') &&
  effectiveOn !== null &&
  effectiveOn <= day &&
  ((terminatedOn !== null && terminatedOn <= day) || (expiresOn !== null && expiresOn < day && autoRenews !== 'YES'));

function creditLeast(
  credits: Credits,
  index: number,
  engagements: readonly ScopedEngagement[],
  creditOf: (engagement: ScopedEngagement) => ClauseCredit,
): void {
  const all = engagements.map(creditOf);
  if (!all.some(({ spoken }) => spoken)) return;
  const least = Math.min(...all.map(({ worth }) => worth));
  const evidence = all.find(({ worth, evidence }) => worth === least && evidence.length > 0)?.evidence;
  offer(credits, index, least, 1, evidence ?? all.flatMap((credit) => credit.evidence));
}

/** Clauses may be in several contracts. Each has the worth of its best contract, and all together have the mean. */
function clauseCredit(
  contracts: readonly DossierContract[],
  engagement: ScopedEngagement,
  clauseTypes: readonly string[],
  policy: Policy,
): ClauseCredit {
  const credit: ClauseCredit = { worth: 0, spoken: false, evidence: [] };
  for (const type of clauseTypes) {
    let best: DossierContract | null = null;
    const lacking: DossierContract[] = [];
    for (const contract of contracts) {
      const clause = covers(contract, engagement.id) && contract.clauses.find((c) => c.clauseType === type);
      if (!clause || clause.present === 'UNKNOWN') continue;
      credit.spoken = true;
      if (clause.present === 'NO') lacking.push(contract);
      else if (!best || tierOf(contract, policy) > tierOf(best, policy)) best = contract;
    }
    if (best) credit.worth += tierOf(best, policy) / clauseTypes.length;
    for (const contract of best ? [best] : lacking) {
      if (!credit.evidence.some(({ id }) => id === contract.id)) credit.evidence.push(refOf(contract));
    }
  }
  return credit;
}

/** A business associate contract is worth the fraction of the required clauses that it has. */
function agreementCredit(
  contracts: readonly DossierContract[],
  engagement: ScopedEngagement,
  policy: Policy,
): ClauseCredit {
  const { requiredClauses } = policy;
  const credit: ClauseCredit = { worth: 0, spoken: false, evidence: [] };
  for (const contract of contracts) {
    if (!covers(contract, engagement.id)) continue;
    const present = contract.clauses.filter((c) => c.present === 'YES' && requiredClauses.includes(c.clauseType));
    const worth = tierOf(contract, policy) * (present.length / requiredClauses.length);
    credit.spoken = true;
    if (worth > credit.worth || credit.evidence.length === 0) {
      credit.worth = worth;
      credit.evidence = [refOf(contract)];
    }
  }
  return credit;
}

/** The digest of the document proves that we have it, and have read it ourselves. */
function tierOf({ documentSha256 }: DossierContract, { risk }: Policy): number {
  return risk.evidence.tiers[documentSha256 === null ? risk.contracts.withoutDocument : risk.contracts.withDocument];
}
