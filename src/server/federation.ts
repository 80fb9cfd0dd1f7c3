import { addResolversToSchema } from '@graphql-tools/schema';
import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import { withColumnUse } from '../api/columns.ts';
import type { Context } from '../api/context.ts';
import { resolvers } from '../api/resolvers.ts';
import { loadTypeDefs } from '../api/schema.ts';
import { publicError } from '../input/errors.ts';
import { identifierSchemes, normalizeIdentifier } from '../input/identifiers.ts';
import { keyOf } from '../registry/global-id.ts';
import type { Row } from '../registry/records.ts';
import { findThirdPartyKey } from '../records/third-party/find.ts';

/** A record that another subgraph names by one of its keys. */
interface Representation {
  __typename?: unknown;
  id?: unknown;
  identifierScheme?: unknown;
  identifierValue?: unknown;
}

/** A third party, with the identifier by which the gateway asked for it. */
type Party = Row<'ThirdParty'> & { askedBy?: { scheme: string; value: string } };

const typeOf = { VENDOR: 'Vendor', SUPPLIER: 'Supplier', PARTNER_LAB: 'PartnerLab' } as const;
const TYPES = ['ThirdParty', ...Object.values(typeOf)] as const;
/** As many representations as `nodes` takes ids, for each of the records that a page of another subgraph has. */
const MAX_REPRESENTATIONS = 1_000;

const FIELDS = `
  """
  Scheme of the identifier by which the gateway asked for this third party; otherwise of its first one. Null if it has none.
  """
  identifierScheme: String
  "Value of that identifier."
  identifierValue: String
`;
const KEYS = '@key(fields: "id") @key(fields: "identifierScheme identifierValue")';

/** The parts of a subgraph beyond the schema of `schema/`. Composition reads the directives. */
const EXTENSIONS = parse(
  `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  directive @oneOf on INPUT_OBJECT
  extend interface ThirdParty ${KEYS} { ${FIELDS} }
  ${Object.values(typeOf)
    .map((type) => `extend type ${type} ${KEYS} { ${FIELDS} }`)
    .join('\n')}
  `,
  { noLocation: true },
);

/** Returns the schema as a subgraph of Apollo Federation: third parties are entities, by id and by identifier. */
export async function buildSubgraph(): Promise<GraphQLSchema> {
  // Only a server with FEDERATION=true needs this package.
  const { buildSubgraphSchema } = await import('@apollo/subgraph');
  const typeDefs: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [...loadTypeDefs().definitions, ...EXTENSIONS.definitions],
  };
  const schema = buildSubgraphSchema({ typeDefs });
  for (const some of [...resolvers.map((one) => withColumnUse(one)), entityResolvers]) {
    addResolversToSchema({
      schema,
      resolvers: some as Parameters<typeof addResolversToSchema>[0]['resolvers'],
      updateResolversInPlace: true,
    });
  }
  return schema;
}

const ofParty = {
  identifierScheme: async (party: Party, _: unknown, context: Context) => (await identifierOf(party, context))?.scheme,
  identifierValue: async (party: Party, _: unknown, context: Context) => (await identifierOf(party, context))?.value,
};

const entityResolvers = {
  Query: {
    _entities: async (_: unknown, { representations }: { representations: Representation[] }, context: Context) => {
      if (representations.length > MAX_REPRESENTATIONS) {
        const message = `_entities takes at most ${MAX_REPRESENTATIONS} representations; this request has ${representations.length}.`;
        throw publicError('BAD_USER_INPUT', message, { field: 'representations' });
      }
      return await Promise.all(representations.map((representation) => findEntity(representation, context)));
    },
  },
  _Entity: { __resolveType: ({ kind }: Party) => typeOf[kind] },
  Vendor: ofParty,
  Supplier: ofParty,
  PartnerLab: ofParty,
};

async function identifierOf({ id, askedBy }: Party, { loaders }: Context) {
  if (askedBy) return askedBy;
  const [first] = await loaders.thirdPartyIdentifiers.load(id, null);
  return first;
}

/**
 * Returns the third party of a representation; null if there is none, or if it is of another type. Look-ups of one request
 * meet in one batch, and loaders authorize them.
 */
async function findEntity(representation: Representation, context: Context): Promise<Party | null> {
  const { __typename: type, id, identifierScheme: scheme, identifierValue: value } = representation;
  if (!TYPES.some((known) => known === type)) {
    throw publicError('BAD_USER_INPUT', `representations: ${JSON.stringify(type)} is not an entity of this subgraph.`);
  }
  const asked = typeof scheme === 'string' && typeof value === 'string' ? { scheme, value } : null;
  const key = typeof id === 'string' ? keyOf('ThirdParty', id) : asked && (await keyOfIdentifier(asked, context));
  const row = key === null ? null : await context.loaders.thirdParty.load(key);
  if (row === null || (type !== 'ThirdParty' && typeOf[row.kind] !== type)) return null;
  return asked === null ? row : { ...row, askedBy: asked };
}

/** An identifier of another system can be malformed there: then it names no third party. */
async function keyOfIdentifier({ scheme, value }: { scheme: string; value: string }, context: Context) {
  const known = identifierSchemes.find((name) => name === scheme);
  if (known === undefined || !normalizeIdentifier(known, value).ok) return null;
  return await findThirdPartyKey(context, { identifier: { scheme: known, value } });
}
