import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listEntries } from '../../src/records/catalogue/repository.ts';
import { type Database, openDatabase } from '../../src/registry/database.ts';
import { policyInForce } from '../../src/risk/policy.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { useRegistry } from '../support/registry.ts';

const registry = useRegistry();
/** The database of a process that has read nothing yet and has one connection for reading. */
let database: Database;
const statements: string[] = [];

beforeEach(async () => {
  const onStatement = (text: string) => statements.push(text);
  database = await openDatabase({ url: registry.url, readConnections: 1, statementTimeoutMs: 10_000, onStatement });
  statements.length = 0;
});
afterEach(() => database.close());

describe.each([
  ['the policy in force', async (snapshot: Snapshot) => (await policyInForce(snapshot)).basis],
  ['the controls', async (snapshot: Snapshot) => (await listEntries(snapshot, 'controls')).length],
])('%s', (_, read) => {
  const readings = () => statements.filter((text) => /from "?(catalogue_version|control)\b/.test(text)).length;

  test('can be read by the holder of the connection that the first reader waits for', async () => {
    const holding = new Snapshot(database.read);
    await holding.rows(sql`select 1`);
    const waiting = new Snapshot(database.read);
    const first = read(waiting);
    const second = await read(holding);
    await holding.close();
    expect(await first).toEqual(second);
    await waiting.close();
  });

  test('is read once for all readers of one snapshot, and not again for another', async () => {
    const snapshot = new Snapshot(database.read);
    const [first, ...others] = await Promise.all([read(snapshot), read(snapshot), read(snapshot)]);
    await snapshot.close();
    expect(others).toEqual([first, first]);
    const once = readings();
    expect(once).toBeGreaterThan(0);
    const later = new Snapshot(database.read);
    expect(await read(later)).toEqual(first);
    await later.close();
    expect(readings()).toBe(once);
  });

  test('is read by the next reader if the first one fails', async () => {
    const failing = new Snapshot(database.read);
    await failing.rows(sql`select 1 / 0`).catch(() => undefined);
    await expect(read(failing)).rejects.toThrow('current transaction is aborted');
    await failing.close();
    const next = new Snapshot(database.read);
    expect(await read(next)).toBeTruthy();
    await next.close();
  });
});

test('an assessment depends on the engine, its stored form and four catalog files', async () => {
  const snapshot = new Snapshot(database.read);
  const { basis } = await policyInForce(snapshot);
  await snapshot.close();
  expect(basis).toMatch(/^engine \d+, format \d+, clause-types \d+, controls \d+, risk-policy \d+, rules \d+$/);
});
