import { z } from 'zod';
import { date } from '../../../input/fields.ts';
import type { Problems } from '../../../input/problems.ts';
import {
  emptyExtract,
  type EvidenceReader,
  type Extract,
  type Note,
  plain,
  pointer,
  type ReadingOptions,
  type RequirementClaim,
  type Statement,
} from '../extract.ts';
import { checkShape } from '../validation.ts';
import { isReadableBom, readBom } from './cyclonedx.ts';

/** An in-toto statement (in-toto Attestation Framework, v1): its subjects and a predicate about them. */
const statementShape = z.looseObject({
  _type: z
    .string('must be a string')
    .regex(/^https:\/\/in-toto\.io\/Statement\/v(1|0\.1)$/, 'must be https://in-toto.io/Statement/v1 (or v0.1)'),
  subject: z
    .array(
      z.looseObject({
        name: z.string().optional(),
        uri: z.string().optional(),
        digest: z.record(z.string(), z.string()).optional(),
      }),
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
  read: ({ json }, options, problems) => readStatement(json, options, problems),
};

const isBomType = (predicateType: string) => /^https:\/\/cyclonedx\.org\/bom\b/.test(predicateType);

function readStatement(json: unknown, options: ReadingOptions, problems: Problems): Extract {
  const inTotoStatement = checkShape(statementShape, json, { format: 'in-toto statement' }, problems);
  if (inTotoStatement === null) return emptyExtract('IN_TOTO');
  const { predicateType, predicate = {}, _type } = inTotoStatement;
  // Its subjects are artifacts, never organizations, so they say nothing about the third party.
  const statement = {
    format: 'IN_TOTO' as const,
    formatVersion: _type.split('/').at(-1)!.slice(1),
    title: plain(predicateType, 200),
  };
  const { bom, path } = bomOf(predicate);
  if (isBomType(predicateType) && isReadableBom(bom)) return { ...readBom(bom, path, options, problems), ...statement };
  const reader = predicates.find(({ type }) => type.test(predicateType));
  if (!reader) {
    const message = `the predicate of type ${plain(predicateType, 200)} is stored with the document but not read`;
    return { ...emptyExtract('IN_TOTO'), ...statement, notes: [{ code: 'NOT_READ', path: '/predicate', message }] };
  }
  const notes: Note[] = [];
  const read = reader.read(predicate, inTotoStatement, { notes, problems });
  return { ...emptyExtract('IN_TOTO'), ...statement, notes, ...(read && { statements: [read] }) };
}

/** Some tools wrap the bill of materials in a `Data` field. */
const bomOf = (predicate: object) =>
  'Data' in predicate ? { bom: predicate.Data, path: '/predicate/Data' } : { bom: predicate, path: '/predicate' };

/** Returns the bill of materials that an in-toto statement is about; other JSON as it is. */
export function unwrappedBom(json: unknown): unknown {
  const { data } = statementShape.safeParse(json);
  return data && isBomType(data.predicateType) ? bomOf(data.predicate ?? {}).bom : json;
}

/** Returns the key of the statement in a stored document, or null for other JSON. */
export function keyIn(json: unknown): readonly string[] | null {
  const { data } = statementShape.safeParse(json);
  return data ? keyOf(data) : null;
}

/** Reads predicates of one type that make claims about requirements. */
interface PredicateReader {
  type: RegExp;
  read(predicate: object, inTotoStatement: InToto, found: { notes: Note[]; problems: Problems }): Statement | null;
}

const names = z.array(z.string('must be a string'), 'must be a list').default([]);
const claimsOf = (
  standard: string,
  list: readonly string[],
  field: string,
  status: 'MET' | 'PARTIAL' | 'NOT_MET' | null,
) =>
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
  read: (json, inTotoStatement, { notes, problems }) => {
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
    const unnamed = unnamedOutcome(predicate);
    if (unnamed !== null) notes.push({ code: 'NOT_STATED', path: '/predicate/result', message: unnamed });
    // The test that failed may be any of them.
    const passed = predicate.result === 'FAILED' && predicate.failedTests.length === 0 ? null : 'MET';
    return {
      ...statementOf(inTotoStatement, {
        hasEvidence: true,
        claims: [
          ...claimsOf(predicateType, predicate.passedTests, 'passedTests', passed),
          ...claimsOf(predicateType, predicate.warnedTests, 'warnedTests', 'PARTIAL'),
          ...claimsOf(predicateType, predicate.failedTests, 'failedTests', 'NOT_MET'),
        ],
      }),
      ...(predicate.result === 'FAILED' && { failedStandard: predicateType }),
    };
  },
};

type TestNames = Record<'passedTests' | 'warnedTests' | 'failedTests', readonly string[]>;

/** Returns what the result of a run leaves open because it names no test with that outcome; null if nothing. */
function unnamedOutcome({ result, passedTests, warnedTests, failedTests }: TestNames & { result: string }) {
  const named = passedTests.length + warnedTests.length + failedTests.length;
  if (result === 'FAILED' && failedTests.length === 0) {
    const rest = named === 0 ? '' : 'its passed tests count as unknown, and ';
    return `is FAILED, but no failed test is named: ${rest}what earlier runs proved is proven no longer`;
  }
  if (named === 0) return `is ${result}, but no test is named, so nothing was recorded`;
  if (result === 'WARNED' && warnedTests.length === 0) return 'is WARNED, but no test with a warning is named';
  return null;
}

/** Reads attested attributes (in-toto predicate SCAI, v0.2 and v0.3): each is a requirement that is met. */
const attributeReport: PredicateReader = {
  type: /^https:\/\/in-toto\.io\/attestation\/scai\/(attribute-report\/)?v0\.[23]$/,
  read: (json, inTotoStatement, { problems }) => {
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

/** Reads our own predicate: a vendor's claims about our controls, or about requirements that a mapping knows. */
const controlClaims: PredicateReader = {
  type: /^urn:attestry:control-claims:1$/,
  read: (json, inTotoStatement, { problems }) => {
    const shape = z.strictObject({
      standard: z.string('must be a string').default('Attestry'),
      attestedOn: date,
      validUntil: date.optional(),
      periodStart: date.optional(),
      periodEnd: date.optional(),
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
function statementOf(inTotoStatement: InToto, content: Pick<Statement, 'hasEvidence' | 'claims'>): Statement {
  const { predicateType, subject } = inTotoStatement;
  return {
    path: '/predicate',
    key: keyOf(inTotoStatement),
    earlierKey: [predicateType, ...subject.flatMap(({ name }) => name ?? [])],
    assessor: null,
    attestedOn: null,
    validUntil: null,
    periodStart: null,
    periodEnd: null,
    ...content,
  };
}

type Subject = InToto['subject'][number];

/** Returns the key of a statement: its predicate and its subjects, in no order. */
const keyOf = ({ predicateType, subject }: InToto): readonly string[] => [
  predicateType,
  ...[...new Set(subject.map(identityOf))].sort(),
];

/** Algorithms that tools give beside each other, so that one digest of several is the same in each statement. */
const PREFERRED_DIGESTS = ['sha256', 'sha512', 'sha384', 'sha1', 'gitCommit'];

/** Returns what identifies an artifact: its digest, else its URI, else its name. */
function identityOf({ digest = {}, uri, name }: Subject): string {
  // A service has no digest, but the format requires one: zeros are a placeholder.
  const algorithms = Object.keys(digest).filter((algorithm) => !/^0*$/.test(digest[algorithm] ?? ''));
  const preferred = PREFERRED_DIGESTS.find((algorithm) => algorithms.includes(algorithm)) ?? algorithms.sort()[0];
  if (preferred !== undefined) return `${preferred}:${digest[preferred]?.toLowerCase()}`;
  return uri ?? name ?? '';
}
