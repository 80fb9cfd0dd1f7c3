import { sql } from 'drizzle-orm';
import { rows } from '../../db/query.ts';
import { recordAttestation } from '../../src/records/attestation/commands.ts';
import { globalId } from '../../src/registry/global-id.ts';
import { reassess } from '../../src/registry/write.ts';
import { medianMs, type Work } from '../work.ts';

const CLAIMS = ['ENC-01', 'ENC-03', 'ACC-01', 'ACC-02', 'ACC-03', 'DET-01', 'DET-02', 'TRN-01', 'VUL-01', 'INC-01'];

/** Measures one write, and the share of risk in it. */
export const writing: Work = {
  name: 'write',
  title: 'recording an attestation with ten claims, and the time for risk in it',
  measure: async ({ writer, seconds }) => {
    const parties = await rows<{ id: string }>(
      writer.database.read,
      sql`select id from third_party where lifecycle = 'ACTIVE' order by md5(id::text) limit 500`,
    );
    let turn = 0;
    const next = () => parties[turn++ % parties.length]!.id;
    const record = () =>
      recordAttestation(writer, {
        thirdParty: { id: globalId('ThirdParty', next()) },
        framework: 'BENCH',
        assurance: 'SELF',
        attestedOn: writer.today,
        claims: CLAIMS.map((control) => ({ control, status: 'MET' as const })),
      });
    await medianMs(1, record);
    const whole = await medianMs(seconds, record);
    const lockOnly = await medianMs(seconds, () => reassess(writer, () => Promise.resolve([])));
    const withRisk = await medianMs(seconds, () => reassess(writer, () => Promise.resolve([next()])));
    return [
      { what: 'the write, median', value: whole, unit: 'ms', floor: whole - (withRisk - lockOnly) },
      { what: 'the time for risk', value: withRisk - lockOnly, unit: 'ms', floor: null },
    ];
  },
};
