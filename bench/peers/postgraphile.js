// PostGraphile over the tables of the registry, with its default names. Two kinds of plugins give it what the scenarios
// need and its defaults lack: the orders that have an index, and whether a certification is in force.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { addPgTableOrderBy, extendSchema, gql, orderByAscDesc } from 'postgraphile/utils';

// PostGraphile is for Node 22 and later. This is all that it misses on Node 20, which the other servers may run on.
Promise.withResolvers ??= function withResolvers() {
  let [resolve, reject] = [];
  const promise = new this((onResolve, onReject) => ([resolve, reject] = [onResolve, onReject]));
  return { promise, resolve, reject };
};

const [connectionString = '', connections = '', today = ''] = process.argv.slice(2);

/** An order of a table by an expression of its columns. */
const order = (tableName, name, expression) =>
  addPgTableOrderBy({ schemaName: 'public', tableName }, ({ sql, dataplanPg: { TYPES } }) =>
    orderByAscDesc(name, ({ alias }) => ({ fragment: expression(sql, alias), codec: TYPES.text })),
  );

const inForce = extendSchema(({ sql, dataplanPg: { TYPES } }) => ({
  typeDefs: gql`
    extend type Certification {
      inForce: Boolean!
    }
  `,
  objects: {
    Certification: {
      plans: {
        inForce: ($certification) => {
          const column = (name) => sql`${$certification}.${sql.identifier(name)}`;
          const day = sql`${sql.literal(today)}::date`;
          return $certification.select(
            sql`(coalesce(${column('issued_on')} <= ${day}, true) and not coalesce(${column('valid_until')} < ${day}, false)
              and not coalesce(${column('suspended_on')} <= ${day}, false)
              and not coalesce(${column('revoked_on')} <= ${day}, false))`,
            TYPES.boolean,
          );
        },
      },
    },
  },
}));

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [
    order('third_party', 'NAME', (sql, party) => sql`lower(${party}.legal_name)`),
    order('contract', 'EXPIRY', (sql, contract) => sql`coalesce(${contract}.expires_on, 'infinity'::date)`),
    order('certification', 'EXPIRY', (sql, one) => sql`coalesce(${one}.valid_until, 'infinity'::date)`),
    order('attestation', 'ATTESTED', (sql, one) => sql`coalesce(${one}.attested_on, '-infinity'::date)`),
    order('contract_clause', 'PLACE', (sql, clause) => sql`${clause}.position`),
    order('third_party_identifier', 'PLACE', (sql, identifier) => sql`${identifier}.position`),
    order('third_party_site', 'PLACE', (sql, site) => sql`${site}.position`),
    inForce,
  ],
  pgServices: [makePgService({ connectionString, poolConfig: { max: Number(connections) } })],
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
});

const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
