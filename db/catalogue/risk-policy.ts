import { z } from 'zod';
import { assurance, claimStatus } from '../tables/attestation.ts';
import { auditOutcome, severity } from '../tables/audit.ts';
import { contractKind } from '../tables/contract.ts';
import { dataCategory, engagementCategory } from '../tables/engagement.ts';
import { thirdPartyKind } from '../tables/third-party.ts';
import { citation, citations, codeLike, countries, day, sentence, title } from './citation.ts';
import { ruleIds } from './rule.ts';

/** The dimensions of risk. The order is the tie-break between equal dimensions. */
export const riskDimensions = [
  'QUALITY',
  'DATA_SECURITY',
  'REGULATORY',
  'CONTRACTUAL',
  'ASSURANCE',
  'INCIDENT',
  'DEPENDENCY',
] as const;
export type RiskDimension = (typeof riskDimensions)[number];

/** The five qualitative values of NIST SP 800-30r1, lowest first, for likelihood, impact and level of risk. */
export const riskLevels = ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH', 'VERY_HIGH'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** Kinds of incident at a third party. */
export const incidentKinds = [
  'BREACH',
  'SECURITY_INCIDENT',
  'SERVICE_OUTAGE',
  'QUALITY_FAILURE',
  'SPECIMEN_LOSS',
] as const;

/** Kinds of quality record that count one by one. Proficiency tests count by event. */
export const qualityFailureKinds = ['RESULT_DISCREPANCY', 'NONCONFORMANCE', 'TURNAROUND'] as const;
export type QualityFailureKind = (typeof qualityFailureKinds)[number];

/**
 * The conditions under which a control can apply. Code evaluates them, so the list is closed; the condition of each
 * control is data.
 */
export const controlConditions = [
  'ALWAYS',
  'DATA',
  'DATA_OR_ACCESS',
  'ELECTRONIC_DATA_OR_ACCESS',
  'EMAIL',
  'CONNECTED_DEVICE',
  'BUSINESS_ASSOCIATE',
  'DATA_OF_BUSINESS_ASSOCIATE',
  'LAB_OR_DATA',
  'LAB_DATA_OR_ACCESS',
  'FINDING',
  'DATA_DEPENDENCE_OR_SOLE_SOURCE',
  'DEPENDENCE_OR_SOLE_SOURCE',
  'CATEGORY',
] as const;
export type ControlCondition = (typeof controlConditions)[number];

/** The established facts that set a minimum for a dimension. */
export const gateCodes = [
  'SANCTIONS',
  'DSP-PROHIBITED',
  'DSP-RESTRICTED',
  'HIPAA-BAA',
  'CLIA-REFERRAL',
  'UNSUCCESSFUL_PROFICIENCY_TESTING',
  'OPEN_CRITICAL_INCIDENT',
  'OPEN_HIGH_INCIDENT',
  'UNPROTECTED_CHANNEL',
] as const;
export type GateCode = (typeof gateCodes)[number];

/**
 * The kinds of factor that have their own citations because they are not about a control. An incident cites the sources
 * of its kind, and a factor about a control those of the control.
 */
export const citingFactors = [
  'RESIDUAL_UNCERTAINTY',
  'SINGLE_SOURCE',
  'RECOVERY_TOO_SLOW',
  'OPEN_FINDING',
  'ACCEPTED_FINDING',
  'UNSATISFACTORY_AUDIT',
  'KNOWN_EXPLOITED_VULNERABILITY',
  'INVALID_SIGNATURE',
  'SUPPLIER_RISK',
] as const;
export type CitingFactor = (typeof citingFactors)[number];
const citingBeforeVersion3 = citingFactors.filter(
  (code) => code !== 'RECOVERY_TOO_SLOW' && code !== 'UNSATISFACTORY_AUDIT',
);

const controlCode = z.string().regex(/^[A-Z]{3}-\d{2}$/, 'a control code is three letters, a dash and two digits');
const fraction = z.number().min(0).max(1);
const hazard = z.number().nonnegative().max(10);
const likelihood = z.number().min(0).max(100);
const impact = z.number().min(0).max(10);
const dimension = z.enum(riskDimensions);
const level = z.enum(riskLevels);
const ascendingScale = (value: z.ZodNumber) =>
  z
    .tuple([value, value, value, value])
    .refine((list) => list.every((v, i) => i === 0 || v >= list[i - 1]!), 'must ascend');

