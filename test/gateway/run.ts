/** Asks for the open orders at third parties that BLOCK, through a real gateway: `npm run test:gateway`. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { check, conclude, type Defer, expect } from '../boot/check.ts';
import { startServer } from '../boot/server.ts';
import { blocksOf } from '../docs/document.ts';

const FOLDER = 'test/gateway';
const run = promisify(execFile);

interface Party {
  legalName: string;
  identifiers: { scheme: string; value: string }[];
  procurementStatus: { answer: string };
}
interface Order {
  number: string;
  vendor: { legalName: string; procurementStatus: { answer: string } } | null;
}

async function ask(address: string, key: string, query: string): Promise<Record<string, { nodes: Party[] }>> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return ((await response.json()) as { data: Record<string, { nodes: Party[] }> }).data;
}

async function openOrders(defer: Defer): Promise<void> {
  const data = await mkdtemp(path.join(tmpdir(), 'attestry-gateway-'));
  defer(() => rm(data, { recursive: true, force: true }));
  const environment = { FEDERATION: 'true', ATTESTRY_DATA: path.join(data, 'registry') };
  const { port } = await startServer('.', { environment }, defer);
  const address = `http://127.0.0.1:${port}/graphql`;
  const { DASHBOARD: key } = JSON.parse(
    await readFile(path.join(environment.ATTESTRY_DATA, 'keys.json'), 'utf8'),
  ) as Record<string, string>;
  const { thirdParties } = await ask(
    address,
    key!,
    '{ thirdParties(first: 100) { nodes { legalName identifiers { scheme value } procurementStatus { answer } } } }',
  );
  const identified = thirdParties!.nodes.filter(({ identifiers }) => identifiers.length > 0);
  const orders = identified.map(({ identifiers: [identifier] }, index) => ({
    number: `PO-${index}`,
    vendor: { identifierScheme: identifier!.scheme, identifierValue: identifier!.value },
  }));
  const [schema, query] = blocksOf('docs/federation.md').map(({ text }) => text);
  const parameters = [address, JSON.stringify(orders), schema!, query!];
  const { stdout } = await run('node', [`${FOLDER}/gateway.js`, ...parameters], {
    env: { ...process.env, KEY: key },
    maxBuffer: 10_000_000,
  });
  const answer = JSON.parse(stdout.trim().split('\n').at(-1)!) as { data: { openOrders: Order[] }; errors?: unknown };
  expect(!answer.errors, `the gateway reports errors: ${JSON.stringify(answer.errors)}`);
  const blocked = (names: string[]) => names.toSorted().join('; ');
  const found = answer.data.openOrders.filter(({ vendor }) => vendor?.procurementStatus.answer === 'BLOCK');
  const right = identified.filter(({ procurementStatus }) => procurementStatus.answer === 'BLOCK');
  expect(right.length > 0 && right.length < identified.length, 'the demo has third parties that BLOCK, and others');
  const names = [found.map(({ vendor }) => vendor!.legalName), right.map(({ legalName }) => legalName)].map(blocked);
  expect(names[0] === names[1], `open orders at ${names[0]} instead of ${names[1]}`);
}

execFileSync('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts'], { stdio: ['ignore', 'ignore', 'inherit'] });
await check('a gateway answers with the open orders at third parties that BLOCK', 180_000, openOrders);
conclude();
