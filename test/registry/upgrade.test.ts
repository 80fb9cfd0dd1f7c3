import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { beforeAll, expect, test, vi } from 'vitest';
import { procurementRuleIds } from '../../db/catalogue/procurement-policy.ts';
import { connect, type Sql } from '../../db/client.ts';
import { expectedMigrations } from '../../db/migrate.ts';
import { derivedTypes } from '../../src/derived/news.ts';
import { readConfig } from '../../src/config.ts';
import { dateIn } from '../../src/input/time-zone.ts';
import { loadDemo } from '../../src/samples/demo/load.ts';
import { verifyRisk } from '../../src/derived/verify.ts';
import { serve, type Serving } from '../../src/serve.ts';
import { emptyDatabase, type TestDatabase, useRegistry } from '../support/registry.ts';

/** The number of migrations after which a registry has a policy of the gate. */
const WITH_POLICY = 7;
/** The number of migrations after which it logs derived data. */
const WITH_FEED = 11;
/** The number of migrations in each earlier version. */
const earlier = [
  ['0.1.0', 4],
  ['0.2.0', 6],
  ['0.3.0', 8],
  ['0.4.0', 11],
  ['0.5.0', 12],
  ['0.6.0', 13],
  ['0.7.0', 14],
] as const;

const MIGRATIONS = fileURLToPath(new URL('../../db/migrations', import.meta.url));
/** Schemas without records: the applied migrations. */
const NOT_COPIED = ['schema_migration'];

const LIST = '{ thirdParties(orderBy: { field: RISK, direction: DESC }, first: 100) { nodes { id risk { level } } } }';

const registry = useRegistry();

beforeAll(async () => {
  const today = dateIn(registry.config.TIME_ZONE, new Date());
  await loadDemo({ ...registry.operator, today }, () => {});
});

/** Starts servers on one database, runs work and stops them. */
async function withServers<T>(url: string, work: (servers: Serving[]) => Promise<T>): Promise<T> {
  const config = readConfig({ DATABASE_URL: url, PORT: '0', LOG_LEVEL: 'silent', ATTESTRY_DEMO: 'false' });
  const servers = await Promise.all([serve(config, () => {}), serve(config, () => {})]);
  try {
    return await work(servers);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

test.each(earlier)(
  'two servers that start at once upgrade a registry of %s to this version',
  async (_, migrations) => {
    const database = await databaseOf(migrations);
    const sql = connect(database.url, { max: 1, statementTimeoutMs: 0, name: 'attestry test' });
    const columns = await columnsOf(sql);
    const before = await rowsOf(sql, columns);
    const [last] = await sql<{ seq: number }[]>`select max(seq) as seq from change`;
    expect(before.third_party!.length).toBeGreaterThan(40);
    expect(before.change!.length).toBeGreaterThan(before.third_party!.length);

    await withServers(database.url, async (servers) => {
      const [applied] = await sql<{ number: number }[]>`select count(*) as number from schema_migration`;
      expect(applied!.number).toBe(await expectedMigrations());
      // Without any request, the risk of all third parties is computed.
      const today = dateIn(registry.config.TIME_ZONE, new Date());
      const writer = { ...registry.operator, database: { ...registry.database, read: sql }, today };
      await vi.waitFor(
        async () => {
          const verified = await verifyRisk(writer);
          expect(verified).toEqual({ checked: before.third_party!.length, faults: [], due: [] });
        },
        { timeout: 20_000, interval: 200 },
      );
      for (const { url } of servers) {
        const response = await fetch(`${url}graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${registry.keys.DASHBOARD}` },
          body: JSON.stringify({ query: LIST }),
        });
        const { data } = (await response.json()) as { data: { thirdParties: { nodes: object[] } } };
        expect(data.thirdParties.nodes.length).toBe(before.third_party!.length);
      }
    });
    // The earlier rows are unchanged. The log gains only the policy of the gate, if the version had none, and derived
    // data: the risk level and the procurement answer of each third party, once.
    const added = await sql<{ row: string; recordType: string; about: string; operation: string; version: number }[]>`
      select row(change.*)::text as row, record_type as "recordType", record_id as about, operation, version from change
      where seq > ${last!.seq} order by seq`;
    const follows = added.filter(({ recordType }) => derivedTypes.includes(recordType));
    const policies = added.filter((entry) => !follows.includes(entry));
    expect(policies).toMatchObject(
      migrations < WITH_POLICY ? [{ recordType: 'PROCUREMENT_POLICY', operation: 'CREATED', version: 1 }] : [],
    );
    const parties = await sql<{ id: string }[]>`select id from third_party order by id`;
    for (const type of ['RISK_LEVEL', 'PROCUREMENT_ANSWER']) {
      const entries = follows.filter(({ recordType }) => recordType === type);
      const about = entries.map((entry) => entry.about);
      if (migrations < WITH_FEED) {
        expect(about.toSorted()).toEqual(parties.map(({ id }) => id));
        expect(entries.every(({ operation, version }) => operation === 'CREATED' && version === 1)).toBe(true);
      } else {
        // Only results that differ in this version are logged, once.
        expect(new Set(about).size).toBe(about.length);
        expect(about.length).toBeLessThan(parties.length);
      }
    }
    const reminders = await sql<{ times: number }[]>`
      select count(*) as times from change where record_type = 'REMINDER'
      group by record_id, image ->> 'ends_on', image ->> 'days_before'`;
    expect(reminders.length).toBeGreaterThan(0);
    expect(new Set(reminders.map(({ times }) => times))).toEqual(new Set([1]));
    const after = await rowsOf(sql, columns);
    const rows = new Set(added.map(({ row }) => row));
    const change = after.change!.filter((row) => !rows.has(row));
    // Risk and procurement answers are derived from the records and were recomputed for today.
    const { risk, procurement_answer_kept, passed_on_risk, due_record, registry: noted } = before;
    const derived = { risk, procurement_answer_kept, passed_on_risk, due_record, registry: noted };
    expect({ ...after, change, ...derived }).toEqual(before);
    const policy = await sql<{ version: number; rules: number }[]>`
      select policy.version, count(*)::int as rules from procurement_policy policy
      join procurement_policy_rule on policy_id = policy.id group by 1`;
    expect([...policy]).toEqual([{ version: 1, rules: procurementRuleIds.length }]);
    await sql.end();
    await database.drop();
  },
  60_000,
);

