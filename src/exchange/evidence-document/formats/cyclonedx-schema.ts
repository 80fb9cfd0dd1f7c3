import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { plain } from '../extract.ts';
import type { Violation } from '../validation.ts';

const require = createRequire(import.meta.url);

/** The schemas in the CycloneDX library. Its own validator reports only the first violation, so we do not use it. */
const folder = join(dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')), 'res', 'schema');
const schema = (name: string) =>
  JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;

const schemaOf: Readonly<Record<string, string>> = { '1.6': 'bom-1.6', '1.7': 'bom-1.7' };

/** Versions whose schemas have attestations. */
export const readVersions = Object.keys(schemaOf);

/** Most violations that are processed. */
const MAX_VIOLATIONS = 1_000;

/** Longest document, in characters, that is checked for all violations. Longer ones report the first, to save time. */
const MAX_FULLY_CHECKED = 100_000;

const validators = new Map<string, ValidateFunction>();

/** Returns the violations of a bill of materials against the schema of its version; for a large one, only the first. */
export function violationsOf(bom: unknown, version: string): Violation[] {
  const validateFirst = validatorOf(version, false);
  if (validateFirst(bom)) return [];
  if (JSON.stringify(bom).length > MAX_FULLY_CHECKED) return violationsIn(validateFirst.errors!);
  const validateAll = validatorOf(version, true);
  validateAll(bom);
  return violationsIn(validateAll.errors!);
}

function violationsIn(errors: readonly ErrorObject[]): Violation[] {
  // Errors inside the alternatives say more than "no alternative matches".
  const specific = errors.filter(({ keyword }) => !['anyOf', 'oneOf', 'if'].includes(keyword));
  const violations = (specific.length > 0 ? specific : errors).slice(0, MAX_VIOLATIONS).map(violationOf);
  const unique = new Map(violations.map((violation) => [`${violation.path} ${violation.message}`, violation]));
  return [...unique.values()];
}

/** Returns a cached validator. Compiling one takes about 0.2 s. */
function validatorOf(version: string, allErrors: boolean): ValidateFunction {
  const key = `${version} ${allErrors}`;
  const validator = validators.get(key) ?? compile(version, allErrors);
  validators.set(key, validator);
  return validator;
}

function compile(version: string, allErrors: boolean): ValidateFunction {
  const ajv = new Ajv({
    allErrors,
    strict: false,
    validateFormats: true,
    addUsedSchema: false,
    schemas: {
      'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json': schema('spdx'),
      'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json': schema('jsf-0.82'),
      'http://cyclonedx.org/schema/cryptography-defs.SNAPSHOT.schema.json': schema('cryptography-defs'),
    },
  });
  // The built-in keyword compares all pairs, which takes a minute for 20,000 components.
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    errors: false,
    error: { message: 'must not hold the same item twice' },
    validate: (wanted: boolean, items: unknown[]) => !wanted || new Set(items.map(canonical)).size === items.length,
  });
  formats.default(ajv);
  ajv.addFormat('idn-email', /^[^\s@]+@[^\s@]+$/u);
  ajv.addFormat('iri-reference', true);
  return ajv.compile(schema(schemaOf[version]!));
}

function violationOf({ instancePath, message = 'is not allowed', params }: ErrorObject): Violation {
  const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: unknown[] };
  let detail = '';
  if (additionalProperty !== undefined) detail = `: ${JSON.stringify(plain(additionalProperty, 100))}`;
  else if (allowedValues && allowedValues.length <= 20) detail = `: ${allowedValues.join(', ')}`;
  return { path: instancePath, message: message + detail };
}

/** Serializes a value independently of the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner === null || typeof inner !== 'object' || Array.isArray(inner)
      ? inner
      : Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}
