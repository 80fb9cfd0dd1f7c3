import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  visit,
} from 'graphql';

const folder = fileURLToPath(new URL('../../schema', import.meta.url));

/** What is the same wherever it stands is described once, here; `schema/` describes the rest. */
const common: Record<string, string> = {
  id: 'Global id: opaque and immutable.',
  version: 'Grows by one with each change; send it back as `expectedVersion`.',
  createdAt: 'When the record was first written.',
  updatedAt: 'When the record was last changed.',
  nodes: 'What is on this page, in order.',
  edges: 'The same, each with its cursor.',
  node: 'What stands here.',
  cursor: 'Its place in the list, for `after` or `before`. Good only for the same filter and order.',
  first: 'How many from the start, or from `after`: 1–100. By default 25.',
  after: 'Only what follows this cursor.',
  last: 'How many from the end, or before `before`: 1–100.',
  before: 'Only what precedes this cursor.',
  within: 'How many days ahead to look, from today, which is included: 0–3,650.',
  since: 'How many days back to look, for what has lapsed and for reviews overdue: 0–3,650. By default 0.',
  where: 'Which ones: all fields given must hold. By default all.',
  orderBy: 'In which order.',
  asOf: 'The day it is about, past or future: 1900 to 2199. By default today.',
  field: 'What to order by.',
  direction: 'Which way round.',
  in: 'Any of these: 1–100.',
  input: 'What to write.',
  expectedVersion: 'The version the change is based on. Another one now: STALE_VERSION, and nothing is written.',
  idempotencyKey:
    'Your own key for this request, 1–200 characters: a repeat within 24 hours answers what the first call answered.',
  userErrors: 'Everything wrong with the input, at once; empty where it was written.',
  source: 'The integration that owns the record; null where a person recorded it.',
  externalId: 'Its key at the source.',
  sourceUpdatedAt: 'When it last changed at its source, as the source said; null: it did not say.',
};

type ObjectOrInterface = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * Returns the schema of `schema/*.graphql`, completed: a type has the fields of its interfaces without repeating them, and
 * each element has the description of its interface, of the input it resembles or of its name, unless it has its own.
 */
export function loadTypeDefs(): DocumentNode {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const document = parse(files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n'), {
    noLocation: true,
  });
  const fieldsOf = interfaceFields(document);
  const ofInputs = inputDescriptions(document);
  return visit(document, {
    ObjectTypeDefinition: (type) => completed(type, fieldsOf),
    InterfaceTypeDefinition: (type) => completed(type, fieldsOf),
    InputObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.map((field) => ({
        ...field,
        description: field.description ?? ofInputs(type.name.value, field.name.value),
      })),
    }),
    FieldDefinition: (field) => withCommon(field),
    InputValueDefinition: (value) => withCommon(value),
  });
}

/** Returns the fields that each interface states itself, by the interface's name. */
function interfaceFields(document: DocumentNode): Map<string, readonly FieldDefinitionNode[]> {
  const interfaces = document.definitions.filter((definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION);
  return new Map(interfaces.map(({ name, fields }) => [name.value, fields ?? []]));
}

/** Returns the type with the fields of its interfaces first. A field that the type states itself replaces the inherited one. */
function completed<T extends ObjectOrInterface>(type: T, fieldsOf: Map<string, readonly FieldDefinitionNode[]>): T {
  const parents = (type.interfaces ?? []).flatMap(({ name }) => fieldsOf.get(name.value) ?? []);
  const inherited = new Map(parents.map((field) => [field.name.value, field]));
  const own = new Map(
    type.fields?.map((field) => [field.name.value, described(field, inherited.get(field.name.value))]),
  );
  return { ...type, fields: [...new Map([...inherited, ...own]).values()] };
}

function described(field: FieldDefinitionNode, inherited: FieldDefinitionNode | undefined): FieldDefinitionNode {
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

/** What a field of `SyncContractInput` means is said at `CreateContractInput`, where it says nothing of its own. */
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
