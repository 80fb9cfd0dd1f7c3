import { hipaaBaa } from '../../../risk/rules/hipaa-baa.ts';
import { parametersInForce } from '../../../risk/rules/evaluate.ts';
import { verdict, type Verdict } from '../../../risk/rules/answer.ts';
import { type AskedEngagement, nameOf } from '../asked.ts';
import type { GateFacts } from '../facts.ts';
import { findingOf, listed, met, notApplicable, worstOf, type Finding } from '../finding.ts';

/** A business associate contract is in force for each engagement that needs one, whatever its clauses. */
export function businessAssociate(facts: GateFacts): Finding {
  return worstOf(
    facts.asked.engagements.map((engagement) => {
      const found = answerOn(facts, engagement);
      const contracts = contractsIn(found);
      if (contracts.length > 0) return met('A business associate contract is in force.', contracts);
      return findingOf(found, {
        NOT_MET: `Put a business associate contract in force for ${nameOf(engagement)}, or record why none is required.`,
        UNKNOWN: `Record of ${nameOf(engagement)} what data move, and whether a business associate contract is required; if so, put one in force.`,
      });
    }),
  );
}

/** Where there is one, it holds the clauses that the law requires. */
export function businessAssociateClauses(facts: GateFacts): Finding {
  return worstOf(
    facts.asked.engagements.map((engagement) => {
      const found = answerOn(facts, engagement);
      if (contractsIn(found).length === 0) return notApplicable('No business associate contract is in force.');
      return findingOf(found, {
        NOT_MET: `Have ${listed(lacking(facts, found))} added to the business associate contract for ${nameOf(engagement)}, and record it there.`,
        UNKNOWN: `Read the business associate contract for ${nameOf(engagement)}, and record its clauses.`,
      });
    }),
  );
}

/** The rule of law, engagement by engagement: one may have a contract with gaps, and another none. */
function answerOn({ context, policies, question }: GateFacts, engagement: AskedEngagement): Verdict {
  const parameters = parametersInForce(policies.risk, 'HIPAA-BAA', question.asOf);
  if (parameters === null) return verdict('NOT_APPLICABLE', 'The rule is not in force.');
  return hipaaBaa({ ...context, scope: { ...context.scope, engagements: [engagement] } }, parameters);
}

/** The clauses that the contract which the answer is about does not hold. */
function lacking({ dossier, policies }: GateFacts, found: Verdict): string[] {
  const ids = contractsIn(found).map(({ id }) => id);
  const clauses = dossier.contracts.filter(({ id }) => ids.includes(id)).flatMap((contract) => contract.clauses);
  return policies.risk.requiredClauses.filter(
    (type) => !clauses.some(({ clauseType, present }) => clauseType === type && present !== 'NO'),
  );
}

const contractsIn = ({ facts }: Verdict) =>
  facts.flatMap(({ evidence }) => (evidence?.record === 'Contract' ? [evidence] : []));
