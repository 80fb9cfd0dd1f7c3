import type { ProcurementParameters } from '../../../../db/catalogue/procurement-policy.ts';
import type { RiskLevel } from '../../../../db/catalogue/risk-policy.ts';
import { assess } from '../../../risk/engine/assess.ts';
import { supplierRisk } from '../../../risk/engine/factors/supplier-risk.ts';
import { rankOf, round } from '../../../risk/engine/level.ts';
import type { GateFacts } from '../facts.ts';
import { met, notMet, unknown, type Finding } from '../finding.ts';

type Limit = ProcurementParameters<'RISK-UNACCEPTABLE'>;

/** Enough has been shown for the level of risk to mean something. */
export function assessment(
  { assessment: { state, coverage }, dossier }: GateFacts,
  { minimumCoverage }: ProcurementParameters<'ASSESSMENT'>,
): Finding {
  const self = [{ record: 'ThirdParty' as const, id: dossier.thirdParty.id }];
  const remedy =
    'Collect evidence of the controls that apply: `risk { factors }` names them, and what would count for each.';
  if (state === 'UNASSESSED')
    return unknown('Nobody has looked at its risk: there is no evidence at all.', remedy, self);
  const shown = `There is evidence of ${percent(coverage)} of the controls that apply`;
  return coverage < minimumCoverage
    ? notMet(`${shown}; our policy asks for ${percent(minimumCoverage)}.`, remedy, self)
    : met(`${shown}.`, self);
}

/** The level of risk is below the limit. Where it is not only because nothing is shown, that is not known. */
export function riskLimit(facts: GateFacts, limit: Limit): Finding {
  const { assessment, asked, dossier } = facts;
  const { level, drivingDimension, optimistic } = assessment;
  const from = limitFor(asked.categories, limit);
  const self = [{ record: 'ThirdParty' as const, id: dossier.thirdParty.id }];
  const once = asked.planned ? 'Once what is planned has begun, the' : 'The';
  const said = `${once} level of risk is ${level}, driven by ${drivingDimension}`;
  if (rankOf(level) < rankOf(from)) return met(`${said}; our policy asks for less than ${from}.`, self);
  const network = bySuppliers(facts, from);
  const evidence = [...self, ...(network?.evidence ?? [])];
  const without = network ? ` Without what arrives from its suppliers it would be ${network.level}.` : '';
  if (rankOf(optimistic.level) < rankOf(from)) {
    return unknown(
      `${said}; were all met of which there is no evidence, it would be ${optimistic.level}: our policy asks for less than ${from}.${without}`,
      `Collect evidence for ${drivingDimension}: \`risk { factors }\` names what is missing, and what would count.${network ? ` ${QUALIFY}.` : ''}`,
      evidence,
    );
  }
  const lower = network
    ? QUALIFY
    : `Lower the risk for ${drivingDimension}: \`risk { gates factors }\` names what raises it, and what would remove that`;
  return notMet(
    `${said}; our policy asks for less than ${from}.${without}`,
    `${lower}; or have it borne by a decision RISK_ACCEPTANCE of ${level}.`,
    evidence,
  );
}

const QUALIFY =
  'Have the third party reduce the risk of the suppliers named as evidence, whose own assessments say what drives it, or qualify second ones';

/** How many of the suppliers that decide are named. */
const SUPPLIERS_NAMED = 3;

/** What the level would be without suppliers, and those who pass on most; null where it is not they who decide. */
function bySuppliers({ assessment, begun, policies, question }: GateFacts, from: RiskLevel) {
  const arriving = assessment.dimensions
    .flatMap(({ factors }) => factors)
    .filter(({ code }) => code === supplierRisk.code)
    .toSorted((a, b) => b.hazard - a.hazard);
  if (arriving.length === 0) return null;
  const { level } = assess({ ...begun, suppliers: [] }, policies.risk, question.asOf);
  if (rankOf(level) >= rankOf(from)) return null;
  return { level, evidence: arriving.slice(0, SUPPLIERS_NAMED).flatMap(({ evidence }) => evidence) };
}

/** The strictest limit of the categories asked about. */
function limitFor(asked: readonly string[], { fromLevel, categories }: Limit): RiskLevel {
  const limits = asked.map((category) => categories.find((own) => own.category === category)?.fromLevel ?? fromLevel);
  return limits.reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));
}

/** Rounded down: what is short of the limit must not read as if it met it. */
const percent = (share: number) => `${Math.floor(round(share * 100))} %`;
