import {
  type RiskControl,
  type RiskDimension,
  type RiskLevel,
  riskLevels,
  type RiskPolicy,
} from '../../db/catalogue/risk-policy.ts';

/** How a version of the policy judges a dimension. */
export type ModelDimension = RiskPolicy['dimensions'][number] & { title: string; controls: ModelControl[] };
/** What it asks of a control, with the control's share of the weights of its dimension. */
export type ModelControl = RiskControl & { share: number };
/** A gate of it. */
export type ModelGate = RiskPolicy['gates'][number];

const titles: Record<RiskDimension, string> = {
  QUALITY: 'Quality',
  DATA_SECURITY: 'Data security',
  REGULATORY: 'Law and regulation',
  CONTRACTUAL: 'Contracts',
  ASSURANCE: 'Assurance',
  INCIDENT: 'Incidents',
  DEPENDENCY: 'Dependency',
};

/** The dimensions with the controls that each looks at. */
export function dimensionsOf({ dimensions, controls }: RiskPolicy): ModelDimension[] {
  return dimensions.map((dimension) => {
    const own = controls.filter((control) => control.dimension === dimension.code);
    const total = own.reduce((sum, { weight }) => sum + weight, 0);
    return {
      ...dimension,
      title: titles[dimension.code],
      controls: own.map((control) => ({ ...control, share: control.weight / total })),
    };
  });
}

/** The bins and cells that make a level of a likelihood and an impact. */
export function levelTableOf({ levels: { from, matrix, citation } }: RiskPolicy) {
  return {
    bins: riskLevels.map((level, at) => ({ level, from: from[level], below: belowOf(at, from) })),
    cells: riskLevels.flatMap((likelihood) =>
      riskLevels.map((impact, at) => ({ likelihood, impact, level: matrix[likelihood][at]! })),
    ),
    citation,
  };
}

function belowOf(at: number, from: Record<RiskLevel, number>): number | null {
  const next = riskLevels[at + 1];
  return next === undefined ? null : from[next];
}
