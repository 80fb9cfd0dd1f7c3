/** Inputs made from the schema: right, nearly right, and wrong. */
import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Texts that often break programs. */
const HOSTILE_TEXTS = [
  '',
  ' ',
  '\0',
  '\ud800',
  '\u202e',
  "'; drop table third_party; --",
  '${7*7}',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'null',
  '\r\nx: y',
  '😀'.repeat(500),
  'x'.repeat(5_000),
  '=1+1',
  '2026-02-30',
  '2026-06-01',
  '9999-99-99',
  '2026-06-01T00:00:00Z',
  'US',
  'ZZ',
  'https://lab.example/',
  'CLIA',
  'ENC-01',
  'OFAC_SDN',
  '05D1234567',
];

/** Returns values of an input type. `ids` belong to existing records. */
export function valueOf(type: GraphQLInputType, ids: readonly string[], depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return often(known(getNullableType(type), ids, depth), fc.constant(null), 40);
  return often(known(type, ids, depth), fc.constant(null), 8);
}

const often = (usual: fc.Arbitrary<unknown>, rare: fc.Arbitrary<unknown>, weight: number) =>
  fc.oneof({ arbitrary: usual, weight }, { arbitrary: rare, weight: 1 });

function known(type: GraphQLInputType, ids: readonly string[], depth: number): fc.Arbitrary<unknown> {
  if (isListType(type)) return fc.array(valueOf(type.ofType, ids, depth + 1), { maxLength: 3 });
  if (isEnumType(type)) {
    return often(fc.constantFrom(...type.getValues().map(({ name }) => name)), fc.constantFrom('NOPE', 1, {}), 30);
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    // A filter holds filters of many kinds: all of them together would be refused.
    if (type.name.endsWith('Where')) {
      return fc
        .shuffledSubarray(fields, { maxLength: depth > 3 ? 0 : 3 })
        .chain((some) =>
          fc.record(Object.fromEntries(some.map((field) => [field.name, valueOf(field.type, ids, depth + 1)]))),
        );
    }
    const few = depth > 3 ? fields.filter((field) => isNonNullType(field.type)) : fields;
    const record = Object.fromEntries(few.map((field) => [field.name, valueOf(field.type, ids, depth + 1)]));
    if (type.isOneOf) {
      return fc
        .constantFrom(...fields)
        .chain(({ name, type: fieldType }) => fc.record({ [name]: valueOf(fieldType, ids, depth + 1) }));
    }
    const requiredKeys = few.filter((field) => isNonNullType(field.type)).map(({ name }) => name);
    return often(fc.record(record, { requiredKeys }), fc.anything({ maxDepth: 1 }), 40);
  }
  return leaf(getNamedType(type).name, ids);
}

function leaf(name: string, ids: readonly string[]): fc.Arbitrary<unknown> {
  const text = fc.oneof(
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  switch (name) {
    case 'ID':
      return fc.oneof({ arbitrary: fc.constantFrom(...ids), weight: 5 }, { arbitrary: text, weight: 1 });
    case 'Int':
      return fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer(), fc.constantFrom(-1, 1.5, 2 ** 31, '1'));
    case 'Float':
    case 'SafeInt':
      return fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 100 }), fc.constantFrom('1', 2 ** 53));
    case 'Boolean':
      return fc.oneof(fc.boolean(), fc.constantFrom('true', 0));
    case 'Date':
      return fc.oneof(fc.constantFrom('2024-02-29', '2025-01-01', '2026-06-15', '2027-12-31'), text);
    default:
      return fc.oneof(text, fc.constantFrom(...ids));
  }
}

/** Returns arguments of a field; required ones are usually present. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  ids: readonly string[],
): fc.Arbitrary<Record<string, unknown>> {
  const record = Object.fromEntries(field.args.map(({ name, type }) => [name, valueOf(type, ids)]));
  const requiredKeys = field.args.filter(({ type }) => isNonNullType(type)).map(({ name }) => name);
  return fc.record(record, { requiredKeys });
}

/** Returns selections of an output type: fields without required arguments, a few levels deep. */
export function selectionOf(type: GraphQLOutputType, depth = 2): fc.Arbitrary<string> {
  const named = getNamedType(type);
  if (isLeafType(named)) return fc.constant('');
  if (isUnionType(named) || (!isObjectType(named) && !isInterfaceType(named))) return fc.constant('{ __typename }');
  const fields = Object.values(named.getFields()).filter(
    ({ args }) => !args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined),
  );
  const within = fields.filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  if (within.length === 0) return fc.constant('{ __typename }');
  return fc
    .subarray(within, { maxLength: Math.min(5, within.length) })
    .chain((chosen) =>
      fc.tuple(...chosen.map((field) => selectionOf(field.type, depth - 1).map((below) => `${field.name} ${below}`))),
    )
    .map((parts) => `{ __typename ${parts.join(' ')} }`);
}

/** Returns a query of one field, with its arguments as variables. */
export function queryText(field: GraphQLField<unknown, unknown>, variables: object, selection: string): string {
  const args = field.args.filter(({ name }) => name in variables);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `query${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`;
}
