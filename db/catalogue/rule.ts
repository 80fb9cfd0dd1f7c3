import { z } from 'zod';
import { assurance } from '../tables/attestation.ts';
import { contractKind } from '../tables/contract.ts';
import { dataCategory, dataPurpose, engagementCategory, testComplexity } from '../tables/engagement.ts';
import { citations, codeLike, countries, day, referencePatterns, sentence, title } from './citation.ts';

/** Clock hours per day, for a legal limit that the law states in calendar days. */
const HOURS_PER_DAY = 24;

/**
 * The rules that code evaluates. A new rule needs code, so the list is closed here while the rules' constants are data.
 */
export const ruleIds = [
  'CLIA-REFERRAL',
  'PT-REFERRAL',
  'NY-PERMIT',
  'HIPAA-BAA',
  'HIPAA-BREACH-60D',
  'DSP-PROHIBITED',
  'DSP-RESTRICTED',
  'DSP-BROKERAGE',
  'CN-PIPL',
  'CN-HGR',
  'SANCTIONS',
] as const;
export type RuleId = (typeof ruleIds)[number];

const controlCode = z.string().regex(/^[A-Z]{3}-\d{2}$/, 'a control code is three letters, a dash and two digits');

const threshold = z.strictObject({
  title,
  /** The categories that the law counts as one class. A category can be in more than one class. */
  categories: z.array(z.enum(dataCategory.enumValues)).min(1),
  /** The rule applies to *more than* this number. */
  moreThan: z.int().positive(),
  unit: z.enum(['PERSONS', 'DEVICES']),
  reference: z.string().regex(referencePatterns.CFR_28),
});

const bulkData = {
  countriesOfConcern: countries,
  /** Covered person: owned at this share *or more*, directly or indirectly, alone or together. */
  coveredPersonOwnershipPercent: z.number().positive().max(100),
  /** The classes of 28 CFR 202.205. Recorded yearly numbers approximate its trailing twelve months. */
  thresholds: z
    .array(threshold)
    .min(1)
    .refine(
      (list) =>
        dataCategory.enumValues.every((category) => list.some(({ categories }) => categories.includes(category))),
      'a class for each category',
    ),
};

