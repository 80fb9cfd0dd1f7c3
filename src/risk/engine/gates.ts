import type { GateCode, RiskDimension } from '../../../db/catalogue/risk-policy.ts';
import { evidenceOf } from '../rules/answer.ts';
import type { RiskGate } from './assessment.ts';
import type { DossierFlow, RecordRef } from './dossier.ts';
import type { Facts } from './facts.ts';

/** Returns the gates that established facts raise. Unknown facts and ended engagements raise none. */
export function gatesOn(facts: Facts): RiskGate[] {
  if (facts.scope.phase === 'ENDED') return [];
  return [...ruleGates(facts), ...proficiencyGates(facts), ...incidentGates(facts), ...channelGates(facts)];
}

function gate(facts: Facts, code: GateCode, evidence: readonly RecordRef[], dimension?: RiskDimension): RiskGate[] {
  const where = dimension ?? facts.policy.gateOf.get(code)!.dimension;
  return where === null ? [] : [{ code, dimension: where, evidence }];
}

function ruleGates(facts: Facts): RiskGate[] {
  const broken = new Map(facts.rules.filter((result) => result.gate).map((result) => [result.rule, result]));
  return facts.policy.risk.gates.flatMap(({ code, rule }) => {
    const result = rule === null ? undefined : broken.get(rule);
    if (!result) return [];
    return gate(facts, code, evidenceOf(result.facts));
  });
}

function proficiencyGates(facts: Facts): RiskGate[] {
  const { unsuccessful } = facts.proficiency;
  if (unsuccessful.length === 0) return [];
  return gate(
    facts,
    'UNSUCCESSFUL_PROFICIENCY_TESTING',
    unsuccessful.flatMap(({ records }) => records).map((id) => ({ record: 'QualityRecord', id })),
  );
}

function incidentGates(facts: Facts): RiskGate[] {
  return facts.incidents
    .filter(({ open }) => open)
    .flatMap(({ incident }) => {
      const code = openIncidentGate[incident.severity];
      const { dimension } = facts.policy.risk.incidents.kinds[incident.kind];
      return code === null ? [] : gate(facts, code, [{ record: 'Incident', id: incident.id }], dimension);
    });
}

const openIncidentGate = {
  CRITICAL: 'OPEN_CRITICAL_INCIDENT',
  HIGH: 'OPEN_HIGH_INCIDENT',
  MEDIUM: null,
  LOW: null,
} as const;

/** EMAIL is plain e-mail; END_TO_END_EMAIL is protected (45 CFR 164.312(e)). */
const isUnprotected = (channel: DossierFlow['channel']): boolean => channel === 'NONE' || channel === 'EMAIL';

function channelGates(facts: Facts): RiskGate[] {
  const unidentifiable = facts.policy.risk.impact.unidentifiableCategories;
  const open = facts.scope.engagements.filter(({ flows }) =>
    flows.some(({ channel, category }) => isUnprotected(channel) && !unidentifiable.includes(category)),
  );
  if (open.length === 0) return [];
  const evidence = open.map(({ id }): RecordRef => ({ record: 'Engagement', id: id! }));
  return gate(facts, 'UNPROTECTED_CHANNEL', evidence);
}
