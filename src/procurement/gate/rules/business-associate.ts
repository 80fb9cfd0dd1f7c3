import { hipaaBaa } from '../../../risk/rules/hipaa-baa.ts';
import { parametersInForce } from '../../../risk/rules/evaluate.ts';
import { verdict, type Verdict } from '../../../risk/rules/answer.ts';
import { clausesWithCodes } from '../../../risk/words.ts';
import { type AskedEngagement, nameOf } from '../asked.ts';
import type { GateFacts } from '../facts.ts';
import { findingOf, met, notApplicable, worstOfEach, type Finding, type WordsOnNames } from '../finding.ts';

/** A business associate contract is in force for each engagement that needs one. Its clauses are for the next rule. */
export function businessAssociate(facts: GateFacts): Finding {
  const finding = (engagement: AskedEngagement): Finding<WordsOnNames> => {
    const answered = answerOn(facts, engagement);
    const contracts = contractsIn(answered);
    if (contracts.length > 0) return met('A business associate contract is in force.', contracts);
    return findingOf<WordsOnNames>(answered, {
      NOT_MET: (names) => `Put a business associate contract in force for ${names}, or record why none is required.`,
      UNKNOWN: (names) =>
        `Record which data move for ${names}, and whether a business associate contract is required. If it is, put one in force.`,
    });
  };
  return worstOfEach(facts.asked.engagements.map((asked) => ({ ...finding(asked), name: nameOf(asked) })));
}

/** A business associate contract in force has the clauses that the law requires. */
export function businessAssociateClauses(facts: GateFacts): Finding {
  const finding = (engagement: AskedEngagement): Finding<WordsOnNames> => {
    const answered = answerOn(facts, engagement);
    if (contractsIn(answered).length === 0) return notApplicable('No business associate contract is in force.');
    const missing = clausesWithCodes(missingIn(facts, answered), facts.policies.risk);
    return findingOf<WordsOnNames>(answered, {
      NOT_MET: (names) =>
        `Add ${missing} to the business associate contract for ${names}, and record the clauses there.`,
      UNKNOWN: (names) => `Read the business associate contract for ${names}, and record its clauses.`,
    });
  };
  return worstOfEach(facts.asked.engagements.map((asked) => ({ ...finding(asked), name: nameOf(asked) })));
}

/** Asks the rule of law about one engagement: one engagement may have a contract with gaps, and another no contract. */
function answerOn({ context, policies, question }: GateFacts, engagement: AskedEngagement): Verdict {
  const parameters = parametersInForce(policies.risk, 'HIPAA-BAA', question.asOf);
  if (parameters === null) return verdict('NOT_APPLICABLE', 'The rule is not in force.');
  return hipaaBaa({ ...context, scope: { ...context.scope, engagements: [engagement] } }, parameters);
}

/** Returns the required clauses that the contract of an answer does not have. */
function missingIn({ dossier, policies }: GateFacts, answered: Verdict): string[] {
  const ids = contractsIn(answered).map(({ id }) => id);
  const clauses = dossier.contracts.filter(({ id }) => ids.includes(id)).flatMap((contract) => contract.clauses);
  return policies.risk.requiredClauses.filter(
    (type) => !clauses.some(({ clauseType, present }) => clauseType === type && present !== 'NO'),
  );
}

const contractsIn = ({ facts }: Verdict) =>
  facts.flatMap(({ evidence }) => (evidence?.record === 'Contract' ? [evidence] : []));
