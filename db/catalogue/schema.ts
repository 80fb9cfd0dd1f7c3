import { z } from 'zod';
import { engagementCategory } from '../tables/engagement.ts';
import { citations, codeLike, day, sentence, title } from './citation.ts';
import { procurementPolicyFile } from './procurement-policy.ts';
import { riskPolicy } from './risk-policy.ts';
import { rule } from './rule.ts';

/** Every kind of catalogue file, in an order in which each refers only to earlier ones. */
export const catalogueKinds = [
  'controls',
  'clause-types',
  'certification-types',
  'certification-aliases',
  'rules',
  'risk-policy',
  'procurement-policy',
] as const;
export type CatalogueKind = (typeof catalogueKinds)[number];

const control = z
  .strictObject({
    code: z.string().regex(/^[A-Z]{3}-\d{2}$/, 'a control code is three letters, a dash and two digits'),
    title,
    family: z.string().regex(/^[A-Z]{3}$/),
    familyName: title,
    description: sentence,
    citations: citations.min(1),
  })
  .refine((c) => c.code.startsWith(`${c.family}-`), {
    error: 'a control code must start with its family',
    path: ['code'],
  });

const clauseType = z
  .strictObject({
    code: codeLike,
    title,
    description: sentence,
    citations,
    /**
     * LAW: a business associate contract must contain it. POLICY: we require it in some categories. OPTIONAL:
     * recommended.
     */
    basis: z.enum(['LAW', 'POLICY', 'OPTIONAL']),
    requiredByLawInBaa: z.boolean(),
    /** Our policy, not law: a contract for an engagement of one of these categories should contain the clause. */
    requiredForCategories: z.array(z.enum(engagementCategory.enumValues)),
    unit: z.literal('HOURS').nullable(),
    /** The longest notice period that the law allows, in `unit`; null if the law sets none. */
    legalMaximum: z.int().positive().nullable(),
    /** The period that we propose when drafting, in `unit`; never enforced. */
    suggested: z.int().positive().nullable(),
  })
  .refine((c) => c.requiredByLawInBaa === c.citations.some((x) => x.source === 'HIPAA'), {
    error: 'must be true if and only if the clause has a 45 CFR 164 citation',
    path: ['requiredByLawInBaa'],
  })
  .refine((c) => c.requiredByLawInBaa === (c.basis === 'LAW'), {
    error: 'must be LAW if and only if requiredByLawInBaa is true',
    path: ['basis'],
  })
  .refine((c) => c.requiredForCategories.length > 0 === (c.basis === 'POLICY'), {
    error: 'must name categories if and only if the basis is POLICY',
    path: ['requiredForCategories'],
  })
  .refine((c) => c.unit !== null || (c.legalMaximum === null && c.suggested === null), {
    error: 'a period needs a unit',
    path: ['unit'],
  });

const certificationType = z
  .strictObject({
    code: codeLike,
    title,
    description: sentence,
    issuer: z.strictObject({
      kind: z.enum([
        'REGULATOR',
        'ACCREDITATION_BODY',
        'CERTIFICATION_BODY',
        'PROGRAMME_OWNER',
        'AUDIT_FIRM',
        'ASSESSOR',
        'STATE',
        'ANY',
      ]),
      /** Null if many bodies of that kind issue it. */
      name: z.string().min(2).nullable(),
    }),
    usualValidityMonths: z.int().positive().nullable(),
    /** The start of the usual validity. CERTIFICATE means that only the certificate itself states it. */
    validityBasis: z.enum(['ISSUED_ON', 'PERIOD_END', 'CALENDAR_YEAR_END', 'CERTIFICATE']),
    validityNote: sentence,
    variants: z.array(
      z.strictObject({
        code: codeLike,
        title,
        description: sentence,
        /** CLIA only: whether the holder may report nonwaived (moderate and high complexity) tests in general. */
        nonwaivedTesting: z.boolean(),
        citations: citations.min(1),
      }),
    ),
    citations,
  })
  .refine(
    (t) => (t.usualValidityMonths !== null) === (t.validityBasis === 'ISSUED_ON' || t.validityBasis === 'PERIOD_END'),
    { error: 'must be set if and only if validityBasis is ISSUED_ON or PERIOD_END', path: ['usualValidityMonths'] },
  );

/** Spellings of a certification. `src/records/certification/aliases.ts` describes how they are matched. */
const certificationAlias = z.strictObject({
  type: codeLike,
  variant: codeLike.nullable(),
  names: z.array(z.string().min(2)).min(1),
  /** Editions that may follow the name ("2022", "4.0"). */
  editions: z.array(z.string().regex(/^\d+(\.\d+)*$/)),
  /** An edition that was withdrawn with all before it in `editions`, the last day of its certificates, and who says so. */
  withdrawn: z.strictObject({ upTo: z.string(), lastDay: day, basis: sentence }).optional(),
  /** Words that may follow without changing the meaning ("certified"). */
  suffixes: z.array(z.string().min(2)),
  /** Scopes that may follow, in the spelling that we store ("Security"). */
  scopes: z.array(z.string().min(2)),
});

const fileOf = <Kind extends CatalogueKind, Entry extends z.ZodType>(
  kind: Kind,
  entry: Entry,
  keyOf: (entry: z.infer<Entry>) => string,
) =>
  z.strictObject({
    kind: z.literal(kind),
    version: z.int().positive(),
    effectiveOn: day.optional(),
    entries: z
      .array(entry)
      .min(1)
      .check((ctx) => {
        const seen = new Set<string>();
        ctx.value.forEach((value, index) => {
          const key = keyOf(value);
          if (seen.has(key)) {
            ctx.issues.push({ code: 'custom', message: `"${key}" appears twice`, path: [index], input: value });
          }
          seen.add(key);
        });
      }),
  });

/**
 * The shape of each kind of catalogue file. Unknown keys are errors, codes are unique within a file, and every citation
 * uses the notation of its source.
 */
export const catalogueSchemas = {
  controls: fileOf('controls', control, (c) => c.code),
  'clause-types': fileOf('clause-types', clauseType, (c) => c.code),
  'certification-types': fileOf('certification-types', certificationType, (c) => c.code),
  'certification-aliases': fileOf('certification-aliases', certificationAlias, (a) => `${a.type}/${a.variant ?? ''}`),
  rules: fileOf('rules', rule, (r) => r.id),
  'risk-policy': riskPolicy,
  'procurement-policy': procurementPolicyFile,
} as const satisfies Record<CatalogueKind, z.ZodType>;

export type Control = z.infer<typeof control>;
export type ClauseType = z.infer<typeof clauseType>;
export type CertificationType = z.infer<typeof certificationType>;
/** Certification types are data, so their codes are open: a later version of the file may add one. */
export type CertificationTypeCode = CertificationType['code'];
export type CertificationAlias = z.infer<typeof certificationAlias>;

/** One validated file of the catalogue. `sha256` is the lower-case hex digest of the file's bytes. */
export type CatalogueFile = {
  [Kind in CatalogueKind]: z.infer<(typeof catalogueSchemas)[Kind]> & { sha256: string };
}[CatalogueKind];
