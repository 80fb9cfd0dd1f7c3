import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { procurementSeverity, whenUnknown } from '../tables/procurement-policy.ts';
import { engagementCategory } from '../tables/engagement.ts';
import { lifecycle } from '../tables/third-party.ts';
import { citations, codeLike, day, sentence, title } from './citation.ts';
import { qualityFailureKinds, riskLevels } from './risk-policy.ts';

/**
 * The rules that code evaluates. A new rule needs code, so the list is closed here while the rules' settings are data.
 */
export const procurementRuleIds = [
  'REQUEST',
  'LIFECYCLE',
  'ONBOARDING',
  'APPROVAL',
  'DECISION-CONDITIONS',
  'ENGAGEMENT',
  'EXPOSURE',
  'CONTRACT',
  'CONTRACT-CLAUSES',
  'HIPAA-BAA',
  'HIPAA-BAA-CLAUSES',
  'CLIA-REFERRAL',
  'PT-REFERRAL',
  'NY-PERMIT',
  'CERTIFICATION',
  'SANCTIONS',
  'SCREENING-AGE',
  'EXCLUSION',
  'DSP-PROHIBITED',
  'DSP-RESTRICTED',
  'DSP-BROKERAGE',
  'HIPAA-BREACH-60D',
  'CN-PIPL',
  'CN-HGR',
  'ASSESSMENT',
  'RISK-UNACCEPTABLE',
  'RISK-ELEVATED',
  'CONTINUITY',
  'FINDING-CRITICAL',
  'FINDING-HIGH',
  'AUDIT',
  'QUALITY',
  'REVIEW',
  'EVIDENCE',
  'PRODUCT',
] as const;
export type ProcurementRuleId = (typeof procurementRuleIds)[number];

/** Returns the schema of a list without duplicate names. */
const distinct = <T extends z.ZodType>(element: T, nameOf: (value: z.infer<T>) => string = String) =>
  z.array(element).check(({ value, issues }) => {
    const names = value.map(nameOf);
    names.forEach((name, index) => {
      if (names.indexOf(name) === index) return;
      const message = `"${name}" appears twice`;
      issues.push({ code: 'custom', params: { problem: 'DUPLICATE' }, message, path: [index], input: value });
    });
  });

const lifecycles = z.strictObject({ lifecycles: distinct(z.enum(lifecycle.enumValues)).min(1) });
const severities = z.strictObject({ severities: distinct(z.enum(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])).min(1) });
const categories = distinct(z.enum(engagementCategory.enumValues)).min(1);
const none = z.strictObject({});

/** Levels of risk from which a rule applies: in general, and per category. */
const riskLimit = z.strictObject({
  fromLevel: z.enum(riskLevels),
  /** Categories with their own limit. */
  categories: distinct(
    z.strictObject({ category: z.enum(engagementCategory.enumValues), fromLevel: z.enum(riskLevels) }),
    ({ category }) => category,
  ),
});

const lookUps = z.strictObject({
  days: z.int().min(1).max(3660),
  lists: distinct(codeLike.max(100)).min(1).max(100),
});

/** The parameters of each rule, besides its severity. */
export const procurementParameters = {
  REQUEST: none,
  LIFECYCLE: lifecycles,
  ONBOARDING: lifecycles,
  APPROVAL: none,
  'DECISION-CONDITIONS': none,
  ENGAGEMENT: none,
  EXPOSURE: none,
  /** Kinds of contract that permit a purchase. */
  CONTRACT: z.strictObject({
    kinds: distinct(z.enum(['MASTER_SERVICES', 'SUPPLY', 'REFERENCE_TESTING', 'SERVICE_LEVEL', 'DATA_PROCESSING'])).min(
      1,
    ),
  }),
  'CONTRACT-CLAUSES': none,
  'HIPAA-BAA': none,
  'HIPAA-BAA-CLAUSES': none,
  'CLIA-REFERRAL': none,
  'PT-REFERRAL': none,
  'NY-PERMIT': none,
  /** In each category, one of the listed certifications suffices. */
  CERTIFICATION: z.strictObject({
    requirements: z.array(z.strictObject({ categories, anyOf: z.array(codeLike).min(1).max(100) })).max(100),
  }),
  SANCTIONS: none,
  /** Lists that every third party must be screened against, and the maximum age of a screening in days. */
  'SCREENING-AGE': lookUps,
  /** The same for lists of parties that are excluded from federal health care programs. */
  EXCLUSION: lookUps,
  'DSP-PROHIBITED': none,
  'DSP-RESTRICTED': none,
  'DSP-BROKERAGE': none,
  'HIPAA-BREACH-60D': none,
  'CN-PIPL': none,
  'CN-HGR': none,
  /** Minimum share of the applicable controls with evidence, 0–1. */
  ASSESSMENT: z.strictObject({ minimumCoverage: z.number().min(0).max(1) }),
  'RISK-UNACCEPTABLE': riskLimit,
  'RISK-ELEVATED': riskLimit,
  /** The dependency, 3 or 4, from which we ask: below it, the controls of continuity need not apply. */
  CONTINUITY: z.strictObject({ fromDependency: z.int().min(3).max(4) }),
  'FINDING-CRITICAL': severities,
  'FINDING-HIGH': severities,
  AUDIT: none,
  /** Failed quality records of a kind in the window of the risk policy: from this number, and above this rate if the volume is known. */
  QUALITY: z.strictObject({
    limits: distinct(
      z.strictObject({
        kind: z.enum(qualityFailureKinds),
        failures: z.int().min(1).max(1000),
        perThousand: z.number().min(0).max(1000),
      }),
      ({ kind }) => kind,
    )
      .min(1)
      .max(qualityFailureKinds.length),
  }),
  /** The default for third parties without their own period. */
  REVIEW: z.strictObject({ everyMonths: z.int().min(1).max(120) }),
  EVIDENCE: none,
  PRODUCT: none,
} as const satisfies Record<ProcurementRuleId, z.ZodType>;

