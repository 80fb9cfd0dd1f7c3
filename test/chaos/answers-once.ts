/** Checks that a call takes effect once, however often it is sent. */
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { rows } from '../../db/query.ts';
import type { Database } from '../../src/registry/database.ts';
import { derivedTypes } from '../../src/derived/news.ts';
import { expect } from '../boot/check.ts';
import { type Answered, leftNothing, placeOf } from './call.ts';
import { untilAnswered } from './client.ts';
import type { ServerUnderAttack } from './server.ts';

/** Suffix of the request ids of repeats, which finds their writes in the log. */
const REPEAT = 'repeat';

/** Checks that repeating a call returns the first answer, and writes nothing. */
export async function checkRepeats(
  server: ServerUnderAttack,
  database: Database,
  keys: ReadonlyMap<string, string>,
  answered: readonly Answered[],
): Promise<void> {
  const stored = answered.filter((each) => !leftNothing(each));
  for (const { call, answer, requestId } of stored) {
    const again = await untilAnswered(server, keys.get(call.input.source)!, call, REPEAT);
    const details = JSON.stringify({ first: answer, again: again.answer }).slice(0, 2000);
    expect(isDeepStrictEqual(again.answer, answer), `${requestId} has another answer when it is repeated: ${details}`);
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

/** Checks that each call wrote in one attempt at most, and only if its answer says so. Its cursor must be in the log. */
export async function checkWrittenOnce(database: Database, answered: readonly Answered[]): Promise<void> {
  const wrote = await rows<Wrote>(
    database.read,
    sql`select request_id as "requestId", max(seq) filter (where record_type <> all(${sql.param(derivedTypes)}::record_type[])) as last
      from change where request_id like 'chaos-%' group by 1`,
  );
  const byCall = new Map<string, Wrote[]>();
  for (const attempt of wrote) {
    const [call = ''] = attempt.requestId.split('/');
    byCall.set(call, [...(byCall.get(call) ?? []), attempt]);
  }
  const twice = [...byCall.values()].filter((attempts) => attempts.length > 1);
  expect(twice.length === 0, `written more than once: ${JSON.stringify(twice)}`);
  const places = new Set(
    (await rows<{ seq: number }>(database.read, sql`select seq from change`)).map(({ seq }) => seq),
  );
  for (const each of answered) {
    const { call, answer, requestId } = each;
    expect(places.has(placeOf(answer)), `the cursor of ${requestId} is ${placeOf(answer)}, which is not in the log`);
    const [write] = byCall.get(call.id) ?? [];
    if (leftNothing(each)) {
      expect(write?.requestId !== requestId, `${requestId} wrote, but its answer says that it did not`);
      continue;
    }
    const saysWritten = answer.results.some(({ outcome }) => outcome === 'CREATED' || outcome === 'UPDATED');
    expect(
      saysWritten === (write !== undefined),
      `${requestId} ${saysWritten ? 'wrote nothing' : 'wrote'}, but its answer says otherwise`,
    );
    const place = placeOf(answer);
    expect(!write || write.last === place, `${requestId} wrote up to ${write?.last}, but its cursor is ${place}`);
  }
}

/** Checks that the entries of a request are consecutive in the log and have one instant: no call was written in part. */
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
  expect(broken.length === 0, `written in part: ${JSON.stringify(broken)}`);
}
