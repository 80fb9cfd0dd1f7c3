import { rows } from '../../db/query.ts';
import { sql } from 'drizzle-orm';
import { findDossiers } from '../../src/risk/dossier.ts';
import { assess } from '../../src/risk/engine/assess.ts';
import type { Dossier } from '../../src/risk/engine/dossier.ts';
import { pack } from '../../src/risk/engine/packed.ts';
import { policyInForce } from '../../src/risk/policy.ts';
import { Snapshot } from '../../src/registry/snapshot.ts';
import type { Work } from '../work.ts';

/** Enough to be of all kinds, few enough to be held. */
const DOSSIERS = 2_000;
const BATCH = 500;

/** The engine by itself, on one core: no database, no clock. */
export const assessing: Work = {
  name: 'assess',
  title: 'assessing dossiers that are in memory, on one core',
  measure: async ({ writer, seconds }) => {
    const snapshot = new Snapshot(writer.database.read);
    const keys = (
      await rows<{ id: string }>(writer.database.read, sql`select id from third_party order by id limit ${DOSSIERS}`)
    ).map(({ id }) => id);
    const { policy } = await policyInForce(snapshot);
    const started = performance.now();
    const dossiers: Dossier[] = [];
    for (let at = 0; at < keys.length; at += BATCH)
      dossiers.push(...(await findDossiers(snapshot, keys.slice(at, at + BATCH))));
    const loading = performance.now() - started;
    await snapshot.close();
    const perSecond = (of: (dossier: (typeof dossiers)[number]) => unknown) => {
      let done = 0;
      const begun = performance.now();
      for (; performance.now() - begun < seconds * 1000; done += dossiers.length) dossiers.forEach(of);
      return (1000 * done) / (performance.now() - begun);
    };
    perSecond((dossier) => assess(dossier, policy, writer.today));
    const assessed = perSecond((dossier) => assess(dossier, policy, writer.today));
    const kept = perSecond((dossier) => JSON.stringify(pack(assess(dossier, policy, writer.today))));
    return [
      { what: 'assessments', value: assessed, unit: '/s', floor: null },
      { what: 'assessments, packed to be kept', value: kept, unit: '/s', floor: null },
      { what: 'dossiers read from Postgres', value: (1000 * keys.length) / loading, unit: '/s', floor: null },
    ];
  },
};
