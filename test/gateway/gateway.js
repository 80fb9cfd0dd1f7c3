// A toy ERP as a subgraph, and a gateway over it and the registry. Prints the gateway's answer to a query, and ends.
// Arguments: the registry's address; the open orders as JSON; the ERP's schema; the query. KEY is the key to forward.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import gatewayPackage from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

const { ApolloGateway, IntrospectAndCompose, RemoteGraphQLDataSource } = gatewayPackage;
const [registry, orders, typeDefs, query] = process.argv.slice(2);
const authorization = `Bearer ${process.env.KEY}`;

const schema = buildSubgraphSchema({
  typeDefs: parse(typeDefs),
  resolvers: { Query: { openOrders: () => JSON.parse(orders) } },
});
const erp = createServer(async (request, response) => {
  const { query: source, variables: variableValues } = JSON.parse(await text(request));
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(await graphql({ schema, source, variableValues })));
}).listen(0, '127.0.0.1');
// Composing can take longer than Node keeps an idle connection by default.
erp.keepAliveTimeout = 60_000;
await once(erp, 'listening');

class WithKey extends RemoteGraphQLDataSource {
  willSendRequest({ request }) {
    request.http.headers.set('authorization', authorization);
  }
}
const gateway = new ApolloGateway({
  supergraphSdl: new IntrospectAndCompose({
    subgraphs: [
      { name: 'registry', url: registry },
      { name: 'erp', url: `http://127.0.0.1:${erp.address().port}` },
    ],
    introspectionHeaders: { authorization },
  }),
  buildService: ({ url }) => new WithKey({ url }),
});
const { executor, schema: supergraph } = await gateway.load();
const document = parse(query);
const { data, errors } = await executor({
  document,
  request: { query, variables: {} },
  queryHash: 'one',
  context: {},
  schema: supergraph,
  operationName: null,
  operation: document.definitions[0],
  metrics: {},
  logger: console,
  source: query,
  overallCachePolicy: {},
});
// The gateway logs to standard output, too: the answer is the last line.
console.log(`\n${JSON.stringify({ data, errors })}`);
process.exit(0);
