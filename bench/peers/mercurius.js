// Mercurius with graphql-jit over the tables of the registry: the types that the scenarios ask for, one statement for
// each kind of record, batched by loaders. Postgres formats the values, so the answers equal ours.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import postgres from 'postgres';

const [url = '', connections = '', today = ''] = process.argv.slice(2);
const sql = postgres(url, {
  max: Number(connections),
  connection: { application_name: 'attestry bench mercurius', TimeZone: 'UTC' },
});

// Enums are strings here: that costs the peer nothing, and spares it the check of each value.
const schema = `
  enum Direction { ASC DESC }
  enum ThirdPartyOrderField { LEGAL_NAME }
  enum IdentifierScheme { CLIA }
  input ThirdPartyOrder { field: ThirdPartyOrderField!, direction: Direction! }
  input IdentifierInput { scheme: IdentifierScheme!, value: String! }
  input ThirdPartyRef { identifier: IdentifierInput! }
  type Query {
    thirdParties(orderBy: ThirdPartyOrder!, first: Int!): ThirdPartyConnection!
    thirdParty(ref: ThirdPartyRef!): ThirdParty
  }
  type PageInfo { hasNextPage: Boolean! }
  type ThirdPartyConnection { pageInfo: PageInfo!, nodes: [ThirdParty!]! }
  type ThirdParty {
    id: ID!
    kind: String!
    legalName: String!
    lifecycle: String!
    country: String
    internalOwner: String
    tags: [String!]!
    updatedAt: String!
    identifiers: [Identifier!]!
    sites: [Site!]!
    contracts(first: Int!): ContractConnection!
    certifications(first: Int!): CertificationConnection!
    attestations(first: Int!): AttestationConnection!
  }
  type Identifier { scheme: String!, value: String! }
  type Site { name: String!, country: String, function: String! }
  type ContractConnection { nodes: [Contract!]! }
  type Contract {
    id: ID!
    title: String
    kind: String!
    status: String!
    effectiveOn: String
    expiresOn: String
    autoRenews: String!
    clauses: [ContractClause!]!
  }
  type ContractClause { clauseType: Coded!, present: String!, hours: Int }
  type Coded { code: String! }
  type CertificationConnection { nodes: [Certification!]! }
  type Certification {
    id: ID!
    type: Coded!
    number: String
    issuer: String
    issuedOn: String
    validUntil: String
    inForce: Boolean!
    verification: String!
  }
  type AttestationConnection { nodes: [Attestation!]! }
  type Attestation {
    id: ID!
    framework: String!
    assurance: String!
    attestedOn: String
    validUntil: String
    signature: String!
  }`;

const id = (name, table) => sql`${name} || replace(${sql(table)}.id::text, '-', '') as id`;
const thirdPartyColumns = sql`
  ${id('ThirdParty_', 'p')}, p.id as key, p.kind, p.legal_name as "legalName", p.lifecycle, p.country,
  p.internal_owner as "internalOwner", p.tags,
  to_char(p.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt"`;

const resolvers = {
  Query: {
    thirdParties: async (_, { first, orderBy }) => {
      const direction = orderBy.direction === 'ASC' ? sql`asc` : sql`desc`;
      const rows = await sql`
        select ${thirdPartyColumns} from third_party as p
        order by lower(p.legal_name) ${direction}, p.id ${direction} limit ${first + 1}`;
      return { nodes: rows.slice(0, first), pageInfo: { hasNextPage: rows.length > first } };
    },
    thirdParty: async (_, { ref: { identifier } }) => {
      const [row] = await sql`
        select ${thirdPartyColumns} from third_party_identifier as i join third_party as p on p.id = i.third_party_id
        where i.scheme = ${identifier.scheme} and i.value = ${identifier.value}`;
      return row;
    },
  },
};

/** The first rows of each third party: `select` states them for one party, whose key is `party.key`. */
const connectionOf = (select) => async (queries) => {
  const keys = queries.map(({ obj }) => obj.key);
  const rows = await sql`
    select party.key as owner, found.* from unnest(${keys}::uuid[]) as party(key)
    cross join lateral (${select(queries[0].params.first)}) as found`;
  return listsOf(keys, rows).map((nodes) => ({ nodes }));
};

/** Rows by owner, in the order of the owners. */
function listsOf(keys, rows) {
  const lists = new Map(keys.map((key) => [key, []]));
  for (const row of rows) lists.get(row.owner).push(row);
  return keys.map((key) => lists.get(key));
}

const listOf = (select) => async (queries) => {
  const keys = queries.map(({ obj }) => obj.key);
  return listsOf(keys, await select(keys));
};

const loader = (load) => ({ loader: load, opts: { cache: false } });

const loaders = {
  ThirdParty: {
    identifiers: loader(
      listOf(
        (keys) => sql`
          select third_party_id as owner, scheme, value from third_party_identifier
          where third_party_id = any(${keys}::uuid[]) order by third_party_id, position`,
      ),
    ),
    sites: loader(
      listOf(
        (keys) => sql`
          select third_party_id as owner, name, country, function from third_party_site
          where third_party_id = any(${keys}::uuid[]) order by third_party_id, position`,
      ),
    ),
    contracts: loader(
      connectionOf(
        (first) => sql`
          select ${id('Contract_', 'c')}, c.id as key, c.title, c.kind, c.status, c.effective_on::text as "effectiveOn",
            c.expires_on::text as "expiresOn", c.auto_renews as "autoRenews"
          from contract as c where c.third_party_id = party.key
          order by coalesce(c.expires_on, 'infinity'), c.id limit ${first}`,
      ),
    ),
    certifications: loader(
      connectionOf(
        (first) => sql`
          select ${id('Certification_', 'c')}, json_build_object('code', c.type) as type, c.number, c.issuer,
            c.issued_on::text as "issuedOn", c.valid_until::text as "validUntil", c.verification,
            coalesce(c.issued_on <= ${today}::date, true) and not coalesce(c.valid_until < ${today}::date, false)
              and not coalesce(c.suspended_on <= ${today}::date, false)
              and not coalesce(c.revoked_on <= ${today}::date, false) as "inForce"
          from certification as c where c.third_party_id = party.key
          order by coalesce(c.valid_until, 'infinity'), c.id limit ${first}`,
      ),
    ),
    attestations: loader(
      connectionOf(
        (first) => sql`
          select ${id('Attestation_', 'a')}, a.framework, a.assurance, a.attested_on::text as "attestedOn",
            a.valid_until::text as "validUntil", a.signature
          from attestation as a where a.third_party_id = party.key
          order by coalesce(a.attested_on, '-infinity') desc, a.id desc limit ${first}`,
      ),
    ),
  },
  Contract: {
    clauses: loader(
      listOf(
        (keys) => sql`
          select contract_id as owner, clause_type as "clauseType", present, hours from contract_clause
          where contract_id = any(${keys}::uuid[]) order by contract_id, position`,
      ),
    ),
  },
};
resolvers.ContractClause = { clauseType: ({ clauseType }) => ({ code: clauseType }) };

const app = Fastify();
await app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
console.log(`${await app.listen({ port: 0, host: '127.0.0.1' })}/`);