/** The parameters of one rule, as its evaluating code reads them. */
export type ProcurementParameters<Id extends ProcurementRuleId> = z.infer<(typeof procurementParameters)[Id]>;

const ruleWith = <Id extends ProcurementRuleId>(id: Id) =>
  z
    .strictObject({
      id: z.literal(id),
      title,
      description: sentence,
      citations,
      /** The reason why it cannot be waived, switched off or lowered in severity; null if it can. */
      locked: sentence.nullable(),
      severity: z.enum(procurementSeverity.enumValues),
      whenUnknown: z.enum(whenUnknown.enumValues),
      effectiveFrom: day.nullable(),
      effectiveTo: day.nullable(),
      parameters: procurementParameters[id],
    })
    .refine((rule) => (rule.whenUnknown === 'INFORM') === (rule.severity === 'INFORM'), {
      error: 'must be INFORM if and only if severity is INFORM',
      path: ['whenUnknown'],
    });

const procurementRule = z.discriminatedUnion('id', [
  ruleWith('REQUEST'),
  ruleWith('LIFECYCLE'),
  ruleWith('ONBOARDING'),
  ruleWith('APPROVAL'),
  ruleWith('DECISION-CONDITIONS'),
  ruleWith('ENGAGEMENT'),
  ruleWith('EXPOSURE'),
  ruleWith('CONTRACT'),
  ruleWith('CONTRACT-CLAUSES'),
  ruleWith('HIPAA-BAA'),
  ruleWith('HIPAA-BAA-CLAUSES'),
  ruleWith('CLIA-REFERRAL'),
  ruleWith('PT-REFERRAL'),
  ruleWith('NY-PERMIT'),
  ruleWith('CERTIFICATION'),
  ruleWith('SANCTIONS'),
  ruleWith('SCREENING-AGE'),
  ruleWith('EXCLUSION'),
  ruleWith('DSP-PROHIBITED'),
  ruleWith('DSP-RESTRICTED'),
  ruleWith('DSP-BROKERAGE'),
  ruleWith('HIPAA-BREACH-60D'),
  ruleWith('CN-PIPL'),
  ruleWith('CN-HGR'),
  ruleWith('ASSESSMENT'),
  ruleWith('RISK-UNACCEPTABLE'),
  ruleWith('RISK-ELEVATED'),
  ruleWith('CONTINUITY'),
  ruleWith('FINDING-CRITICAL'),
  ruleWith('FINDING-HIGH'),
  ruleWith('AUDIT'),
  ruleWith('QUALITY'),
  ruleWith('REVIEW'),
  ruleWith('EVIDENCE'),
  ruleWith('PRODUCT'),
]);

/** The text of a rule of the gate, and its settings until an operator changes them. */
export type ProcurementRuleEntry = z.infer<typeof procurementRule>;

/** The shape of the file that names the rules of the gate and seeds its policy. */
export const procurementPolicyFile = z
  .strictObject({
    kind: z.literal('procurement-policy'),
    version: z.int().positive(),
    holdDays: z.int().min(1).max(366),
    approvalDays: z.int().min(1).max(3660),
    waiverDays: z.int().min(1).max(3660),
    entries: z.array(procurementRule),
  })
  .refine(
    ({ entries }) =>
      isDeepStrictEqual(
        entries.map(({ id }) => id),
        procurementRuleIds,
      ),
    {
      error: `must contain the rules ${procurementRuleIds.join(', ')}, in this order`,
      path: ['entries'],
    },
  );

/** The content of a file. */
export type ProcurementPolicyFile = z.infer<typeof procurementPolicyFile>;