/** Creates a database of an earlier version: with its migrations, and the demo's rows in the columns of that version. */
async function databaseOf(migrations: number): Promise<TestDatabase> {
  const database = await emptyDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'attestry-migrations-'));
  await cp(MIGRATIONS, folder, { recursive: true });
  const file = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(await readFile(file, 'utf8')) as { entries: unknown[] };
  await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, migrations) }));
  const sql = connect(database.url, { max: 1, statementTimeoutMs: 0, name: 'attestry test' });
  await applyMigrations(drizzle(sql), {
    migrationsFolder: folder,
    migrationsSchema: 'public',
    migrationsTable: 'schema_migration',
  });
  await rm(folder, { recursive: true });
  await sql`set session_replication_role = replica`;
  const [types] = await sql<{ known: string[] }[]>`select enum_range(null::record_type)::text[] as known`;
  const kinds = await sql<{ kind: string }[]>`
    select enumlabel as kind from pg_enum join pg_type on pg_type.oid = enumtypid where typname = 'determination_kind'`;
  const known = [types!.known, kinds.map(({ kind }) => kind)];
  // That version had no kinds of record, and none of determination, that were added later.
  const conditions: Record<string, [condition: string, parameters: string[][]]> = {
    change: [
      `where record_type::text = any($1) and (record_type <> 'DETERMINATION' or image ->> 'kind' = any($2))`,
      known,
    ],
    determination: ['where kind::text = any($1)', known.slice(1)],
  };
  const tables = await columnsOf(sql);
  for (const [table, columns] of Object.entries(tables)) {
    const [condition, parameters] = conditions[table] ?? ['', []];
    const [copied] = await registry.observer.unsafe<{ rows: string }[]>(
      `select coalesce(jsonb_agg(t), '[]')::text as rows from ${table} t
       ${condition}`,
      parameters,
    );
    await sql.unsafe(
      `insert into ${table} (${columns.join()}) overriding system value
       select ${columns.join()} from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`,
      [copied!.rows],
    );
  }
  // Risk was computed by the engine of that version.
  if (tables.risk) await sql`update risk set basis = 'engine 1'`;
  await sql`select setval(pg_get_serial_sequence('change', 'seq'), max(seq)) from change`;
  await sql.end();
  return database;
}

/** Returns the columns of each table that hold written data, without the stored current day. */
async function columnsOf(sql: Sql): Promise<Record<string, string[]>> {
  const tables = await sql<{ name: string; columns: string[] }[]>`
    select table_name as name, array_agg('"' || column_name || '"' order by ordinal_position) as columns
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
      and column_name <> 'assessed_on' group by table_name order by 1`;
  return Object.fromEntries(
    tables.filter(({ name }) => !NOT_COPIED.includes(name)).map(({ name, columns }) => [name, columns]),
  );
}

/** Returns every row of the tables in those columns, as sorted text. */
async function rowsOf(sql: Sql, tables: Record<string, string[]>): Promise<Record<string, string[]>> {
  const byTable: Record<string, string[]> = {};
  for (const [table, columns] of Object.entries(tables)) {
    const rows = await sql.unsafe<{ row: string }[]>(
      `select row(${columns.join()})::text as row from ${table} order by 1`,
    );
    byTable[table] = rows.map(({ row }) => row);
  }
  return byTable;
}
