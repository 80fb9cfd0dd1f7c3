import type { RiskDimension } from '../../../db/catalogue/risk-policy.ts';
import type { RuleResult } from '../rules/answer.ts';
import { evaluateRules, parametersInForce, transfersInBulk } from '../rules/evaluate.ts';
import { holdsPatientData } from '../rules/hipaa-breach.ts';
import { mayConnectDevices } from './applicability.ts';
import { standingOn, type Standing } from './attestations.ts';
import { standingAuditsOn, type StandingAudits } from './audits.ts';
import { controlsOn, type ControlState } from './controls.ts';
import { dayNumber } from './days.ts';
import type { Dossier } from './dossier.ts';
import { exposuresOf } from './exposure.ts';
import { findingsOn, type FindingState } from './findings.ts';
import { impactsOf } from './impact.ts';
import { inOrder } from './in-order.ts';
import { incidentsOn, type IncidentState } from './incidents.ts';
import type { Policy } from './policy.ts';
import { proficiencyOn, type Proficiency } from './proficiency.ts';
import { qualityFailuresOn, type QualityFailures } from './quality.ts';
import { suppliersOn, type ReachingSupplier } from './propagation.ts';
import { scopeOn, type Scope } from './scope.ts';
import { withoutWithdrawn } from './withdrawn.ts';

/** A dossier read for one day: the input of every factor, gate and rule. */
export interface Facts {
  dossier: Dossier;
  policy: Policy;
  asOf: string;
  /** `asOf` as a day number. */
  today: number;
  scope: Scope;
  standing: Standing;
  findings: readonly FindingState[];
  audits: StandingAudits;
  incidents: readonly IncidentState[];
  proficiency: Proficiency;
  qualityFailures: readonly QualityFailures[];
  suppliers: readonly ReachingSupplier[];
  rules: readonly RuleResult[];
  controls: readonly ControlState[];
  exposures: Readonly<Record<RiskDimension, number>>;
  /** Before gates. */
  impacts: Readonly<Record<RiskDimension, number>>;
}

/** Reads a dossier for a day. */
export function factsOn(recorded: Dossier, policy: Policy, asOf: string): Facts {
  const dossier = inOrder(withoutWithdrawn(recorded, asOf));
  return factsIn(dossier, policy, asOf, standingOn(dossier.attestations, asOf));
}

/**
 * Reads a dossier in order for a day.
 *
 * @param dossier without withdrawn records.
 * @param standing of its attestations on the day.
 */
export function factsIn(dossier: Dossier, policy: Policy, asOf: string, standing: Standing): Facts {
  const today = dayNumber(asOf);
  const scope = scopeOn(dossier, policy.risk, asOf);
  const ruleContext = { dossier, policy, scope, standing, asOf };
  const rules = evaluateRules(ruleContext);
  const findings = findingsOn(dossier, asOf);
  const proficiency = proficiencyOn(dossier.qualityRecords, policy, asOf);
  return {
    dossier,
    policy,
    asOf,
    today,
    scope,
    standing,
    findings,
    audits: standingAuditsOn(dossier, asOf),
    incidents: incidentsOn(dossier, policy, lawDaysOf(dossier, policy, asOf), asOf),
    proficiency,
    qualityFailures: qualityFailuresOn(dossier.qualityRecords, scope.engagements, policy, asOf),
    suppliers: suppliersOn(dossier.suppliers, dossier.thirdParty.id, policy.risk.propagation, asOf),
    rules,
    controls: controlsOn({ dossier, policy, scope, standing, findings, proficiency, rules, asOf, today }),
    exposures: exposuresOf(scope, policy.risk),
    impacts: impactsOf(scope, policy.risk, transfersInBulk(ruleContext), mayConnectDevices(dossier, scope)),
  };
}

/** Returns the law's limit on breach notice, in days, or null if patient data are not concerned. */
export function lawDaysOf(dossier: Dossier, policy: Policy, asOf: string): number | null {
  const breach = parametersInForce(policy, 'HIPAA-BREACH-60D', asOf);
  const baa = policy.rules.find((rule) => rule.id === 'HIPAA-BAA');
  return breach !== null && baa && holdsPatientData(dossier, baa.parameters) !== 'NO' ? breach.maximumDays : null;
}
