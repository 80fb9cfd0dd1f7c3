import { sql } from 'drizzle-orm';
import { rows } from '../../db/query.ts';
import { Comparison } from '../../src/insight/comparison/comparison.ts';
import { createIncident } from '../../src/records/incident/commands.ts';
import { globalId } from '../../src/registry/global-id.ts';
import { NOTHING_SUPPOSED } from '../../src/risk/hypothesis.ts';
import { findLinksOn, findOwn } from '../../src/risk/network/repository.ts';
import { solve } from '../../src/risk/network/solve.ts';
import { policyInForce } from '../../src/risk/policy.ts';
import { riskLoaders } from '../../src/risk/loaders.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import { SupplyChain } from '../../src/insight/supply-chain/chain.ts';
import type { Writer } from '../../src/registry/session.ts';
import { medianMs, type Work } from '../work.ts';

const SAMPLE = 500;
const DEPTH = 4;

/** Measures risk that travels over supply links: a write, the whole network, a chain, and a simulation. */
export const traveling: Work = {
  name: 'network',
  title: 'risk that travels over supply links',
  measure: async ({ writer, seconds, thirdParties }) => {
    const { read } = writer.database;
    const day = writer.today;
    const [counted] = await rows<{ links: number }>(read, sql`select count(*)::int as links from supply_link`);
    const supplying = await sampleOf(writer, sql`exists (select from supply_link where supplier_id = third_party.id)`);
    const alone = await sampleOf(writer, sql`not exists (select from supply_link where supplier_id = third_party.id)`);
    await medianMs(1, breaching(writer, alone));
    const spreading = await medianMs(seconds, breaching(writer, supplying));
    const staying = await medianMs(seconds, breaching(writer, alone));

    const { propagation } = (await Snapshot.of(read, policyInForce)).policy.risk;
    const solving = await medianMs(seconds, () =>
      Snapshot.of(read, (snapshot) => solve(snapshot, new Map(), propagation, day)),
    );
    const reading = await medianMs(seconds, () =>
      Snapshot.of(read, (snapshot) => Promise.all([findOwn(snapshot), findLinksOn(snapshot, day)])),
    );
    const next = inTurn(supplying);
    const chain = await medianMs(seconds, () =>
      Snapshot.of(read, (snapshot) => new SupplyChain(snapshot, next(), 'UPSTREAM', { depth: DEPTH, day }).nodes()),
    );
    const single = await medianMs(seconds, () =>
      Snapshot.of(read, (snapshot) =>
        new SupplyChain(snapshot, next(), 'UPSTREAM', { depth: DEPTH, day }).singlePointsOfFailure(),
      ),
    );
    const supposing = await medianMs(seconds, () =>
      Snapshot.of(read, (snapshot) => compareLoss(snapshot, next(), day)),
    );
    return [
      { what: `${thirdParties} third parties`, value: counted!.links, unit: 'links', floor: null },
      { what: 'a breach at a supplier, median', value: spreading, unit: 'ms', floor: staying },
      { what: 'the whole network solved', value: solving, unit: 'ms', floor: reading },
      { what: `a chain upstream, ${DEPTH} deep`, value: chain, unit: 'ms', floor: null },
      { what: 'its single points of failure', value: single, unit: 'ms', floor: null },
      { what: 'a supplier lost, before and after downstream', value: supposing, unit: 'ms', floor: null },
    ];
  },
};

async function sampleOf({ database }: Writer, condition: ReturnType<typeof sql>): Promise<string[]> {
  const sample = await rows<{ id: string }>(
    database.read,
    sql`select id from third_party where ${condition} order by md5(id::text) limit ${SAMPLE}`,
  );
  return sample.map(({ id }) => id);
}

function inTurn(keys: readonly string[]): () => string {
  let turn = 0;
  return () => keys[turn++ % keys.length]!;
}

/** Records an open, critical breach: no other record changes the own risk of a third party as much. */
function breaching(writer: Writer, keys: readonly string[]): () => Promise<unknown> {
  const next = inTurn(keys);
  return () =>
    createIncident(writer, {
      thirdParty: { id: globalId('ThirdParty', next()) },
      kind: 'BREACH',
      severity: 'CRITICAL',
      discoveredOn: writer.today,
    });
}

async function compareLoss(snapshot: Snapshot, key: string, day: string): Promise<unknown> {
  const view = { asOf: day, knownAt: null };
  const { views } = riskLoaders(snapshot);
  const side = (lost: ReadonlySet<string>) => ({
    views: views.supposing({ hypothesis: { ...NOTHING_SUPPOSED, lost } }),
    view,
  });
  return await new Comparison(snapshot, key, side(new Set()), side(new Set([key]))).downstream(25);
}
