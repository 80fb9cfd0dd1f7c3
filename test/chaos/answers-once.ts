/** Whatever was sent however often took effect once. */
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { rows } from '../../db/query.ts';
import type { Database } from '../../src/registry/database.ts';
import { expect } from '../boot/check.ts';
import { type Answered, leftNothing, placeOf } from './call.ts';
import { untilAnswered } from './client.ts';
import type { ServerUnderAttack } from './server.ts';

/** Request ids of repeats end with this line, so that the log tells what they wrote. */
const REPEAT = 'repeat';

/** Every call that was kept answers the same again, and its repeat writes nothing. */
export async function checkRepeats(
  server: ServerUnderAttack,
  database: Database,
  keys: ReadonlyMap<string, string>,
  answered: readonly Answered[],
): Promise<void> {
  const kept = answered.filter((one) => !leftNothing(one));
  for (const { call, answer, requestId } of kept) {
    const again = await untilAnswered(server, keys.get(call.input.source)!, call, REPEAT);
    const told = JSON.stringify({ first: answer, again: again.answer }).slice(0, 2000);
    expect(isDeepStrictEqual(again.answer, answer), `${requestId} is answered otherwise when it is repeated: ${told}`);
  }
  const written = await rows<{ id: string }>(
    database.read,
    sql`select distinct request_id as id from change where request_id like ${`%/${REPEAT}%`}`,
  );
  expect(written.length === 0, `repeats wrote again: ${written.map(({ id }) => id).join(', ')}`);
}

interface Wrote {
  requestId: string;
  last: number;
}

/** Every call wrote in at most one attempt, and exactly where its answer says so; the place it answers is one in the log. */
export async function checkWrittenOnce(database: Database, answered: readonly Answered[]): Promise<void> {
  const wrote = await rows<Wrote>(
    database.read,
    sql`select request_id as "requestId", max(seq) filter (where record_type not in ('RISK_LEVEL', 'PROCUREMENT_ANSWER', 'REMINDER')) as last
      from change where request_id like 'chaos-%' group by 1`,
  );
  const byCall = new Map<string, Wrote[]>();
  for (const one of wrote) {
    const [call = ''] = one.requestId.split('/');
    byCall.set(call, [...(byCall.get(call) ?? []), one]);
  }
  const twice = [...byCall.values()].filter((attempts) => attempts.length > 1);
  expect(twice.length === 0, `written more than once: ${JSON.stringify(twice)}`);
  const places = new Set(
    (await rows<{ seq: number }>(database.read, sql`select seq from change`)).map(({ seq }) => seq),
  );
  for (const one of answered) {
    const { call, answer, requestId } = one;
    expect(places.has(placeOf(answer)), `${requestId} answers place ${placeOf(answer)}, and no entry is there`);
    const [write] = byCall.get(call.id) ?? [];
    if (leftNothing(one)) {
      expect(write?.requestId !== requestId, `${requestId} wrote, and answered that it did not`);
      continue;
    }
    const says = answer.results.some(({ outcome }) => outcome === 'CREATED' || outcome === 'UPDATED');
    expect(says === (write !== undefined), `${requestId} ${says ? 'wrote nothing' : 'wrote'}, against its answer`);
    const place = placeOf(answer);
    expect(!write || write.last === place, `${requestId} wrote up to ${write?.last}, and answers place ${place}`);
  }
}

/** The entries of a request stand together in the log and are of one instant: none was written by halves. */
export async function checkWholeCalls(database: Database): Promise<void> {
  const broken = await rows<{ id: string; instants: number; strangers: number }>(
    database.read,
    sql`select id, instants, strangers from (
        select request_id as id, count(distinct recorded_at)::int as instants, min(seq) as first, max(seq) as last
        from change where request_id like 'chaos-%' group by 1) as call
      cross join lateral (
        select count(*)::int as strangers from change where seq between first and last and request_id is distinct from id
      ) as between_them
      where instants > 1 or strangers > 0`,
  );
  expect(broken.length === 0, `not written in one piece: ${JSON.stringify(broken)}`);
}
