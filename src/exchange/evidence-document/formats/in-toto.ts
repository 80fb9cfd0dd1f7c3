import { z } from 'zod';
import type { Problems } from '../../../input/problems.ts';
import {
  dayOf,
  emptyExtract,
  type EvidenceReader,
  type Extract,
  plain,
  pointer,
  type RequirementClaim,
  type Statement,
} from '../extract.ts';
import { checkShape } from '../validation.ts';
import { readBom } from './cyclonedx.ts';

/** An in-toto statement (in-toto Attestation Framework, v1): its subjects and a predicate about them. */
const statementShape = z.looseObject({
  _type: z
    .string('must be a string')
    .regex(/^https:\/\/in-toto\.io\/Statement\/v(1|0\.1)$/, 'must be https://in-toto.io/Statement/v1 (or v0.1)'),
  subject: z
    .array(
      z.looseObject({ name: z.string().optional(), digest: z.record(z.string(), z.string()).optional() }),
      'must be a list',
    )
    .min(1, 'must name at least one subject'),
  predicateType: z.string('must be a string').regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'must be a URI'),
  predicate: z.looseObject({}, 'must be an object').optional(),
});

type InToto = z.infer<typeof statementShape>;

/** Reads in-toto statements with one of the predicates in `predicates`. */
export const inToto: EvidenceReader = {
  format: 'IN_TOTO',
  mediaType: 'application/vnd.in-toto+json',
  recognizes: ({ json }) =>
    String((json as { _type?: unknown } | null | undefined)?._type).startsWith('https://in-toto.io/Statement/'),
  read: ({ json }, _, problems) => readStatement(json, problems),
};

function readStatement(json: unknown, problems: Problems): Extract {
  const inTotoStatement = checkShape(statementShape, json, { format: 'in-toto statement' }, problems);
  if (inTotoStatement === null) return emptyExtract('IN_TOTO');
  const { predicateType, predicate = {}, _type } = inTotoStatement;
  const envelope = {
    format: 'IN_TOTO' as const,
    formatVersion: _type.split('/').at(-1)!.slice(1),
    title: plain(predicateType, 200),
    subjects: inTotoStatement.subject.flatMap(({ name }) => plain(name, 200) ?? []),
  };
  if (/^https:\/\/cyclonedx\.org\/bom\b/.test(predicateType)) {
    // Some tools wrap the document in a `Data` field.
    const [bom, base] = 'Data' in predicate ? [predicate.Data, '/predicate/Data'] : [predicate, '/predicate'];
    const extract = readBom(bom ?? {}, base, problems);
    return { ...extract, ...envelope, subjects: extract.subjects.length > 0 ? extract.subjects : envelope.subjects };
  }
  const reader = predicates.find(({ type }) => type.test(predicateType));
  if (!reader) {
    const message = `the predicate of type ${plain(predicateType, 200)} is stored with the document but not read`;
    return { ...emptyExtract('IN_TOTO'), ...envelope, notes: [{ code: 'NOT_READ', path: '/predicate', message }] };
  }
  const statement = reader.read(predicate, inTotoStatement, problems);
  return { ...emptyExtract('IN_TOTO'), ...envelope, ...(statement && { statements: [statement] }) };
}

/** Reads predicates of one type that make claims about requirements. */
interface PredicateReader {
  type: RegExp;
  read(predicate: object, inTotoStatement: InToto, problems: Problems): Statement | null;
}

const names = z.array(z.string('must be a string'), 'must be a list').default([]);
const claimsOf = (standard: string, list: readonly string[], field: string, status: 'MET' | 'PARTIAL' | 'NOT_MET') =>
  list.map((requirement, index): RequirementClaim => ({
    standard,
    requirement: plain(requirement, 500) ?? '',
    path: pointer('/predicate', field, index),
    says: { status },
    justification: null,
    note: null,
  }));

