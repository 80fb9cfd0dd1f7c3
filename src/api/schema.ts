import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, Kind, type NamedTypeNode, parse, visit } from 'graphql';

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

/** The schema as `schema/*.graphql` writes it, with the common descriptions filled in and interfaces' ones handed down. */
export function loadTypeDefs(): DocumentNode {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const document = parse(files.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n'), {
    noLocation: true,
  });
  const ofInterfaces = interfaceDescriptions(document);
  const ofInputs = inputDescriptions(document);
  return visit(document, {
    ObjectTypeDefinition: (type) => {
      const inherited = (place: string) =>
        type.interfaces
          ?.map((parent: NamedTypeNode) => ofInterfaces.get(`${parent.name.value}.${place}`))
          .find(Boolean);
      return {
        ...type,
        fields: type.fields?.map((field) => ({
          ...field,
          description: field.description ?? inherited(field.name.value),
          arguments: field.arguments?.map((argument) => ({
            ...argument,
            description: argument.description ?? inherited(`${field.name.value}.${argument.name.value}`),
          })),
        })),
      };
    },
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

function interfaceDescriptions(document: DocumentNode) {
  return new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .flatMap((type) =>
        type.fields!.flatMap((field) => {
          const place = `${type.name.value}.${field.name.value}`;
          const ofArguments = field.arguments!.map((one) => [`${place}.${one.name.value}`, one.description] as const);
          return [[place, field.description] as const, ...ofArguments];
        }),
      ),
  );
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
