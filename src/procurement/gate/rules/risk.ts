import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import type { RiskLevel } from '../../../../db/catalogue/risk-policy.ts';
import { supplierRisk } from '../../../risk/engine/factors/supplier-risk.ts';
import { rankOf, round } from '../../../risk/engine/level.ts';
import type { GateFacts } from '../facts.ts';
import { met, notMet, unknown, type Finding } from '../finding.ts';

type Limit = ProcurementParameters<'RISK-UNACCEPTABLE'>;

/** There is evidence for enough controls that the level of risk is meaningful. */
export function assessment(
  { risk, dossier }: GateFacts,
  { minimumCoverage }: ProcurementParameters<'ASSESSMENT'>,
): Finding {
  const { state, coverage } = risk.assessment;
  const self = [{ record: 'ThirdParty' as const, id: dossier.thirdParty.id }];
  const remedy =
    'Collect evidence for the controls that apply. `risk { factors }` names them, and the evidence that counts for each.';
  if (state === 'UNASSESSED') return unknown('Its risk is not assessed: there is no evidence at all.', remedy, self);
  const shown = `There is evidence for ${percent(coverage)} of the controls that apply`;
  return coverage < minimumCoverage
    ? notMet(`${shown}. The policy requires ${percent(minimumCoverage)}.`, remedy, self)
    : met(`${shown}.`, self);
}

/** The level of risk is below the limit. It is UNKNOWN, not NOT_MET, if evidence that is missing could lower it below. */
export function riskLimit(facts: GateFacts, limit: Limit): Finding {
  const { asked, dossier } = facts;
  const { level, drivingDimension, optimistic } = facts.risk.assessment;
  const from = limitFor(asked.categories, limit);
  const self = [{ record: 'ThirdParty' as const, id: dossier.thirdParty.id }];
  const risk = asked.planned ? 'After the planned engagements begin, risk is' : 'Risk is';
  const current = `${risk} ${level} (${drivingDimension}).`;
  const allowed = `The policy allows less than ${from}.`;
  if (rankOf(level) < rankOf(from)) return met(`${current} ${allowed}`, self);
  const network = bySuppliers(facts, from);
  const evidence = [...self, ...(network?.evidence ?? [])];
  const without = network ? ` Without the risk of its suppliers it would be ${network.level}.` : '';
  if (rankOf(optimistic.level) < rankOf(from)) {
    return unknown(
      `${current} If everything unknown turned out well it would be ${optimistic.level}. ${allowed}${without}`,
      `Collect evidence for ${drivingDimension}: \`risk { factors }\` names what is missing, and the evidence that counts.${network ? ` ${QUALIFY}` : ''}`,
      evidence,
    );
  }
  const lower = network
    ? QUALIFY
    : `Lower the risk in ${drivingDimension}: \`risk { gates factors }\` names what raises it and what removes that.`;
  return notMet(
    `${current} ${allowed}${without}`,
    `${lower} Or have the risk accepted by a decision RISK_ACCEPTANCE of ${level}.`,
    evidence,
  );
}

const QUALIFY =
  'Have the third party reduce the risk of the suppliers named as evidence, or qualify second ones. Their own assessments say what drives their risk.';

/** At most this many of the decisive suppliers are named. */
const SUPPLIERS_NAMED = 3;

/** Returns the level without suppliers, with the suppliers that pass on most. Returns null if suppliers are not decisive. */
function bySuppliers({ risk: { assessment } }: GateFacts, from: RiskLevel) {
  const level = assessment.levelWithoutSuppliers;
  if (rankOf(level) >= rankOf(from)) return null;
  const arriving = assessment.dimensions
    .flatMap(({ factors }) => factors)
    .filter(({ code }) => code === supplierRisk.code)
    .toSorted((a, b) => b.hazard - a.hazard);
  if (arriving.length === 0) return null;
  return { level, evidence: arriving.slice(0, SUPPLIERS_NAMED).flatMap(({ evidence }) => evidence) };
}

/** Returns the strictest limit of the categories asked about. */
function limitFor(asked: readonly string[], { fromLevel, categories }: Limit): RiskLevel {
  const limits = asked.map(
    (category) => categories.find((limited) => limited.category === category)?.fromLevel ?? fromLevel,
  );
  return limits.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
}

/** Rounds down, so that a share below the limit does not read as if it met the limit. */
const percent = (share: number) => `${Math.floor(round(share * 100))}%`;
