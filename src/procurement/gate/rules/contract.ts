import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import { contractInForce } from '../../../records/contract/rules.ts';
import type { DossierContract, RecordRef } from '../../../risk/engine/dossier.ts';
import { covers } from '../../../risk/rules/hipaa-baa.ts';
import { nameOf } from '../asked.ts';
import type { GateFacts } from '../facts.ts';
import { listed, met, notApplicable, notMet, unknown, worstOf, type Finding } from '../finding.ts';

const refOf = ({ id }: DossierContract): RecordRef => ({ record: 'Contract', id });
const titleOf = ({ title, kind }: DossierContract) => `"${title ?? kind}"`;

/** A contract to buy under is in force for each engagement asked about. */
export function contract(facts: GateFacts, { kinds }: ProcurementParameters<'CONTRACT'>): Finding {
  const { dossier, question } = facts;
  const ofKind = dossier.contracts.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
  return worstOf(
    facts.asked.engagements.map((engagement) => {
      const covering = ofKind.filter((one) => covers(one, engagement.id));
      const inForce = covering.filter((one) => contractInForce(one, question.asOf));
      if (inForce.length > 0) {
        return met(`${listed(inForce.map(titleOf))} is in force for ${nameOf(engagement)}.`, inForce.map(refOf));
      }
      const perhaps = covering.filter((one) => mayHaveRenewed(one, question.asOf));
      if (perhaps.length > 0) {
        return unknown(
          `Whether ${listed(perhaps.map(titleOf))} renewed itself is not known; it ran to ${perhaps[0]!.expiresOn}.`,
          `Record whether ${listed(perhaps.map(titleOf))} renews itself, or until when it runs now.`,
          perhaps.map(refOf),
        );
      }
      return notMet(
        `No contract to buy under is in force for ${nameOf(engagement)}.`,
        `Put a contract in force on ${question.asOf} that covers ${nameOf(engagement)}: ${listed([...kinds], 'or')}.`,
        covering.map(refOf),
      );
    }),
  );
}

/** Past its end, of which nobody has said whether it renews itself. */
const mayHaveRenewed = (one: DossierContract, day: string): boolean =>
  one.autoRenews === 'UNKNOWN' && contractInForce({ ...one, autoRenews: 'YES' }, day);

/** The contracts in force hold, between them, what our policy asks for in the category. */
export function contractClauses({ asked, dossier, policies, question }: GateFacts): Finding {
  return worstOf(
    asked.engagements.map((engagement) => {
      const wanted = policies.risk.clausesFor.get(engagement.category)!;
      if (wanted.length === 0) return notApplicable(`Our policy asks for no clause in ${engagement.category}.`);
      const inForce = dossier.contracts.filter(
        (one) => covers(one, engagement.id) && contractInForce(one, question.asOf),
      );
      if (inForce.length === 0) return notApplicable('No contract is in force.');
      const evidence = inForce.map(refOf);
      const found = inForce.flatMap(({ clauses }) => clauses);
      const typesWhere = (present: string) =>
        new Set(found.filter((one) => one.present === present).map(({ clauseType }) => clauseType));
      const [agreed, unclear] = [typesWhere('YES'), typesWhere('UNKNOWN')];
      const isUnread = inForce.some(({ clauses }) => clauses.length === 0);
      const open = wanted.filter((clause) => !agreed.has(clause));
      const unread = open.filter((clause) => isUnread || unclear.has(clause));
      const missing = open.filter((clause) => !unread.includes(clause));
      if (missing.length > 0) {
        const text = listed(missing);
        return notMet(
          `The contracts in force for ${nameOf(engagement)} lack ${text}.`,
          `Agree ${text} in writing for ${nameOf(engagement)}, and record it with the contract.`,
          evidence,
        );
      }
      return unread.length > 0
        ? unknown(
            `Whether the contracts in force for ${nameOf(engagement)} hold ${listed(unread)} is not known.`,
            `Read the contracts in force for ${nameOf(engagement)} for ${listed(unread)}, and record what they say.`,
            evidence,
          )
        : met(`The contracts in force for ${nameOf(engagement)} hold every clause that our policy asks for.`, evidence);
    }),
  );
}