const control = z
  .strictObject({
    code: controlCode,
    dimension,
    /** Weight relative to the other controls of its dimension. */
    weight: z.number().positive(),
    /** Evidence up to this age in days counts in full. */
    cadenceDays: z.int().positive(),
    /** Beyond the cadence, evidence loses half its value in this many days. */
    halfLifeDays: z.int().positive(),
    appliesWhen: z.enum(controlConditions),
    /** The engagement categories of a control that applies by CATEGORY. */
    categories: z.array(z.enum(engagementCategory.enumValues)),
  })
  .refine((c) => c.categories.length > 0 === (c.appliesWhen === 'CATEGORY'), {
    error: 'must name categories if and only if the control applies by CATEGORY',
    path: ['categories'],
  });

const gate = z.strictObject({
  code: z.enum(gateCodes),
  title,
  /** The rule whose established breach raises the gate, or null if no rule does. */
  rule: z.enum(ruleIds).nullable(),
  /** Null means the dimension of the incident. */
  dimension: dimension.nullable(),
  likelihoodAtLeast: likelihood,
  impactAtLeast: impact,
  clearedBy: sentence,
  citations,
});

const unique =
  <T>(key: (value: T) => string) =>
  (list: readonly T[]) =>
    new Set(list.map(key)).size === list.length;

/**
 * The shape of the risk policy: every constant of the risk model, one file for each version. Hazards are unitless
 * summands of an exponent, likelihoods 0–100, impacts 0–10, credits and shares 0–1, periods in days.
 */
