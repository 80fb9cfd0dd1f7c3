import { sql } from 'drizzle-orm';
import type { Connection } from '../../db/client.ts';
import { rows } from '../../db/query.ts';
import { insertRows, upsertRows } from '../../db/rows.ts';
import { attestation, attestationClaim } from '../../db/tables/attestation.ts';
import { recordChanges } from '../../src/registry/change-log.ts';
import type { SyncItem } from '../../src/generated/graphql.ts';
import { globalId } from '../../src/registry/global-id.ts';
import { newKey } from '../../src/registry/new-key.ts';
import type { WholeRecord } from '../../src/registry/records.ts';
import { findRecords, saveRecords } from '../../src/registry/store.ts';
import { sync } from '../../src/exchange/sync/commands.ts';
import type { Writer } from '../../src/registry/session.ts';
import { reassess } from '../../src/registry/write.ts';
import { medianMs, type Work } from '../work.ts';

const BATCH = 1_000;
const CLIENTS = 8;
const SOURCE = 'bench';
/** The source of the floor's rows. */
const FLOOR = 'bench floor';
const CLAIMS = ['ENC-01', 'ENC-03', 'ACC-01', 'ACC-02', 'ACC-03', 'DET-01', 'DET-02', 'TRN-01', 'VUL-01', 'INC-01'];

type Attestation = WholeRecord<'Attestation'>;

/** Measures a sync of new statements, and of the same again; beside it, writing the rows alone. */
export const syncing: Work = {
  name: 'sync',
  title: `attestations with ten claims in calls of ${BATCH}; beside it, upserts of their rows alone: no log, no risk`,
  measure: async ({ writer: operator, seconds }) => {
    const writer = { ...operator, actor: { ...operator.actor, source: SOURCE } };
    const parties = await rows<{ id: string }>(
      writer.database.read,
      sql`select id from third_party order by md5(id::text)`,
    );
    const batches = new Batches(
      parties.map(({ id }) => id),
      writer.today,
    );
    await applyBatch(writer, batches.next(), 'CREATED');
    const newOnes = async () => await applyBatch(writer, batches.next(), 'CREATED');
    const repeats = async () => await applyBatch(writer, batches.again(), 'UNCHANGED');
    const attestations = await findFirstBatch(writer);
    const floor = async () => await upsert(writer, copiesOf(attestations));
    const floorAgain = async () => await upsert(writer, attestations);
    await floor();
    await clear(writer);
    const measured = [
      { what: 'new ones', ours: newOnes, floor },
      { what: 'repeats', ours: repeats, floor: floorAgain },
    ];
    const figures = [];
    for (const { what, ours, floor: least } of measured) {
      for (const clients of [1, CLIENTS]) {
        const value = await perSecond(seconds, clients, ours);
        const clientCount = clients === 1 ? 'one client' : `${clients} clients`;
        figures.push({
          what: `${what}, ${clientCount}`,
          value,
          unit: '/s',
          floor: await perSecond(seconds, clients, least),
        });
        await clear(writer);
      }
    }
    return [...figures, ...(await partsOf(writer, attestations, batches, seconds))];
  },
};

/** Batches of statements about third parties in rotation. */
class Batches {
  readonly #parties: readonly string[];
  readonly #today: string;
  #made = 0;
  #repeated = 0;

  constructor(parties: readonly string[], today: string) {
    this.#parties = parties;
    this.#today = today;
  }

  next(): SyncItem[] {
    return this.#batch(this.#made++);
  }

  /** Returns a batch that was made before. */
  again(): SyncItem[] {
    return this.#batch(this.#repeated++ % this.#made);
  }

