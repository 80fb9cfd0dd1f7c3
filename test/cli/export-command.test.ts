import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerExport } from '../../src/cli/export.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { attestryHere, type Ran } from '../support/command-line.ts';
import { useRegistry } from '../support/registry.ts';
import { addressOf } from '../support/stream.ts';

const registry = useRegistry();
let directory = '';
beforeAll(async () => {
  await loadDemo(registry.operator, () => {});
  await registry.http.listen({ host: '127.0.0.1', port: 0 });
  directory = await mkdtemp(join(tmpdir(), 'attestry-export-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const exported = (args: readonly string[], url = addressOf(registry)): Promise<Ran> =>
  attestryHere(registerExport, { ATTESTRY_URL: url, ATTESTRY_KEY: registry.keys.AUDITOR }, ['export', ...args]);
const at = (name: string) => join(directory, name);
const get = async (file: string) =>
  (
    await registry.http.inject({
      url: `/export/${file}`,
      headers: { authorization: `Bearer ${registry.keys.AUDITOR}` },
    })
  ).body;

test('a list is printed, or written to a file, as the server tells it', async () => {
  const risky = [
    'vendors',
    '--where',
    '{"riskLevel":{"in":["HIGH"]}}',
    '--order-by',
    'risk:desc',
    '--format',
    'ndjson',
  ];
  const { code, out } = await exported(risky);
  const rows = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { riskLevel: string; riskScore: number });
  expect(code).toBe(0);
  expect(new Set(rows.map(({ riskLevel }) => riskLevel))).toEqual(new Set(['HIGH']));
  expect(rows.map(({ riskScore }) => riskScore)).toEqual(
    rows.map(({ riskScore }) => riskScore).toSorted((a, b) => b - a),
  );
  expect(await exported(['contracts', '--out', at('contracts.csv')])).toMatchObject({ code: 0, out: '' });
  expect(await readFile(at('contracts.csv'), 'utf8')).toBe(await get('contracts.csv'));
});

test('all records are one file of NDJSON, or a directory with a file of CSV for each kind', async () => {
  await exported(['all', '--format', 'ndjson', '--out', at('all.ndjson')]);
  const lines = await readFile(at('all.ndjson'), 'utf8');
  expect(lines).toBe(await get('all.ndjson'));
  expect((await exported(['all', '--out', at('all')])).code).toBe(0);
  const types = new Set(
    lines
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { recordType: string }).recordType),
  );
  expect(await readdir(at('all'))).toEqual([...types].map((type) => `${type.toLowerCase()}.csv`).toSorted());
  expect(await readFile(at('all/product.csv'), 'utf8')).toBe(await get('products.csv'));
});

test.each([
  [['nothing'], 'There is no list "nothing"'],
  [['all'], 'All records as CSV are several files: give a directory, --out, or --format ndjson.'],
  [['vendors', '--within', '3'], '--within and --since are for expirations alone.'],
  [['vendors', '--where', '{"kind":3}'], 'where.kind: Expected type "ThirdPartyKindFilter" to be an object.'],
  [['vendors', '--order-by', 'A:B:C'], 'Give a field, and :DESC'],
  [['vendors', '--out', '/nowhere/at/all.csv'], '/nowhere/at/all.csv.part cannot be written'],
])('%j cannot be understood: 4', async (args, message) => {
  const { code, err } = await exported(args);
  expect(code).toBe(4);
  expect(err).toContain(message);
});

test('what is cut off leaves no file, and says so: 6', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' });
    response.write('recordType,id\r\n');
    setTimeout(() => response.destroy(), 50);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { code, err } = await exported(['vendors', '--out', at('cut.csv')], url);
  expect(code).toBe(6);
  expect(err).toContain('What was written so far is not the whole.');
  expect(await readdir(directory)).not.toContain('cut.csv.part');
  expect(await readdir(directory)).not.toContain('cut.csv');
  server.close();
});
