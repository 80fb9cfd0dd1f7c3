import { rows } from '../../db/query.ts';
import { sql } from 'drizzle-orm';
import { findDossiers } from '../../src/risk/dossier.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { pack } from '../../src/risk/engine/packed.ts';
import { policyInForce } from '../../src/risk/policy.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import type { Work } from '../work.ts';

/** Enough dossiers to be of all kinds, few enough for memory. */
const DOSSIERS = 2_000;
const BATCH = 500;

/** Measures the engine alone, on one core: no database, no clock. */
export const assessing: Work = {
  name: 'assess',
  title: 'assessing dossiers in memory, on one core',
  measure: async ({ writer, seconds }) => {
    const snapshot = new Snapshot(writer.database.read);
    const keys = (
      await rows<{ id: string }>(writer.database.read, sql`select id from third_party order by id limit ${DOSSIERS}`)
    ).map(({ id }) => id);
    const { policy } = await policyInForce(snapshot);
    const started = performance.now();
    const dossiers: Dossier[] = [];
    for (let start = 0; start < keys.length; start += BATCH) {
      dossiers.push(...(await findDossiers(snapshot, keys.slice(start, start + BATCH))));
    }
    const loading = performance.now() - started;
    await snapshot.close();
    const perSecond = (work: (dossier: (typeof dossiers)[number]) => unknown) => {
      let done = 0;
      const begun = performance.now();
      for (; performance.now() - begun < seconds * 1000; done += dossiers.length) dossiers.forEach(work);
      return (1000 * done) / (performance.now() - begun);
    };
    perSecond((dossier) => assess(dossier, policy, writer.today));
    const assessed = perSecond((dossier) => assess(dossier, policy, writer.today));
    const packed = perSecond((dossier) => JSON.stringify(pack(assess(dossier, policy, writer.today))));
    return [
      { what: 'assessments', value: assessed, unit: '/s', floor: null },
      { what: 'assessments, packed for storage', value: packed, unit: '/s', floor: null },
      { what: 'dossiers read from Postgres', value: (1000 * keys.length) / loading, unit: '/s', floor: null },
    ];
  },
};
