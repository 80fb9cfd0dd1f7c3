import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  visit,
} from 'graphql';

const folder = fileURLToPath(new URL('../../schema', import.meta.url));

/** Descriptions of elements that have the same meaning everywhere, by name. `schema/` describes the others. */
const common: Record<string, string> = {
  id: 'Global id: opaque and immutable.',
  version: 'Increases by one with each change; send it as `expectedVersion`.',
  createdAt: 'When the record was created.',
  updatedAt: 'When the record was last changed.',
  nodes: 'The records of this page, in order.',
  edges: 'The records of this page, each with its cursor.',
  node: 'The record.',
  cursor: 'Position in the list, for `after` or `before`. Valid only with the same filter and order.',
  first: 'Number of records from the start, or from `after`: 1–100. Default: 25.',
  after: 'Only records after this cursor.',
  last: 'Number of records from the end, or before `before`: 1–100.',
  before: 'Only records before this cursor.',
  within: 'Number of days ahead, including today: 0–3,650.',
  since: 'Number of days back, for past expirations and overdue tasks: 0–3,650. Default: 0.',
  where: 'Filter: a record must match every field that is given. Default: all records.',
  orderBy: 'Sort order.',
  asOf: 'Past or future day, 1900 to 2199. Default: today.',
  field: 'Field to sort by.',
  direction: 'Sort direction.',
  in: 'Any of these values: 1–100.',
  and: 'A record must match every one of these filters, too. At most 50 filters within a filter, nested at most 5 deep.',
  or: 'A record must match at least one of these filters, too.',
  not: 'A record must not match this filter. A record of which the filtered value is not known matches no range or list, so it is included.',
  some: 'At least one of its records matches this filter.',
  none: 'None of its records matches this filter.',
  input: 'Input of the mutation.',
  expectedVersion:
    'The version that the change is based on. If the record has another version, the error is STALE_VERSION.',
  idempotencyKey:
    'Your own key for this request, 1–200 characters. A repeat within 24 hours returns the result of the first call.',
  userErrors: 'All errors in the input; empty if the record was written.',
  source: 'The integration that owns the record, or null if a person recorded it.',
  externalId: 'Its key at the source.',
  sourceUpdatedAt: 'When it last changed at its source, as the source stated; null if the source did not state it.',
};

type ObjectOrInterface = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

let loaded: DocumentNode | undefined;

/**
 * Returns the schema of `schema/*.graphql`, read once and completed. A type has the fields of its interfaces. A filter, which is an
 * input named `…Where`, has `and`, `or` and `not`. The filter and the orders of a record's list have its instants `createdAt` and
 * `updatedAt`. Each element has the description of its interface, of the input it resembles or of its name, unless it has its own.
 */
export function loadTypeDefs(): DocumentNode {
  return (loaded ??= readTypeDefs());
}

function readTypeDefs(): DocumentNode {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const document = parse(files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n'), {
    noLocation: true,
  });
  const fieldsOf = interfaceFields(document);
  const ofInputs = inputDescriptions(document);
  const isRecord = recordsOf(document);
  return visit(document, {
    EnumTypeDefinition: (type) => (isRecord(type.name.value, 'OrderField') ? withInstantOrders(type) : undefined),
    ObjectTypeDefinition: (type) => completed(type, fieldsOf),
    InterfaceTypeDefinition: (type) => completed(type, fieldsOf),
    InputObjectTypeDefinition: (type) => ({
      ...type,
      fields: [...(type.fields ?? []), ...filterFields(type, isRecord(type.name.value, 'Where'))].map((field) => ({
        ...field,
        description: field.description ?? ofInputs(type.name.value, field.name.value),
      })),
    }),
    FieldDefinition: (field) => withCommon(field),
    InputValueDefinition: (value) => withCommon(value),
  });
}