export const riskPolicy = z.strictObject({
  kind: z.literal('risk-policy'),
  version: z.int().positive(),
  effectiveOn: day.optional(),
  description: sentence,
  dimensions: z
    .array(
      z.strictObject({
        code: dimension,
        /** The factor of dependency in the exposure: the depth of access, or dependency itself. */
        exposure: z.enum(['PENETRATION', 'DEPENDENCY']),
        /** The impact is the greatest of these. DEVICES is the clinical impact if connected devices are supplied. */
        impacts: z.array(z.enum(['DATA', 'CLINICAL', 'DEVICES', 'DEPENDENCE'])).min(1),
      }),
    )
    .refine((list) => list.map((d) => d.code).join() === riskDimensions.join(), 'every dimension once, in their order'),
  exposure: z
    .strictObject({ floor: fraction, span: fraction })
    .refine((e) => e.floor + e.span <= 1, 'at most 1 together'),
  hazard: z.strictObject({ residual: hazard.positive(), control: hazard.positive() }),
  controls: z
    .array(control)
    .min(1)
    .refine(
      unique((c: { code: string }) => c.code),
      'each control once',
    ),
  usualCategories: z.record(z.enum(thirdPartyKind.enumValues), z.array(z.enum(engagementCategory.enumValues)).min(1)),
  evidence: z.strictObject({
    tiers: z.record(z.enum(assurance.enumValues), fraction),
    unverifiedCertificationAtMost: fraction,
    conformance: z.record(z.enum(claimStatus.enumValues), fraction),
    assessedFromCoverage: fraction,
    /** Controls for which even a valid certificate ages from its issue date. */
    agedByIssue: z.array(controlCode),
  }),
  certifications: z
    .array(
      z.strictObject({
        type: codeLike,
        /** The name of the certification type in a remedy. */
        title,
        tier: fraction,
        exceptVariants: z.array(codeLike),
        /** A certificate of a site that does not perform our testing does not count for the site that does. */
        performingSiteOnly: z.boolean(),
        credits: z.array(z.strictObject({ controls: z.array(controlCode).min(1), factor: fraction })).min(1),
      }),
    )
    .refine(
      unique((c: { type: string }) => c.type),
      'each certification type once',
    ),
  contracts: z.strictObject({
    withDocument: z.enum(assurance.enumValues),
    withoutDocument: z.enum(assurance.enumValues),
    businessAssociate: z.strictObject({ control: controlCode, kind: z.enum(contractKind.enumValues) }),
    clauses: z.array(z.strictObject({ control: controlCode, clauseTypes: z.array(codeLike).min(1) })).refine(
      unique((c: { control: string }) => c.control),
      'each control once',
    ),
  }),
  findings: z.strictObject({
    hazard: z.record(z.enum(severity.enumValues), hazard),
    /** From the day after the due day. */
    overdueFactor: z.number().min(1),
    /** For a finding without a control. */
    dimension,
  }),
  /** Absent before version 3: then an audit counts whatever its outcome. */
  audits: z
    .strictObject({
      /** The worth of our completed audit as evidence, by its outcome. */
      worth: z.record(z.enum([...auditOutcome.enumValues, 'UNKNOWN']), fraction),
      unsatisfactory: z.strictObject({ dimension, hazard }),
    })
    .optional(),
  /**
   * Failed quality records of a kind: hazard · number · (rate / tolerated rate, at most 1; unknown: 1). Absent before version
   * 3: then they do not count.
   */
  quality: z
    .strictObject({
      dimension,
      /** Failures count for this many days. */
      windowDays: z.int().positive(),
      /** Percent. A turnaround without a result is a failure below it. */
      turnaroundScoreAtLeast: z.number().min(0).max(100),
      kinds: z
        .array(
          z.strictObject({
            kind: z.enum(qualityFailureKinds),
            hazard,
            /** Failures per unit of annual volume. */
            toleratedRate: fraction.positive(),
            citations: citations.min(1),
          }),
        )
        .refine(
          (list) => list.map((k) => k.kind).join() === qualityFailureKinds.join(),
          'every kind once, in their order',
        ),
    })
    .optional(),
  incidents: z.strictObject({
    hazard: z.record(z.enum(severity.enumValues), hazard),
    /** For a report to us later than contract and law allow. */
    lateFactor: z.number().min(1),
    /** Counted from the day of closure. */
    halfLifeDays: z.int().positive(),
    kinds: z.record(
      z.enum(incidentKinds),
      z.strictObject({ dimension, noticeClauses: z.array(codeLike), citations: citations.min(1) }),
    ),
  }),
  flags: z.strictObject({
    knownExploitedVulnerability: z.strictObject({ dimension, hazard, overdueHazard: hazard }),
    singleSource: z.strictObject({ dimension, hazard }),
    /** For engagements with at least this dependency, 1–4. An unknown recovery time counts as too long. Absent before version 3. */
    slowRecovery: z.strictObject({ dimension, hazard, fromDependency: z.int().min(1).max(4) }).optional(),
    invalidSignature: z.strictObject({ dimension, hazard }),
  }),
  /** The citations of factors. */
  factors: z.array(z.strictObject({ code: z.enum(citingFactors), citations: citations.min(1) })).refine((list) => {
    const codes = list.map(({ code }) => code).join();
    return codes === citingFactors.join() || codes === citingBeforeVersion3.join();
  }, 'every factor that is about no control once, in their order'),
  /** 42 CFR 493.2: unsuccessful means failing two consecutive events, or two of three consecutive events. */
  proficiency: z.strictObject({
    testsConsidered: z.int().positive(),
    failuresUnsuccessful: z.int().positive(),
    /** Percent. A test without a result is failed below it (42 CFR 493 subpart I). Absent before version 3: the score says nothing. */
    satisfactoryScore: z.number().min(0).max(100).optional(),
  }),
  gates: z
    .array(gate)
    .refine((list) => list.map((g) => g.code).join() === gateCodes.join(), 'every gate once, in their order'),
  impact: z.strictObject({
    /** Data that do not identify a person. */
    unidentifiableCategories: z.array(z.enum(dataCategory.enumValues)),
    data: z.strictObject({
      none: impact,
      unidentifiable: impact,
      fewPeople: impact,
      manyPeople: impact,
      manyPeopleFrom: z.int().positive(),
      bulkTransfer: impact,
      unknown: impact,
      citation,
    }),
    clinical: z.strictObject({
      none: impact,
      dependent: impact,
      soleSourceOrTesting: impact,
      unknown: impact,
      testingCategories: z.array(z.enum(engagementCategory.enumValues)),
    }),
    /** The minimum impact for penetration, and for dependency, of 1 to 4. */
    scale: ascendingScale(impact),
  }),
  levels: z.strictObject({
    /** The lower bound of each level, for a likelihood or an impact times ten. */
    from: z.record(level, likelihood),
    /** NIST SP 800-30r1 Table I-2: the level by likelihood (row) and impact (column, VERY_LOW first). */
    matrix: z.record(level, z.array(level).length(riskLevels.length)),
    citation,
  }),
  propagation: z.strictObject({
    attenuation: fraction.lt(1),
    /** For a link's criticality of 1 to 4; unknown counts as 4. */
    criticality: ascendingScale(fraction),
    /** A full solve ends when no probability moves by this much; a write stops spreading below the other bound. */
    solvedBelow: z.number().positive(),
    writeBelow: z.number().positive(),
  }),
  ebios: z.strictObject({ watch: z.number(), control: z.number(), danger: z.number(), citation }),
  concentration: z.strictObject({ moderateFrom: z.number(), highAbove: z.number(), citation }),
  /** Countries whose organizations are US persons regardless of their owners (28 CFR 202.256, example 8). */
  unitedStates: z.strictObject({ countries, citation }),
});

export type RiskPolicy = z.infer<typeof riskPolicy>;
/** The constants of one control. */
export type RiskControl = RiskPolicy['controls'][number];
export type IncidentKind = (typeof incidentKinds)[number];
