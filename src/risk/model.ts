import {
  type RiskControl,
  type RiskDimension,
  type RiskLevel,
  riskLevels,
  type RiskPolicy,
} from '../../db/catalogue/risk-policy.ts';

/** A dimension of a version of the risk policy. */
export type ModelDimension = RiskPolicy['dimensions'][number] & { title: string; controls: ModelControl[] };
/** A control of it, with its share of the weights of its dimension. */
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

/** Returns the dimensions with their controls. */
export function dimensionsOf({ dimensions, controls }: RiskPolicy): ModelDimension[] {
  return dimensions.map((dimension) => {
    const ofDimension = controls.filter((control) => control.dimension === dimension.code);
    const total = ofDimension.reduce((sum, { weight }) => sum + weight, 0);
    return {
      ...dimension,
      title: titles[dimension.code],
      controls: ofDimension.map((control) => ({ ...control, share: control.weight / total })),
    };
  });
}

/** Returns the bins, and the cells that map a likelihood and an impact to a level. */
export function levelTableOf({ levels: { from, matrix, citation } }: RiskPolicy) {
  return {
    bins: riskLevels.map((level, rank) => ({ level, from: from[level], below: belowOf(rank, from) })),
    cells: riskLevels.flatMap((likelihood) =>
      riskLevels.map((impact, rank) => ({ likelihood, impact, level: matrix[likelihood][rank]! })),
    ),
    citation,
  };
}

function belowOf(rank: number, from: Record<RiskLevel, number>): number | null {
  const next = riskLevels[rank + 1];
  return next === undefined ? null : from[next];
}