const parametersOf = {
  'CLIA-REFERRAL': z.strictObject({
    engagementCategories: z.array(z.enum(engagementCategory.enumValues)).min(1),
    certificationType: codeLike,
    acceptedVariants: z.array(codeLike).min(1),
    /** Variants that cover tests of these complexities only (42 CFR 493.15, 493.19). */
    limitedVariants: z.array(
      z.strictObject({ variant: codeLike, testComplexities: z.array(z.enum(testComplexity.enumValues)).min(1) }),
    ),
    equivalenceDetermination: z.literal('CMS_EQUIVALENCE'),
  }),
  'PT-REFERRAL': z.strictObject({ engagementCategories: z.array(z.enum(engagementCategory.enumValues)).min(1) }),
  'NY-PERMIT': z.strictObject({
    engagementCategories: z.array(z.enum(engagementCategory.enumValues)).min(1),
    state: z.literal('NY'),
    certificationType: codeLike,
  }),
  'HIPAA-BAA': z.strictObject({
    /** Patient data, whatever else is known. */
    dataCategories: z.array(z.enum(dataCategory.enumValues)).min(1),
    /** Never patient data (45 CFR 164.502(d)(2)). Whether other categories are depends on the engagement. */
    deidentifiedCategories: z.array(z.enum(dataCategory.enumValues)),
    contractKind: z.literal('BUSINESS_ASSOCIATE'),
    /** A category that may move under an agreement of another kind with these clauses (45 CFR 164.514(e)(4)). */
    dataUseAgreement: z.strictObject({
      dataCategory: z.enum(dataCategory.enumValues),
      contractKind: z.enum(contractKind.enumValues),
      clauseTypes: z.array(codeLike).min(1),
    }),
  }),
  'HIPAA-BREACH-60D': z
    .strictObject({
      clauseType: codeLike,
      incidentKinds: z.array(z.literal('BREACH')).min(1),
      maximumDays: z.int().positive(),
      maximumHours: z.int().positive(),
    })
    .refine((p) => p.maximumHours === p.maximumDays * HOURS_PER_DAY, 'the hours are the days times 24'),
  'DSP-PROHIBITED': z.strictObject({
    ...bulkData,
    /** The categories that no security measure makes lawful (28 CFR 202.303). */
    prohibitedCategories: z.array(z.enum(dataCategory.enumValues)).min(1),
    /** A specimen moved only for these purposes is not a human biospecimen under the rule (28 CFR 202.223(b)). */
    specimenExemptPurposes: z.array(z.enum(dataPurpose.enumValues)),
    /** A specimen moved for these purposes needs counsel before a result exists. */
    specimenCounselPurposes: z.array(z.enum(dataPurpose.enumValues)),
  }),
  'DSP-RESTRICTED': z.strictObject({
    ...bulkData,
    /** The statements that show the security requirements of 28 CFR 202.248 to be met. */
    securityRequirements: z.strictObject({
      framework: codeLike,
      publishedOn: day,
      maximumDays: z.int().positive(),
      assurances: z.array(z.enum(assurance.enumValues)).min(1),
      controls: z.array(controlCode).min(1),
    }),
    complianceProgramAndAuditFrom: day,
  }),
  'DSP-BROKERAGE': z.strictObject({
    /** Purposes that may be the sale or licensing of data (28 CFR 202.214). */
    brokeragePurposes: z.array(z.enum(dataPurpose.enumValues)).min(1),
    undeterminedPurposes: z.array(z.enum(dataPurpose.enumValues)),
  }),
  'CN-PIPL': z.strictObject({
    destinationCountries: countries,
    dataCategories: z.array(z.enum(dataCategory.enumValues)).min(1),
    crossBorderProvisionsFrom: day,
    /** Without the exemption, sensitive data of more people than this need a security assessment. */
    sensitiveAssessmentAbove: z.int().positive(),
  }),
  'CN-HGR': z.strictObject({
    destinationCountries: countries,
    dataCategories: z.array(z.enum(dataCategory.enumValues)).min(1),
    implementingRulesFrom: day,
    /** From this day the health department administers the rules. */
    healthAuthorityFrom: day,
  }),
  SANCTIONS: z.strictObject({
    /**
     * Lists of parties that are excluded from federal programs. A match counts here too, but a look-up without one says nothing
     * about sanctions.
     */
    exclusionLists: z.array(codeLike),
    /** The law of each list about parties that its entries own, by period. For other lists, counsel decides. */
    ownership: z.array(
      z.strictObject({
        lists: z.array(codeLike).min(1),
        /** Owned at this share *or more*, directly or indirectly, alone or together. */
        percent: z.number().positive().max(100),
        from: day,
        /** The last day of the period; null if no end is known. */
        to: day.nullable(),
        /** COUNSEL: it is not established what is in force in this period. */
        effect: z.enum(['AS_THE_OWNER', 'SUSPENDED', 'COUNSEL']),
        reference: sentence,
      }),
    ),
  }),
} as const satisfies Record<RuleId, z.ZodType>;

const ruleWith = <Id extends RuleId>(id: Id) =>
  z.strictObject({
    id: z.literal(id),
    version: z.int().positive(),
    title,
    description: sentence,
    /** How to turn NOT_MET into MET. */
    remedy: sentence,
    citations: citations.min(1),
    severity: z.enum(['BLOCK', 'CONDITION', 'INFORM']),
    status: z.enum(['IN_FORCE', 'OFF']),
    effectiveFrom: day,
    /** The last day in force; null if no end is known. */
    effectiveTo: day.nullable(),
    disclaimer: sentence,
    parameters: parametersOf[id],
  });

export const rule = z.discriminatedUnion('id', [
  ruleWith('CLIA-REFERRAL'),
  ruleWith('PT-REFERRAL'),
  ruleWith('NY-PERMIT'),
  ruleWith('HIPAA-BAA'),
  ruleWith('HIPAA-BREACH-60D'),
  ruleWith('DSP-PROHIBITED'),
  ruleWith('DSP-RESTRICTED'),
  ruleWith('DSP-BROKERAGE'),
  ruleWith('CN-PIPL'),
  ruleWith('CN-HGR'),
  ruleWith('SANCTIONS'),
]);

export type Rule = z.infer<typeof rule>;

/** The constants of one rule, as its evaluating code reads them. */
export type RuleParameters<Id extends RuleId> = z.infer<(typeof parametersOf)[Id]>;
