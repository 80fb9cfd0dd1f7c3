import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { procurementSeverity, whenUnknown } from '../tables/procurement-policy.ts';
import { engagementCategory } from '../tables/engagement.ts';
import { lifecycle } from '../tables/third-party.ts';
import { citations, codeLike, day, sentence, title } from './citation.ts';
import { riskLevels } from './risk-policy.ts';

/** The rules that code evaluates: a new one needs code, so the list is closed here while its settings stay data. */
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
  'CERTIFICATION',
  'SANCTIONS',
  'SCREENING-AGE',
  'DSP-PROHIBITED',
  'DSP-RESTRICTED',
  'HIPAA-BREACH-60D',
  'CN-PIPL',
  'CN-HGR',
  'ASSESSMENT',
  'RISK-UNACCEPTABLE',
  'RISK-ELEVATED',
  'FINDING-CRITICAL',
  'FINDING-HIGH',
  'REVIEW',
  'EVIDENCE',
  'PRODUCT',
] as const;
export type ProcurementRuleId = (typeof procurementRuleIds)[number];

/** A list that names nothing twice. */
const distinct = <T extends z.ZodType>(element: T, nameOf: (value: z.infer<T>) => string = String) =>
  z.array(element).check(({ value, issues }) => {
    const names = value.map(nameOf);
    names.forEach((name, index) => {
      if (names.indexOf(name) === index) return;
      const message = `"${name}" is there twice`;
      issues.push({ code: 'custom', params: { problem: 'DUPLICATE' }, message, path: [index], input: value });
    });
  });

const lifecycles = z.strictObject({ lifecycles: distinct(z.enum(lifecycle.enumValues)).min(1) });
const severities = z.strictObject({ severities: distinct(z.enum(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'])).min(1) });
const categories = distinct(z.enum(engagementCategory.enumValues)).min(1);
const none = z.strictObject({});

/** A rule that looks at risk: from which level on, in general and in some categories. */
const riskLimit = z.strictObject({
  fromLevel: z.enum(riskLevels),
  /** Where a category has a limit of its own. */
  categories: distinct(
    z.strictObject({ category: z.enum(engagementCategory.enumValues), fromLevel: z.enum(riskLevels) }),
    ({ category }) => category,
  ),
});

/** What each rule can be set to, besides how much it matters. */
export const procurementParameters = {
  REQUEST: none,
  LIFECYCLE: lifecycles,
  ONBOARDING: lifecycles,
  APPROVAL: none,
  'DECISION-CONDITIONS': none,
  ENGAGEMENT: none,
  EXPOSURE: none,
  /** Kinds of contract that something can be bought under. */
  CONTRACT: z.strictObject({
    kinds: distinct(z.enum(['MASTER_SERVICES', 'SUPPLY', 'REFERENCE_TESTING', 'SERVICE_LEVEL', 'DATA_PROCESSING'])).min(
      1,
    ),
  }),
  'CONTRACT-CLAUSES': none,
  'HIPAA-BAA': none,
  'HIPAA-BAA-CLAUSES': none,
  'CLIA-REFERRAL': none,
  /** In each of the categories, one certification of those named is enough. */
  CERTIFICATION: z.strictObject({
    requirements: z.array(z.strictObject({ categories, anyOf: z.array(codeLike).min(1).max(100) })).max(100),
  }),
  SANCTIONS: none,
  /** Lists that everybody is to be screened on, and after how many days a screening is too old. */
  'SCREENING-AGE': z.strictObject({
    days: z.int().min(1).max(3660),
    lists: distinct(codeLike.max(100)).min(1).max(100),
  }),
  'DSP-PROHIBITED': none,
  'DSP-RESTRICTED': none,
  'HIPAA-BREACH-60D': none,
  'CN-PIPL': none,
  'CN-HGR': none,
  /** Share of the controls that apply, of which there must be evidence, 0–1. */
  ASSESSMENT: z.strictObject({ minimumCoverage: z.number().min(0).max(1) }),
  'RISK-UNACCEPTABLE': riskLimit,
  'RISK-ELEVATED': riskLimit,
  'FINDING-CRITICAL': severities,
  'FINDING-HIGH': severities,
  /** Where the third party has no period of its own. */
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
      /** Why it can be neither waived, nor switched off, nor made to matter less; null where it can. */
      locked: sentence.nullable(),
      severity: z.enum(procurementSeverity.enumValues),
      whenUnknown: z.enum(whenUnknown.enumValues),
      effectiveFrom: day.nullable(),
      effectiveTo: day.nullable(),
      parameters: procurementParameters[id],
    })
    .refine((rule) => (rule.whenUnknown === 'INFORM') === (rule.severity === 'INFORM'), {
      error: 'what is unknown only informs where the rule does no more either',
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
  ruleWith('CERTIFICATION'),
  ruleWith('SANCTIONS'),
  ruleWith('SCREENING-AGE'),
  ruleWith('DSP-PROHIBITED'),
  ruleWith('DSP-RESTRICTED'),
  ruleWith('HIPAA-BREACH-60D'),
  ruleWith('CN-PIPL'),
  ruleWith('CN-HGR'),
  ruleWith('ASSESSMENT'),
  ruleWith('RISK-UNACCEPTABLE'),
  ruleWith('RISK-ELEVATED'),
  ruleWith('FINDING-CRITICAL'),
  ruleWith('FINDING-HIGH'),
  ruleWith('REVIEW'),
  ruleWith('EVIDENCE'),
  ruleWith('PRODUCT'),
]);

/** What a rule of the gate asks, in words, and what it is set to until an operator sets it otherwise. */
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
      error: `holds the rules ${procurementRuleIds.join(', ')}, in this order`,
      path: ['entries'],
    },
  );

/** What a file holds. */
export type ProcurementPolicyFile = z.infer<typeof procurementPolicyFile>;
