/** What readers of the feed were told is the log. */
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { rows } from '../../db/query.ts';
import { showDerived, showImage } from '../../src/exchange/change/image.ts';
import type { Database } from '../../src/registry/database.ts';
import { recordNames, records } from '../../src/registry/records.ts';
import type { Image } from '../../src/registry/store.ts';
import { expect } from '../boot/check.ts';
import type { Consumer, Told } from './consumers.ts';

/** An entry of the log, and its image as it is to be told. */
export interface Entry {
  seq: number;
  record: string;
  after: unknown;
}

/** Reads the whole log past the feed. */
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

/** Every entry was told once, in order, with its image. */
export function checkToldAll({ name, told: toldInAll }: Consumer, log: readonly Entry[]): void {
  const told = upTo(log, toldInAll);
  const [was, is] = [told.map(({ seq }) => seq), log.map(({ seq }) => seq)];
  const first = is.findIndex((seq, place) => was[place] !== seq);
  expect(
    was.length === is.length && first === -1,
    `the ${name} was told of ${was.length} entries, the log has ${is.length}; from place ${first} on ${was.slice(first, first + 5).join()} instead of ${is.slice(first, first + 5).join()}`,
  );
  const other = log.find(({ after }, place) => !isDeepStrictEqual(after, told[place]!.after));
  expect(other === undefined, `the ${name} was told of another image of entry ${other?.seq}`);
}

/** Who began with a snapshot was told nothing twice, and the last it was told of each record is the last there is. */
export function checkToldLast({ name, told: toldInAll }: Consumer, log: readonly Entry[]): void {
  const told = upTo(log, toldInAll);
  const disorder = told.find(({ seq }, place) => place > 0 && told[place - 1]!.seq >= seq);
  expect(disorder === undefined, `the ${name} was told of entry ${disorder?.seq} after a later one`);
  const last = new Map(log.map(({ record, after }) => [record, after]));
  const rebuilt = new Map(told.map((one) => [recordOf(one), one.after]));
  const wrong = [...last].filter(([record, after]) => !isDeepStrictEqual(rebuilt.get(record), after));
  expect(wrong.length === 0, `the ${name} knows ${wrong.length} of ${last.size} records otherwise: ${wrong[0]?.[0]}`);
  expect(rebuilt.size === last.size, `the ${name} knows ${rebuilt.size} records, and there are ${last.size}`);
}

/** The log may have grown since it was read. */
function upTo(log: readonly Entry[], told: readonly Told[]): Told[] {
  return told.filter(({ seq }) => seq <= log.at(-1)!.seq);
}

function recordOf({ recordType, recordId }: Told): string {
  return `${recordType} ${recordId.split('_')[1]}`;
}
