/** A registry of a given size, with a server in this process that records its statements. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Sql } from '../../db/client.ts';
import { boot } from '../../src/boot.ts';
import { readConfig } from '../../src/config.ts';
import { ensureLocalKeys } from '../../src/records/key/local-keys.ts';
import { operatorOf } from '../../src/registry/operator.ts';
import { seedRegistry } from '../../src/samples/seed/seed.ts';
import { buildServer } from '../../src/server/server.ts';
import type { Defer } from '../boot/check.ts';

/** A statement that was sent. */
export interface Statement {
  text: string;
  parameters: unknown[];
}

/** One of the compared registries. */
export interface Scaled {
  thirdParties: number;
  /** Seconds that filling it took. */
  seedSeconds: number;
  records: number;
  /** Runs a query; returns its data, its statements and its duration. */
  ask: (query: string) => Promise<{ data: Record<string, unknown>; statements: Statement[]; milliseconds: number }>;
  sql: Sql;
  /** A third party with many records, and its names. */
  hub: { id: string; externalId: string; source: string; identifier: { scheme: string; value: string } };
}

/** Fills a database, and starts a server over it. */
export async function scaled(
  url: string,
  thirdParties: number,
  seed: number,
  today: string,
  defer: Defer,
): Promise<Scaled> {
  const config = readConfig({
    LOG_LEVEL: 'silent',
    RATE_LIMIT_PER_MINUTE: '0',
    MAX_QUERY_COST: '1000000',
    MAX_QUERY_DEPTH: '20',
    DATABASE_URL: url,
    ATTESTRY_DEMO: 'false',
    STATEMENT_TIMEOUT_MS: '600000',
  });
  const opened = await boot(config, today, () => {});
  defer(() => opened.close());
  const { database } = opened;
  const operator = await operatorOf(database, today);
  const { records, milliseconds } = await seedRegistry(operator, { thirdParties, seed });
  const directory = await mkdtemp(join(tmpdir(), 'attestry-scale-'));
  defer(() => rm(directory, { recursive: true, force: true }));
  const { ADMIN } = await ensureLocalKeys(operator, directory);
  const server = await buildServer(config, database, () => new Date(`${today}T16:00:00Z`));
  await server.http.ready();
  defer(() => server.stop());
  const sent: Statement[] = [];
  database.read.options.debug = (_, text, parameters) => {
    if (/^\s*select/.test(text)) sent.push({ text, parameters: [...(parameters as unknown[])] });
  };
  const sql = connect(url, { max: 1, statementTimeoutMs: 0, name: 'attestry scale' });
  defer(() => sql.end());
  await addDocuments(sql);
  const registry: Scaled = {
    thirdParties,
    seedSeconds: milliseconds / 1000,
    records: Object.values(records).reduce((sum, number) => sum + number, 0),
    sql,
    hub: await hubOf(sql),
    ask: async (query) => {
      sent.length = 0;
      const started = performance.now();
      const response = await server.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${ADMIN}` },
        payload: { query },
      });
      const milliseconds = performance.now() - started;
      const { data, errors } = response.json<{ data: Record<string, unknown>; errors?: object[] }>();
      if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
      return { data, statements: [...sent], milliseconds };
    },
  };
  // A process reads the catalogue and the state of risk once; later queries must not count that.
  await registry.ask(
    '{ thirdParties(first: 1, orderBy: { field: RISK }) { nodes { id } } controls { code } rules { id } }',
  );
  return registry;
}

/** Adds a document for each third party, since seeded records have none. */
async function addDocuments(sql: Sql): Promise<void> {
  await sql`insert into evidence_document (id, version, created_at, updated_at, third_party_id, sha256, byte_size, media_type, format, source, signature)
    select gen_random_uuid(), 1, instant, instant, id, encode(sha256(id::text::bytea), 'hex'), 1, 'text/csv',
      (enum_range(null::evidence_format))[1 + n % 5], 'documents', (enum_range(null::signature_status))[1 + n % 4]
    from (select id, row_number() over (order by md5(id::text))::int as n from third_party) as party,
      lateral (select now() - n * interval '1 minute') as at(instant)`;
  await sql`analyze evidence_document`;
}

async function hubOf(sql: Sql): Promise<Scaled['hub']> {
  const [row] = await sql<{ id: string; externalId: string; source: string; scheme: string; value: string }[]>`
    select replace(party.id::text, '-', '') as id, ref.external_id as "externalId", ref.source, identifier.scheme, identifier.value
    from (select supplier_id as id, count(*) from supply_link group by 1 order by 2 desc limit 100) as much
    join third_party party using (id) join third_party_external_ref ref on ref.third_party_id = party.id
    join third_party_identifier identifier on identifier.third_party_id = party.id limit 1`;
  const { id, externalId, source, scheme, value } = row!;
  return { id: `ThirdParty_${id}`, externalId, source, identifier: { scheme, value } };
}