/** Returns a test of names: whether one is that of a record with the suffix. */
function recordsOf(document: DocumentNode): (name: string, suffix: string) => boolean {
  const records = new Set(
    document.definitions.flatMap((definition) =>
      'interfaces' in definition && definition.interfaces?.some(({ name }) => name.value === 'RegistryRecord')
        ? definition.name.value
        : [],
    ),
  );
  return (name, suffix) => name.endsWith(suffix) && records.has(name.slice(0, -suffix.length));
}

/** Returns the orders of a record's list with those by its instants. */
function withInstantOrders(type: EnumTypeDefinitionNode): EnumTypeDefinitionNode {
  const described = { CREATED_AT: 'By the time of creation.', UPDATED_AT: 'By the time of the last change.' };
  const values = Object.entries(described).map(([name, value]) => ({
    kind: Kind.ENUM_VALUE_DEFINITION as const,
    name: { kind: Kind.NAME as const, value: name },
    description: { kind: Kind.STRING as const, value },
  }));
  return { ...type, values: [...(type.values ?? []), ...values] };
}

/** Returns the fields that a filter has without stating them. */
function filterFields({ name: { value: name } }: InputObjectTypeDefinitionNode, isOfRecord: boolean) {
  if (!name.endsWith('Where')) return [];
  const { definitions } = parse(
    `input ${name} {
      ${isOfRecord ? 'createdAt: DateTimeFilter updatedAt: DateTimeFilter' : ''}
      and: [${name}!]
      or: [${name}!]
      not: ${name}
    }`,
    { noLocation: true },
  );
  return (definitions[0] as InputObjectTypeDefinitionNode).fields!;
}

/** Returns the fields that each interface states itself, in its definition and in extensions of it, by the interface's name. */
function interfaceFields(document: DocumentNode): Map<string, readonly FieldDefinitionNode[]> {
  const fieldsOf = new Map<string, readonly FieldDefinitionNode[]>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_EXTENSION)
      continue;
    const name = definition.name.value;
    fieldsOf.set(name, [...(fieldsOf.get(name) ?? []), ...(definition.fields ?? [])]);
  }
  return fieldsOf;
}

/** Returns the type with the fields of its interfaces first. A field that the type states itself replaces the inherited one. */
function completed<T extends ObjectOrInterface>(type: T, fieldsOf: Map<string, readonly FieldDefinitionNode[]>): T {
  const parents = (type.interfaces ?? []).flatMap(({ name }) => fieldsOf.get(name.value) ?? []);
  const inherited = new Map(parents.map((field) => [field.name.value, field]));
  const own = new Map(
    type.fields?.map((field) => [field.name.value, withInherited(field, inherited.get(field.name.value))]),
  );
  return { ...type, fields: [...new Map([...inherited, ...own]).values()] };
}

function withInherited(field: FieldDefinitionNode, inherited: FieldDefinitionNode | undefined): FieldDefinitionNode {
  const argument = (name: string) => inherited?.arguments?.find((other) => other.name.value === name);
  return {
    ...field,
    description: field.description ?? inherited?.description,
    arguments: field.arguments?.map((one) => ({
      ...one,
      description: one.description ?? argument(one.name.value)?.description,
    })),
  };
}

/** Returns descriptions for input fields without one: `SyncContractInput` takes those of `CreateContractInput`. */
function inputDescriptions(document: DocumentNode) {
  const described = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      .flatMap((type) =>
        type.fields!.map(({ name, description }) => [`${type.name.value}.${name.value}`, description] as const),
      ),
  );
  return (type: string, field: string) =>
    ['', 'Create', 'Record']
      .map((verb) => described.get(`${type.replace(/^Sync/, verb)}.${field}`))
      .find((description) => description !== undefined);
}

function withCommon<T extends { name: { value: string }; description?: unknown }>(element: T): T {
  const value = common[element.name.value];
  if (element.description || value === undefined) return element;
  return { ...element, description: { kind: Kind.STRING, value } };
}
