import { type SQL, sql } from 'drizzle-orm';
import { bound, BoundStatement, rows } from '../../db/query.ts';
import { readConfig } from '../../src/config.ts';
import { createKey, revokeKey } from '../../src/records/key/repository.ts';
import { createLoaders } from '../../src/api/loaders.ts';
import { globalId } from '../../src/registry/global-id.ts';
import { buildServer } from '../../src/server/server.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import type { Writer } from '../../src/registry/session.ts';
import { medianMs, type Work } from '../work.ts';

const REQUESTS = 1_000;

const QUERY = `query Statuses($requests: [ProcurementRequest!]!) {
  procurementStatuses(requests: $requests) { answer reasons { rule { id } outcome effect message } remedies holdsUntil }
}`;

/** A third party, and a category that is bought from it. */
interface Purchase {
  id: string;
  category: 'OTHER';
}

/** Measures a purchasing system's call before a run of orders. Its floor reads the same facts and does nothing with them. */
export const procuring: Work = {
  name: 'procurement',
  title: `${REQUESTS} procurement statuses in one call, with reasons and holdsUntil; beside it, its SQL alone`,
  measure: async ({ writer, seconds }) => {
    const purchases = await rows<Purchase>(
      writer.database.read,
      sql`select distinct on (third_party_id) third_party_id as id, category from engagement
        where status = 'ACTIVE' order by third_party_id limit ${REQUESTS}`,
    );
    const { whole, answers } = await throughTheServer(writer, purchases, seconds);
    const floor = await inSqlAlone(writer, purchases, seconds);
    const share = (answer: string) => (100 * answers.filter((each) => each === answer).length) / answers.length;
    return [
      { what: 'the call, median', value: whole, unit: 'ms', floor },
      {
        what: 'statuses',
        value: (1000 * purchases.length) / whole,
        unit: '/s',
        floor: (1000 * purchases.length) / floor,
      },
      { what: 'share of ALLOW', value: share('ALLOW'), unit: '%', floor: null },
    ];
  },
};

async function throughTheServer(
  { database, actor }: Writer,
  purchases: readonly Purchase[],
  seconds: number,
): Promise<{ whole: number; answers: string[] }> {
  const { principalId } = actor;
  const key = await createKey(database.write, {
    principalId,
    role: 'ADMIN',
    name: 'bench',
    source: null,
    expiresAt: null,
  });
  const server = await buildServer(
    readConfig({ LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '0', RESPONSE_CACHE_BYTES: '0' }),
    database,
  );
  const requests = purchases.map(({ id, category }) => ({ ref: { id: globalId('ThirdParty', id) }, category }));
  const ask = async (): Promise<string[]> => {
    const response = await server.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${key.secret}` },
      payload: { query: QUERY, variables: { requests } },
    });
    const { data, errors } = response.json<{ data?: { procurementStatuses: { answer: string }[] }; errors?: object }>();
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data.procurementStatuses.map(({ answer }) => answer);
  };
  const answers = await ask();
  const whole = await medianMs(seconds, ask);
  await server.stop();
  await revokeKey(database.write, key.id);
  return { whole, answers };
}

/** A snapshot that records its statements. */
class Recording extends Snapshot {
  readonly statements: BoundStatement[] = [];

  override async rows<T extends object>(query: SQL | BoundStatement): Promise<T[]> {
    this.statements.push(bound(query));
    return await super.rows<T>(query);
  }
}

async function inSqlAlone(writer: Writer, purchases: readonly Purchase[], seconds: number): Promise<number> {
  const { database, actor, today } = writer;
  const recording = new Recording(database.read);
  const loaders = createLoaders({ snapshot: recording, actor, today, cursorSecret: database.cursorSecret });
  const question = { facilityId: null, productId: null, asOf: today };
  await loaders.thirdParty.loadMany(purchases.map(({ id }) => id));
  await loaders.decided.loadMany(
    purchases.map(({ id, category }) => ({ thirdPartyKey: id, question: { ...question, category }, knownAt: null })),
  );
  await recording.close();
  // Postgres builds every row completely, but sends only the length.
  const alone = recording.statements.map(
    ({ text, params }) =>
      new BoundStatement(`select sum(length(answer::text)) as length from (${text}) as answer`, params),
  );
  return await medianMs(seconds, async () => {
    const snapshot = new Snapshot(database.read);
    await Promise.all(alone.map((statement) => snapshot.rows(statement)));
    await snapshot.close();
  });
}
