import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import { contractInForce } from '../../../records/contract/rules.ts';
import type { DossierContract, RecordRef } from '../../../risk/engine/dossier.ts';
import { covers } from '../../../risk/rules/hipaa-baa.ts';
import { clausesByTitle, clausesWithCodes, listed } from '../../../risk/words.ts';
import { type AskedEngagement, nameOf } from '../asked.ts';
import type { GateFacts } from '../facts.ts';
import { met, notApplicable, notMet, unknown, worstOfEach, type Finding, type WordsOnNames } from '../finding.ts';
import { categoryTitles, contractTitles } from '../words.ts';

const refOf = ({ id }: DossierContract): RecordRef => ({ record: 'Contract', id });
const titleOf = ({ title, kind }: DossierContract) => `"${title ?? contractTitles[kind]}"`;

/** A contract to buy under is in force for each engagement asked about. */
export function contract(facts: GateFacts, { kinds }: ProcurementParameters<'CONTRACT'>): Finding {
  const { dossier, question } = facts;
  const ofKind = dossier.contracts.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
  const wanted = listed(
    kinds.map((kind) => `a ${contractTitles[kind]}`),
    'or',
  );
  const finding = (engagement: AskedEngagement): Finding<WordsOnNames> => {
    const covering = ofKind.filter((candidate) => covers(candidate, engagement.id));
    const inForce = covering.filter((candidate) => contractInForce(candidate, question.asOf));
    if (inForce.length > 0) {
      return met((names) => `${listed(inForce.map(titleOf))} is in force for ${names}.`, inForce.map(refOf));
    }
    const unclear = covering.filter((candidate) => mayHaveRenewed(candidate, question.asOf));
    if (unclear.length > 0) {
      const titles = listed(unclear.map(titleOf));
      return unknown(
        `It is not recorded whether ${titles} renewed after ${unclear[0]!.expiresOn}.`,
        `Record whether ${titles} renews automatically, or record its new end date.`,
        unclear.map(refOf),
      );
    }
    return notMet(
      (names) => `No contract to buy under is in force for ${names}.`,
      (names) => `Put a contract in force on ${question.asOf} that covers ${names}: ${wanted}.`,
      covering.map(refOf),
    );
  };
  return worstOfEach(facts.asked.engagements.map((asked) => ({ ...finding(asked), name: nameOf(asked) })));
}

/** Whether a contract is past its end date, and it is not recorded whether it renews automatically. */
const mayHaveRenewed = (candidate: DossierContract, day: string): boolean =>
  candidate.autoRenews === 'UNKNOWN' && contractInForce({ ...candidate, autoRenews: 'YES' }, day);

/** Together, the contracts in force have the clauses that the policy requires for the category. */
export function contractClauses({ asked, dossier, policies, question }: GateFacts): Finding {
  const { risk } = policies;
  const finding = (engagement: AskedEngagement): Finding<WordsOnNames> => {
    const wanted = risk.clausesFor.get(engagement.category)!;
    if (wanted.length === 0) {
      return notApplicable(`The policy requires no clause for ${categoryTitles[engagement.category]}.`);
    }
    const inForce = dossier.contracts.filter(
      (candidate) => covers(candidate, engagement.id) && contractInForce(candidate, question.asOf),
    );
    if (inForce.length === 0) return notApplicable('No contract is in force.');
    const evidence = inForce.map(refOf);
    const clauses = inForce.flatMap((candidate) => candidate.clauses);
    const typesWhere = (present: string) =>
      new Set(clauses.filter((clause) => clause.present === present).map(({ clauseType }) => clauseType));
    const [agreed, unclear] = [typesWhere('YES'), typesWhere('UNKNOWN')];
    const isUnread = inForce.some((candidate) => candidate.clauses.length === 0);
    const open = wanted.filter((clause) => !agreed.has(clause));
    const unread = open.filter((clause) => isUnread || unclear.has(clause));
    const missing = open.filter((clause) => !unread.includes(clause));
    if (missing.length > 0) {
      return notMet(
        (names) => `The contracts in force for ${names} lack ${clausesByTitle(missing, risk)}.`,
        (names) =>
          `Agree on ${clausesWithCodes(missing, risk)} in writing for ${names}, and record it with the contract.`,
        evidence,
      );
    }
    return unread.length > 0
      ? unknown(
          (names) =>
            `It is not recorded whether the contracts in force for ${names} have ${clausesByTitle(unread, risk)}.`,
          (names) =>
            `Read the contracts in force for ${names}, and record whether they have ${clausesWithCodes(unread, risk)}.`,
          evidence,
        )
      : met((names) => `The contracts in force for ${names} have every clause that the policy requires.`, evidence);
  };
  return worstOfEach(asked.engagements.map((engagement) => ({ ...finding(engagement), name: nameOf(engagement) })));
}