/** Reads the result of a test run (in-toto predicate test-result v0.1): each test is a requirement. */
const testResult: PredicateReader = {
  type: /^https:\/\/in-toto\.io\/attestation\/test-result\/v0\.1$/,
  read: (json, inTotoStatement, problems) => {
    const shape = z.looseObject({
      result: z.enum(['PASSED', 'WARNED', 'FAILED'], 'must be PASSED, WARNED or FAILED'),
      configuration: z.array(z.looseObject({}), 'must be a list'),
      passedTests: names,
      warnedTests: names,
      failedTests: names,
    });
    const predicate = checkShape(shape, json, { format: 'test result', path: '/predicate' }, problems);
    if (predicate === null) return null;
    const { predicateType } = inTotoStatement;
    return statementOf(inTotoStatement, {
      hasEvidence: true,
      claims: [
        ...claimsOf(predicateType, predicate.passedTests, 'passedTests', 'MET'),
        ...claimsOf(predicateType, predicate.warnedTests, 'warnedTests', 'PARTIAL'),
        ...claimsOf(predicateType, predicate.failedTests, 'failedTests', 'NOT_MET'),
      ],
    });
  },
};

/** Reads attested attributes (in-toto predicate SCAI, v0.2 and v0.3): each is a requirement that is met. */
const attributeReport: PredicateReader = {
  type: /^https:\/\/in-toto\.io\/attestation\/scai\/(attribute-report\/)?v0\.[23]$/,
  read: (json, inTotoStatement, problems) => {
    const attribute = z.looseObject({
      attribute: z.string('must be a string'),
      evidence: z.looseObject({}).optional(),
    });
    const shape = z.looseObject({ attributes: z.array(attribute, 'must be a list').min(1, 'must not be empty') });
    const predicate = checkShape(shape, json, { format: 'attribute report', path: '/predicate' }, problems);
    if (predicate === null) return null;
    const list = predicate.attributes.map((each) => each.attribute);
    return statementOf(inTotoStatement, {
      hasEvidence: predicate.attributes.every(({ evidence }) => evidence !== undefined),
      claims: claimsOf(inTotoStatement.predicateType, list, 'attributes', 'MET'),
    });
  },
};

const day = z.string('must be a date').refine((value) => dayOf(value) === value, 'must be a date like 2026-11-30');

/** Reads our own predicate: a vendor's claims about our controls, or about requirements that a mapping knows. */
const controlClaims: PredicateReader = {
  type: /^urn:attestry:control-claims:1$/,
  read: (json, inTotoStatement, problems) => {
    const shape = z.strictObject({
      standard: z.string('must be a string').default('Attestry'),
      attestedOn: day,
      validUntil: day.optional(),
      periodStart: day.optional(),
      periodEnd: day.optional(),
      claims: z
        .array(
          z.strictObject({
            requirement: z
              .string('must be a string')
              .min(1, 'must not be empty')
              .max(500, 'must have at most 500 characters'),
            status: z.enum(
              ['MET', 'PARTIAL', 'NOT_MET', 'NOT_APPLICABLE'],
              'must be MET, PARTIAL, NOT_MET or NOT_APPLICABLE',
            ),
            justification: z.string().optional(),
            note: z.string().optional(),
          }),
          'must be a list',
        )
        .min(1, 'must not be empty'),
    });
    const predicate = checkShape(shape, json, { format: 'control claims', path: '/predicate' }, problems);
    if (predicate === null) return null;
    const { standard, attestedOn, validUntil = null, periodStart = null, periodEnd = null } = predicate;
    const claims = predicate.claims.map(({ requirement, status, justification, note }, index): RequirementClaim => ({
      standard: plain(standard, 500),
      requirement: plain(requirement, 500) ?? '',
      path: pointer('/predicate', 'claims', index),
      says: { status },
      justification: plain(justification),
      note: plain(note),
    }));
    return {
      ...statementOf(inTotoStatement, { hasEvidence: false, claims }),
      attestedOn,
      validUntil,
      periodStart,
      periodEnd,
    };
  },
};

const predicates: readonly PredicateReader[] = [testResult, attributeReport, controlClaims];

/** Returns a statement whose key replaces earlier ones with the same predicate and subjects. */
function statementOf(
  { predicateType, subject }: InToto,
  content: Pick<Statement, 'hasEvidence' | 'claims'>,
): Statement {
  return {
    path: '/predicate',
    key: [predicateType, ...subject.flatMap(({ name }) => name ?? [])],
    assessor: null,
    attestedOn: null,
    validUntil: null,
    periodStart: null,
    periodEnd: null,
    ...content,
  };
}
