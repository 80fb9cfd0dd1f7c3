import type { Rule, RuleId, RuleParameters } from '../../../db/catalogue/rule.ts';
import { within } from '../engine/days.ts';
import type { Policy } from '../engine/policy.ts';
import { determinationInForce, verdict, type RuleContext, type RuleResult, type Verdict } from './answer.ts';
import { cliaReferral } from './clia-referral.ts';
import { cnHgr } from './cn-hgr.ts';
import { cnPipl } from './cn-pipl.ts';
import { dspBrokerage } from './dsp-brokerage.ts';
import { dspProhibited } from './dsp-prohibited.ts';
import { dspRestricted, reachesInBulk } from './dsp-restricted.ts';
import { hipaaBaa } from './hipaa-baa.ts';
import { hipaaBreach } from './hipaa-breach.ts';
import { nyPermit } from './ny-permit.ts';
import { ptReferral } from './pt-referral.ts';
import { sanctions } from './sanctions.ts';
import type { BulkParameters, SpecimenParameters } from './bulk-transfer.ts';

/** Evaluates every rule of the catalogue, in the order of its file. A rule that is not in force on the day is NOT_APPLICABLE. */
export function evaluateRules(context: RuleContext): RuleResult[] {
  return context.policy.rules.map((rule) => ({
    rule: rule.id,
    version: rule.version,
    ...(inForceOn(rule, context.asOf) ? answered(rule, context) : notInForce(rule)),
  }));
}

/** Whether a rule is switched on and in force on a day. */
export const inForceOn = ({ status, effectiveFrom, effectiveTo }: Rule, day: string): boolean =>
  status === 'IN_FORCE' && within(effectiveFrom, day, effectiveTo);

/** Returns a rule's parameters, or null if it is not in force on the day. */
export function parametersInForce<Id extends RuleId>(policy: Policy, id: Id, day: string): RuleParameters<Id> | null {
  const rule = policy.rules.find((candidate) => candidate.id === id);
  return rule && inForceOn(rule, day) ? (rule.parameters as RuleParameters<Id>) : null;
}

/** Whether a bulk rule is in force and bulk sensitive data certainly reach a country of concern or covered person. */
export function transfersInBulk(context: RuleContext): boolean {
  const restricted = parametersInForce(context.policy, 'DSP-RESTRICTED', context.asOf);
  return restricted !== null && reachesInBulk(context, restricted, specimensOf(context.policy));
}

/** Answers a rule. NEEDS_COUNSEL becomes MET once counsel's opinion that it is allowed is recorded. */
function answered(rule: Rule, context: RuleContext): Verdict {
  const evaluated = evaluate(rule, context);
  if (evaluated.answer !== 'NEEDS_COUNSEL') return evaluated;
  const opinion = context.dossier.determinations.find(
    (determination) =>
      determination.kind === 'COUNSEL_OPINION' &&
      determination.subject === rule.id &&
      determinationInForce(determination, context.asOf),
  );
  if (!opinion) return evaluated;
  const fact = {
    text: "Counsel's recorded opinion allows it.",
    evidence: { record: 'Determination' as const, id: opinion.id },
  };
  return { answer: 'MET', facts: [fact, ...evaluated.facts], gate: false };
}

function notInForce({ status, effectiveFrom, effectiveTo }: Rule): Verdict {
  if (status === 'OFF') return verdict('NOT_APPLICABLE', 'The rule is switched off.');
  return verdict(
    'NOT_APPLICABLE',
    `The rule is in force from ${effectiveFrom}${effectiveTo ? ` to ${effectiveTo}` : ''}.`,
  );
}

/** Returns the purposes of specimens. The law defines them once for both bulk rules; the catalogue has them with the prohibition. */
function specimensOf(policy: Policy): SpecimenParameters {
  const prohibited = policy.rules.find((rule) => rule.id === 'DSP-PROHIBITED');
  return prohibited?.parameters ?? { specimenExemptPurposes: [], specimenCounselPurposes: [] };
}

/** Returns the countries and thresholds, which the catalogue has with the restriction. */
function bulkOf(policy: Policy): BulkParameters {
  const restricted = policy.rules.find((rule) => rule.id === 'DSP-RESTRICTED');
  return restricted?.parameters ?? { countriesOfConcern: [], coveredPersonOwnershipPercent: 100, thresholds: [] };
}

function evaluate(rule: Rule, context: RuleContext): Verdict {
  switch (rule.id) {
    case 'CLIA-REFERRAL':
      return cliaReferral(context, rule.parameters);
    case 'PT-REFERRAL':
      return ptReferral(context, rule.parameters);
    case 'NY-PERMIT':
      return nyPermit(context, rule.parameters);
    case 'HIPAA-BAA':
      return hipaaBaa(context, rule.parameters);
    case 'HIPAA-BREACH-60D':
      return hipaaBreach(context, rule.parameters);
    case 'DSP-PROHIBITED':
      return dspProhibited(context, rule.parameters);
    case 'DSP-RESTRICTED':
      return dspRestricted(context, rule.parameters, specimensOf(context.policy));
    case 'DSP-BROKERAGE':
      return dspBrokerage(context, rule.parameters, bulkOf(context.policy), specimensOf(context.policy));
    case 'CN-PIPL':
      return cnPipl(context, rule.parameters);
    case 'CN-HGR':
      return cnHgr(context, rule.parameters);
    case 'SANCTIONS':
      return sanctions(context, rule.parameters);
  }
}
