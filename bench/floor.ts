/** The least server for a scenario: bare node:http, a pool, and one statement that builds the whole answer in Postgres. */
import { createServer } from 'node:http';
import { connect } from '../db/client.ts';
import { scenarios } from './scenarios.ts';

const [url = '', connections = '', today = ''] = process.argv.slice(2);
const sql = connect(url, { max: Number(connections), statementTimeoutMs: 10_000, name: 'attestry bench floor' });
const byPath = new Map(scenarios.map((scenario) => [`/${scenario.name}`, scenario]));

const server = createServer((request, response) => {
  const body: Buffer[] = [];
  request.on('data', (part: Buffer) => body.push(part));
  request.on('end', () => {
    const { statement, parameters } = byPath.get(request.url!)!;
    const { variables } = JSON.parse(Buffer.concat(body).toString()) as { variables: Record<string, unknown> };
    sql.unsafe<{ answer: string }[]>(statement, parameters(variables, today) as never[], { prepare: true }).then(
      ([row]) => {
        const answer = Buffer.from(row!.answer);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
        response.end(answer);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as { port: number }).port}/`));