  #batch(number: number): SyncItem[] {
    return Array.from({ length: BATCH }, (_, place): SyncItem => {
      const item = number * BATCH + place;
      return {
        attestation: {
          externalId: `A-${item}`,
          thirdParty: { id: globalId('ThirdParty', this.#parties[item % this.#parties.length]!) },
          framework: 'BENCH',
          assurance: 'SELF',
          attestedOn: this.#today,
          claims: CLAIMS.map((control) => ({ control, status: 'MET' as const })),
        },
      };
    });
  }
}

async function applyBatch(writer: Writer, items: SyncItem[], expected: 'CREATED' | 'UNCHANGED'): Promise<void> {
  const input = { source: SOURCE, idempotencyKey: newKey(), items };
  const { items: outcomes, problems } = await sync(writer, input);
  const other = outcomes.find(({ outcome }) => outcome !== expected);
  if (problems.length > 0 || other) throw new Error(`not ${expected}: ${JSON.stringify(other ?? problems)}`);
}

/** Returns the items a second of some clients that each send one call after another. */
async function perSecond(seconds: number, clients: number, once: () => Promise<unknown>): Promise<number> {
  let calls = 0;
  const started = performance.now();
  const client = async () => {
    while (performance.now() - started < seconds * 1000) {
      await once();
      calls++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (1000 * calls * BATCH) / (performance.now() - started);
}

/** Returns the first batch as stored. */
async function findFirstBatch({ database }: Writer): Promise<Attestation[]> {
  const keys = await rows<{ id: string }>(
    database.read,
    sql`select id from attestation where source = ${SOURCE} order by id limit ${BATCH}`,
  );
  return await findRecords(
    database.read,
    'Attestation',
    keys.map(({ id }) => id),
  );
}

/** Returns copies under new keys. */
function copiesOf(attestations: readonly Attestation[]): Attestation[] {
  return attestations.map((original) => ({ ...original, id: newKey(), source: FLOOR, externalId: newKey() }));
}

async function upsert({ database }: Writer, attestations: readonly Attestation[]): Promise<void> {
  const claims = attestations.flatMap(({ id, claims: ofOne }) =>
    ofOne.map((claim, position) => ({ ...claim, position, attestationId: id })),
  );
  await database.write.begin(async (connection) => {
    await Promise.all([
      rows(connection, upsertRows(attestation, attestation.id, attestations)),
      rows(
        connection,
        sql`${insertRows(attestationClaim, claims)} on conflict (attestation_id, control) do update set position = excluded.position,
          status = excluded.status, justification = excluded.justification, extent = excluded.extent, note = excluded.note`,
      ),
    ]);
  });
}

/** Deletes the floor's rows, so that later dossiers do not contain them. */
async function clear({ database }: Writer): Promise<void> {
  const ofFloor = sql`attestation_id in (select id from attestation where source = ${FLOOR})`;
  await rows(database.write, sql`delete from attestation_claim where ${ofFloor}`);
  await rows(database.write, sql`delete from attestation where source = ${FLOOR}`);
  for (const table of [attestation, attestationClaim]) await rows(database.write, sql`vacuum analyze ${table}`);
}

/** Measures the parts of a call with new items, as far as they can run alone. */
async function partsOf(writer: Writer, attestations: readonly Attestation[], batches: Batches, seconds: number) {
  const { actor, requestId } = writer;
  const keys = attestations.map(({ id }) => id);
  const about = [...new Set(attestations.map(({ thirdPartyId }) => thirdPartyId))];
  const by = { recordedAt: attestations[0]!.createdAt, principalId: actor.principalId, requestId };
  const dry = await medianMs(seconds, () => {
    return sync(writer, { source: SOURCE, idempotencyKey: newKey(), dryRun: true, items: batches.next() });
  });
  const saving = await medianMs(seconds, () =>
    undone(writer, (connection) =>
      saveRecords(
        connection,
        'Attestation',
        copiesOf(attestations).map((after) => ({ before: null, after })),
      ),
    ),
  );
  const logging = await medianMs(seconds, () =>
    undone(writer, (connection) => recordChanges(connection, 'Attestation', keys, by)),
  );
  const lock = await medianMs(seconds, () => reassess(writer, () => Promise.resolve([])));
  const following = await medianMs(seconds, () => reassess(writer, () => Promise.resolve(about)));
  const parts = {
    'reading and looking up': dry - saving - logging,
    'its rows': saving,
    'the log': logging,
    'risk and other derived data': following - lock,
  };
  return Object.entries(parts).map(([what, value]) => ({ what: `of a call: ${what}`, value, unit: 'ms', floor: null }));
}

/** Thrown to roll a transaction back. */
class Undone extends Error {}

async function undone({ database }: Writer, work: (connection: Connection) => Promise<unknown>): Promise<void> {
  const doing = database.write.begin(async (connection) => {
    await work(connection);
    throw new Undone();
  });
  await doing.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
}
