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
const pathOf = (name: string) => join(directory, name);
const get = async (file: string) =>
  (
    await registry.http.inject({
      url: `/export/${file}`,
      headers: { authorization: `Bearer ${registry.keys.AUDITOR}` },
    })
  ).body;

test('prints a list, or writes it to a file, as the server sends it', async () => {
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
  expect(await exported(['contracts', '--out', pathOf('contracts.csv')])).toMatchObject({ code: 0, out: '' });
  expect(await readFile(pathOf('contracts.csv'), 'utf8')).toBe(await get('contracts.csv'));
});

test('exports all records as one NDJSON file, or as a folder with one CSV file for each type', async () => {
  await exported(['all', '--format', 'ndjson', '--out', pathOf('all.ndjson')]);
  const lines = await readFile(pathOf('all.ndjson'), 'utf8');
  expect(lines).toBe(await get('all.ndjson'));
  expect((await exported(['all', '--out', pathOf('all')])).code).toBe(0);
  const types = new Set(
    lines
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { recordType: string }).recordType),
  );
  expect(await readdir(pathOf('all'))).toEqual([...types].map((type) => `${type.toLowerCase()}.csv`).toSorted());
  expect(await readFile(pathOf('all/product.csv'), 'utf8')).toBe(await get('products.csv'));
});

test('takes the field of --order-by as the rows write it', async () => {
  const { code, out } = await exported(['certifications', '--order-by', 'validUntil:desc', '--format', 'ndjson']);
  expect(code).toBe(0);
  const days = out
    .trim()
    .split('\n')
    .flatMap((line) => (JSON.parse(line) as { validUntil: string | null }).validUntil ?? []);
  expect(days).toEqual(days.toSorted().toReversed());
});

test.each([
  [['nothing'], 'Unknown list "nothing". Use one of thirdParties, '],
  [['all'], 'All records as CSV are several files. Name a folder with --out, or use --format ndjson.'],
  [['vendors', '--within', '3'], '--within and --since are only for the list expirations.'],
  [['vendors', '--where', '{"kind":3}'], '--where kind: must be an object.'],
  [['vendors', '--order-by', 'A:B:C'], 'Write a field, and :DESC'],
  [['vendors', '--out', '/nowhere/at/all.csv'], 'The folder /nowhere/at does not exist.'],
  [['expirations'], 'Say how many days ahead: --within 90.'],
  [['expirations', '--within', 'soon'], '--within: must be a whole number.'],
  [
    ['certifications', '--order-by', 'validuntil'],
    '--order-by field: "VALIDUNTIL" is not an allowed value; use one of ',
  ],
])('refuses %j with exit code 4', async (args, message) => {
  const { code, err } = await exported(args);
  expect(code).toBe(4);
  expect(err).toContain(message);
});

test('removes the file of an export that broke off, and ends with 6', async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' });
    response.write('recordType,id\r\n');
    setTimeout(() => response.destroy(), 50);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { code, err } = await exported(['vendors', '--out', pathOf('cut.csv')], url);
  expect(code).toBe(6);
  expect(err).toContain('The export is incomplete.');
  expect(await readdir(directory)).not.toContain('cut.csv.part');
  expect(await readdir(directory)).not.toContain('cut.csv');
  server.close();
});
