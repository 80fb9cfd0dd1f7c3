import { riskDimensions, riskLevels, type RiskDimension } from '../../../db/catalogue/risk-policy.ts';
import type { Assessment, DimensionRisk, RiskFactor, RiskGate, RiskValue, StoredAssessment } from './assessment.ts';
import type { RecordRef } from './dossier.ts';
import { addedUp, type FactorDetail } from './factors/factor.ts';

/**
 * Version of the packed format. Raise it with any change that makes packed assessments read differently, so that they are
 * recomputed. The order of dimensions and levels is part of the format: they are packed as indexes.
 */
export const PACKED_FORMAT = 1;

/**
 * An assessment without the answers of the rules, as a small JSON value: the headline by name, repeated parts as lists.
 * Values that `unpack` can recompute, such as shares, are left out.
 */
export interface PackedAssessment extends Omit<StoredAssessment, 'dimensions' | 'gates'> {
  format: number;
  /** In the order of `riskDimensions`. */
  dimensions: PackedDimension[];
  gates: PackedGate[];
  /** Each record that is evidence once, as `<kind>:<key>`. */
  records: string[];
}

type PackedValue = [likelihood: number, score: number, level: number];
type PackedFactor = [hazard: number, control: string | null, evidence: number[], detail?: FactorDetail];
type PackedFactors = [code: string, factors: PackedFactor[]];
type PackedGate = [code: RiskGate['code'], dimension: number, evidence: number[]];
type PackedDimension = [
  headline: PackedValue,
  impact: number,
  exposure: number,
  hazard: number,
  inherent: PackedValue,
  controlled: PackedValue,
  optimistic: PackedValue,
  factors: PackedFactors[],
];

/** Packs an assessment for storage. Equal assessments pack equally. */
export function pack({
  rules: _,
  levelWithoutSuppliers: __,
  dimensions,
  gates,
  ...headline
}: Assessment): PackedAssessment {
  const places = new Map<string, number>();
  const placesOf = (evidence: readonly RecordRef[]) =>
    evidence.map(({ record, id }) => {
      const name = `${record}:${id}`;
      const place = places.get(name) ?? places.size;
      places.set(name, place);
      return place;
    });
  return {
    format: PACKED_FORMAT,
    ...headline,
    dimensions: dimensions.map((risk) => [
      packValue(risk),
      risk.impact,
      risk.exposure,
      risk.hazard,
      packValue(risk.inherent),
      packValue(risk.controlled),
      packValue(risk.optimistic),
      packFactors(risk.factors, placesOf),
    ]),
    gates: gates.map(({ code, dimension, evidence }) => [code, riskDimensions.indexOf(dimension), placesOf(evidence)]),
    records: [...places.keys()],
  };
}

/** Restores an assessment from the result of `pack`, also after a trip through JSON. */
export function unpack({ format, dimensions, gates, records, ...headline }: PackedAssessment): StoredAssessment {
  if (format !== PACKED_FORMAT) {
    throw new Error(
      `a stored assessment has format ${format}, but only format ${PACKED_FORMAT} can be read: assess again`,
    );
  }
  const refs = records.map(refOf);
  const refsAt = (places: readonly number[]) => places.map((place) => refs[place]!);
  const allGates = gates.map(([code, dimension, evidence]): RiskGate => ({
    code,
    dimension: riskDimensions[dimension]!,
    evidence: refsAt(evidence),
  }));
  return {
    ...headline,
    dimensions: dimensions.map(
      ([value, impact, exposure, hazard, inherent, controlled, optimistic, factors], index): DimensionRisk => ({
        dimension: riskDimensions[index]!,
        ...unpackValue(value),
        impact,
        exposure,
        hazard,
        inherent: unpackValue(inherent),
        controlled: unpackValue(controlled),
        optimistic: unpackValue(optimistic),
        factors: unpackFactors(factors, riskDimensions[index]!, refsAt),
        gates: allGates.filter(({ dimension }) => dimension === riskDimensions[index]),
      }),
    ),
    gates: allGates,
  };
}

const packValue = ({ likelihood, score, level }: RiskValue): PackedValue => [
  likelihood,
  score,
  riskLevels.indexOf(level),
];

const unpackValue = ([likelihood, score, level]: PackedValue): RiskValue => ({
  likelihood,
  score,
  level: riskLevels[level]!,
});

/** Adjacent factors of one kind share its code. */
function packFactors(
  factors: readonly RiskFactor[],
  placesOf: (evidence: readonly RecordRef[]) => number[],
): PackedFactors[] {
  const packed: PackedFactors[] = [];
  for (const { code, hazard, control, evidence, detail } of factors) {
    let last = packed.at(-1);
    if (last?.[0] !== code) packed.push((last = [code, []]));
    const factor: PackedFactor = [hazard, control, placesOf(evidence)];
    if (detail !== null) factor.push(detail);
    last[1].push(factor);
  }
  return packed;
}

function unpackFactors(
  packed: readonly PackedFactors[],
  dimension: RiskDimension,
  refsAt: (places: readonly number[]) => RecordRef[],
): RiskFactor[] {
  const factors = packed.flatMap(([code, ofKind]) =>
    ofKind.map(([hazard, control, evidence, detail]) => ({
      code,
      dimension,
      hazard,
      share: 0,
      control,
      evidence: refsAt(evidence),
      detail: detail ?? null,
    })),
  );
  const total = addedUp(factors);
  for (const factor of factors) factor.share = factor.hazard / total;
  return factors;
}

function refOf(name: string): RecordRef {
  const colon = name.indexOf(':');
  return { record: name.slice(0, colon) as RecordRef['record'], id: name.slice(colon + 1) };
}
