import { sql } from 'drizzle-orm';
import { anyOf, rows } from '../../db/query.ts';
import { upsertRows } from '../../db/rows.ts';
import { risk } from '../../db/tables/risk.ts';
import { columnsOf } from '../../db/columns.ts';
import { renewRisk } from '../../src/derived/risk-renewal.ts';
import type { Work } from '../work.ts';

const BATCH = 500;

/** Measures the worst case of a day turn: every stored assessment is out of date. */
export const reassessing: Work = {
  name: 'reassess',
  title: 'reassessing every third party, as after a policy change; beside it, writing the same rows again',
  measure: async ({ writer, thirdParties }) => {
    const { write: sqlWrite } = writer.database;
    await rows(sqlWrite, sql`update ${risk} set renew_on = '-infinity'`);
    await rows(sqlWrite, sql`vacuum analyze ${risk}`);
    const started = performance.now();
    const renewed = await renewRisk(writer);
    const ours = performance.now() - started;
    // Parties that the solved network moves by little are assessed a second time.
    if (renewed < thirdParties) throw new Error(`${renewed} of ${thirdParties} third parties were assessed`);
    const keys = (await rows<{ id: string }>(sqlWrite, sql`select third_party_id as id from ${risk} order by 1`)).map(
      ({ id }) => id,
    );
    await rows(sqlWrite, sql`vacuum analyze ${risk}`);
    let floor = 0;
    for (let start = 0; start < keys.length; start += BATCH) {
      const batch = keys.slice(start, start + BATCH);
      const again = await rows(
        sqlWrite,
        sql`select ${columnsOf(risk)} from ${risk} where third_party_id = ${anyOf(batch)}`,
      );
      const statement = upsertRows(risk, risk.thirdPartyId, again);
      const before = performance.now();
      await rows(sqlWrite, statement);
      floor += performance.now() - before;
    }
    return [
      { what: `all ${thirdParties}`, value: ours / 1000, unit: 's', floor: floor / 1000 },
      { what: 'third parties', value: (1000 * renewed) / ours, unit: '/s', floor: (1000 * renewed) / floor },
    ];
  },
};
