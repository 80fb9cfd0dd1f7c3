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

const validators = new Map<string, ValidateFunction>();

/** Everything in a bill of materials that the schema of its version does not allow. */
export function violationsOf(bom: unknown, version: string): Violation[] {
  const validate = validators.get(version) ?? compile(version);
  validators.set(version, validate);
  if (validate(bom)) return [];
  const errors = validate.errors!;
  // Of alternatives none fits: what is wrong with each says more.
  const telling = errors.filter(({ keyword }) => !['anyOf', 'oneOf', 'if'].includes(keyword));
  const seen = new Map(
    (telling.length > 0 ? telling : errors).map((error) => [JSON.stringify(violation(error)), violation(error)]),
  );
  return [...seen.values()];
}

/** A fifth of a second, once in a process. */
function compile(version: string): ValidateFunction {
  const ajv = new Ajv({
    ...{ allErrors: true, strict: false, validateFormats: true, addUsedSchema: false },
    schemas: {
      'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json': schema('spdx'),
      'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json': schema('jsf-0.82'),
      'http://cyclonedx.org/schema/cryptography-defs.SNAPSHOT.schema.json': schema('cryptography-defs'),
    },
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
