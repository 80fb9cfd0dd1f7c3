import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { plain } from '../extract.ts';
import type { Violation } from '../validation.ts';

const require = createRequire(import.meta.url);

/** Where the project's own library keeps the schemas it publishes. The library's validator tells the first violation alone. */
const folder = join(dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')), 'res', 'schema');
const schema = (name: string) =>
  JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;

const schemaOf: Readonly<Record<string, string>> = { '1.6': 'bom-1.6', '1.7': 'bom-1.7' };

/** Versions whose schemas hold attestations. */
export const readVersions = Object.keys(schemaOf);

/** Most that are looked at: a document that is wrong throughout is wrong in the first places too. */
const MOST_VIOLATIONS = 1_000;

/** Characters of a document up to which everything wrong with it is told, and not the first of it alone: that takes its time. */
const LARGEST_TOLD_WHOLE = 100_000;

const validators = new Map<string, ValidateFunction>();

/** Everything in a bill of materials that the schema of its version does not allow; of a large one the first of it. */
export function violationsOf(bom: unknown, version: string): Violation[] {
  const validate = validatorOf(version, false);
  if (validate(bom)) return [];
  if (JSON.stringify(bom).length > LARGEST_TOLD_WHOLE) return violationsIn(validate.errors!);
  const telling = validatorOf(version, true);
  telling(bom);
  return violationsIn(telling.errors!);
}

function violationsIn(errors: readonly ErrorObject[]): Violation[] {
  // Of alternatives none fits: what is wrong with each says more.
  const telling = errors.filter(({ keyword }) => !['anyOf', 'oneOf', 'if'].includes(keyword));
  const told = (telling.length > 0 ? telling : errors).slice(0, MOST_VIOLATIONS).map(violation);
  const seen = new Map(told.map((one) => [`${one.path} ${one.message}`, one]));
  return [...seen.values()];
}

/** A fifth of a second, once in a process. */
function validatorOf(version: string, allErrors: boolean): ValidateFunction {
  const key = `${version} ${allErrors}`;
  const known = validators.get(key) ?? compile(version, allErrors);
  validators.set(key, known);
  return known;
}

function compile(version: string, allErrors: boolean): ValidateFunction {
  const ajv = new Ajv({
    ...{ allErrors, strict: false, validateFormats: true, addUsedSchema: false },
    schemas: {
      'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json': schema('spdx'),
      'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json': schema('jsf-0.82'),
      'http://cyclonedx.org/schema/cryptography-defs.SNAPSHOT.schema.json': schema('cryptography-defs'),
    },
  });
  // That of the library compares each with each, which takes a minute for twenty thousand components.
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

function violation({ instancePath, message = 'is not allowed', params }: ErrorObject): Violation {
  const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: unknown[] };
  let more = '';
  if (additionalProperty !== undefined) more = `: ${JSON.stringify(plain(additionalProperty, 100))}`;
  else if (allowedValues && allowedValues.length <= 20) more = `: ${allowedValues.join(', ')}`;
  return { path: instancePath, message: message + more };
}

/** The same value is the same text, whatever order its fields came in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner === null || typeof inner !== 'object' || Array.isArray(inner)
      ? inner
      : Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}
