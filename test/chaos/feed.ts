/** Checks that readers of the feed received the log. */
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { rows } from '../../db/query.ts';
import { showDerived, showImage } from '../../src/exchange/change/image.ts';
import type { Database } from '../../src/registry/database.ts';
import { recordNames, records } from '../../src/registry/records.ts';
import type { Image } from '../../src/registry/store.ts';
import { expect } from '../boot/check.ts';
import type { Consumer, Told } from './consumers.ts';

/** An entry of the log, with its image as the feed must send it. */
export interface Entry {
  seq: number;
  record: string;
  after: unknown;
}

/** Reads the whole log from the database. */
export async function logOf({ read }: Database): Promise<Entry[]> {
  const log = await rows<{ seq: number; type: string; key: string; image: Image }>(
    read,
    sql`select seq, record_type as type, record_id as key, image from change order by seq`,
  );
  const nameOfType = new Map<string, (typeof recordNames)[number]>(
    recordNames.map((name) => [records[name].recordType, name]),
  );
  return log.map(({ seq, type, key, image }) => {
    const name = nameOfType.get(type);
    const after: unknown = JSON.parse(JSON.stringify(name ? showImage(name, image) : showDerived(image)));
    return { seq, record: `${type} ${key.replaceAll('-', '')}`, after };
  });
}

/** Checks that a consumer received every entry once, in order, with its image. */
export function checkToldAll({ name, told: toldInAll }: Consumer, log: readonly Entry[]): void {
  const told = upTo(log, toldInAll);
  const [was, is] = [told.map(({ seq }) => seq), log.map(({ seq }) => seq)];
  const first = is.findIndex((seq, place) => was[place] !== seq);
  expect(
    was.length === is.length && first === -1,
    `the ${name} received ${was.length} entries, but the log has ${is.length}; from index ${first} it received ${was.slice(first, first + 5).join()} instead of ${is.slice(first, first + 5).join()}`,
  );
  const other = log.find(({ after }, place) => !isDeepStrictEqual(after, told[place]!.after));
  expect(other === undefined, `the ${name} received a wrong image of entry ${other?.seq}`);
}

/** Checks that a consumer with a snapshot received no entry twice, and the last image of every record. */
export function checkToldLast({ name, told: toldInAll }: Consumer, log: readonly Entry[]): void {
  const told = upTo(log, toldInAll);
  const disorder = told.find(({ seq }, place) => place > 0 && told[place - 1]!.seq >= seq);
  expect(disorder === undefined, `the ${name} received entry ${disorder?.seq} after a later one`);
  const last = new Map(log.map(({ record, after }) => [record, after]));
  const rebuilt = new Map(told.map((entry) => [recordOf(entry), entry.after]));
  const wrong = [...last].filter(([record, after]) => !isDeepStrictEqual(rebuilt.get(record), after));
  expect(
    wrong.length === 0,
    `the ${name} has wrong images of ${wrong.length} of ${last.size} records: ${wrong[0]?.[0]}`,
  );
  expect(rebuilt.size === last.size, `the ${name} has ${rebuilt.size} records, but there are ${last.size}`);
}

/** Leaves out entries that were written after the log was read. */
function upTo(log: readonly Entry[], told: readonly Told[]): Told[] {
  return told.filter(({ seq }) => seq <= log.at(-1)!.seq);
}

function recordOf({ recordType, recordId }: Told): string {
  return `${recordType} ${recordId.split('_')[1]}`;
}
