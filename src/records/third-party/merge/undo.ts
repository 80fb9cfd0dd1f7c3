import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { change } from '../../../../db/tables/change.ts';
import { Rejected, type Problems } from '../../../input/problems.ts';
import { globalId, type IdentifiedName } from '../../../registry/global-id.ts';
import { nameOfRecordType, type RecordName, records, type WholeRecord } from '../../../registry/records.ts';
import type { Writing } from '../../../registry/session.ts';
import { type Image, recordOf, snakeKey } from '../../../registry/store.ts';
import { wordsOf } from '../../references.ts';
import type { Moved } from './conflicts.ts';
import { findNaming, names } from './naming.ts';

type ThirdParty = WholeRecord<'ThirdParty'>;

/** A record that the merge changed, as it was before and after. */
interface Entry {
  name: RecordName;
  id: string;
  before: Image;
  after: Image;
}

/** Most records that a refusal names one by one. */
const MAX_NAMED = 20;

/**
 * Returns every record that a merge changed, as it is and as it was before, by kind. Notes each that has changed since, and
 * each newer record that rests on one of them.
 * @throws Rejected if the third party is not merged, or the one that it was merged into was merged later.
 */
export async function planUndo(
  transaction: Writing,
  merged: ThirdParty,
  reason: string,
  problems: Problems,
): Promise<Map<RecordName, Moved<RecordName>[]>> {
  const { mergedIntoId } = merged;
  if (mergedIntoId === null) {
    problems.add('NOT_ALLOWED', 'id', 'was not merged into another third party');
    throw new Rejected(problems.found);
  }
  const { recordedAt, entries } = await findMerge(transaction, merged);
  const then = entries.find(({ id }) => id === merged.id)?.after.merged_into_id;
  if (then !== mergedIntoId) {
    const now = globalId('ThirdParty', mergedIntoId);
    problems.add('NOT_ALLOWED', 'id', `was merged on, into ${now}, by a later merge; undo the later merge first`);
    throw new Rejected(problems.found);
  }
  const restored = new Map<RecordName, Moved<RecordName>[]>();
  for (const name of new Set(entries.map((entry) => entry.name))) {
    const ofName = entries.filter((entry) => entry.name === name);
    restored.set(name, await restore(transaction, name, ofName, problems));
  }
  for (const moved of (restored.get('ThirdParty') ?? []) as Moved<'ThirdParty'>[]) {
    if (moved.before.id === merged.id) moved.after = { ...moved.after, mergedIntoId: null, mergeReason: reason };
  }
  await checkRestingOn(transaction, restored, recordedAt, problems);
  return restored;
}

/** Returns the instant of the merge, and the entries that it wrote in the log. */
async function findMerge(transaction: Writing, merged: ThirdParty): Promise<{ recordedAt: string; entries: Entry[] }> {
  const rows = await transaction.rows<{
    recordedAt: string;
    recordType: string;
    id: string;
    before: Image;
    after: Image;
  }>(sql`
    select entry.recorded_at as "recordedAt", entry.record_type as "recordType", entry.record_id as id, earlier.image as before, entry.image as after
    from ${change} as merge
    join ${change} as entry on entry.recorded_at = merge.recorded_at and entry.principal_id = merge.principal_id
      and entry.request_id is not distinct from merge.request_id
    join ${change} as earlier on earlier.record_type = entry.record_type and earlier.record_id = entry.record_id
      and earlier.version = entry.version - 1
    where merge.seq = (
      select newest.seq from ${change} as newest
      join ${change} as unmerged on unmerged.record_type = 'THIRD_PARTY' and unmerged.record_id = newest.record_id
        and unmerged.version = newest.version - 1 and unmerged.image ->> 'merged_into_id' is null
      where newest.record_type = 'THIRD_PARTY' and newest.record_id = ${merged.id}
        and newest.image ->> 'merged_into_id' is not null
      order by newest.seq desc limit 1)
    order by entry.seq`);
  const into = rows.find(({ id }) => id === merged.id)?.after.merged_into_id;
  const entries = rows.flatMap(({ recordType, ...row }) => {
    const name = nameOfRecordType.get(recordType);
    return name === undefined ? [] : [{ ...row, name }];
  });
  return {
    recordedAt: rows[0]?.recordedAt ?? '',
    entries: newestOf(entries.filter((entry) => isOfMerge(entry, merged.id, into))),
  };
}

/** Returns the newest entry of each record: the same request may have written it twice in one millisecond. */
function newestOf(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [globalId(entry.name, entry.id), entry])).values()];
}

/** Whether an entry is of the merge: one of the two third parties, or a record that referred to the merged one before. */
function isOfMerge({ name, id, before, after }: Entry, fromId: string, intoId: unknown): boolean {
  if (id === fromId) return true;
  if (id === intoId) return true;
  return names(name, imageOf(name, before), fromId) && !names(name, imageOf(name, after), fromId);
}

async function restore<N extends RecordName>(
  transaction: Writing,
  name: N,
  entries: readonly Entry[],
  problems: Problems,
): Promise<Moved<N>[]> {
  const found = await transaction.find(
    name,
    entries.map(({ id }) => id),
  );
  const current = new Map(found.map((record) => [record.id, record]));
  const changed: string[] = [];
  const restored = entries.flatMap(({ id, before, after }): Moved<N>[] => {
    const now = current.get(id);
    if (!now || !isAsIn(name, now, after)) changed.push(globalId(name, id));
    return now ? [{ before: now, after: { ...now, ...imageOf(name, before) } }] : [];
  });
  const remedy = 'take these changes back first; the change log has the earlier images';
  refuse(changed, `${wordsOf(name)} records have changed since the merge`, { remedy, problems });
  return restored;
}

/** Whether a record is as in an image. A later merge that was undone leaves another version and another reason alone. */
function isAsIn<N extends RecordName>(name: N, now: WholeRecord<N>, image: Image): boolean {
  const { mergeReason, ...then } = { mergeReason: null, ...imageOf(name, image) };
  return isDeepStrictEqual(
    { ...now, mergeReason },
    { ...now, ...then, mergeReason, version: now.version, updatedAt: now.updatedAt },
  );
}

/** Notes records made since the merge that refer to a record or site that would move back, so that they would be torn apart. */
async function checkRestingOn(
  transaction: Writing,
  restored: ReadonlyMap<RecordName, readonly Moved<RecordName>[]>,
  recordedAt: string,
  problems: Problems,
): Promise<void> {
  const keys = new Map<IdentifiedName, string[]>();
  for (const [name, moved] of restored) {
    if (name !== 'ThirdParty')
      keys.set(
        name,
        moved.map(({ after }) => after.id),
      );
  }
  const parties = (restored.get('ThirdParty') ?? []) as readonly Moved<'ThirdParty'>[];
  keys.set(
    'Site',
    parties.flatMap(({ before, after }) => {
      const stay = new Set(after.sites.map(({ id }) => id));
      return before.sites.map(({ id }) => id).filter((id) => !stay.has(id));
    }),
  );
  const naming = await findNaming(transaction, keys, recordedAt);
  for (const [name, found] of naming) {
    const own = new Set(restored.get(name)?.map(({ after }) => after.id));
    const resting = found.filter((id) => !own.has(id)).map((id) => globalId(name, id));
    const remedy = 'remove these references first, or keep the merge';
    refuse(resting, `newer ${wordsOf(name)} records refer to records that would move back`, { remedy, problems });
  }
}

function refuse(ids: readonly string[], why: string, { remedy, problems }: { remedy: string; problems: Problems }) {
  if (ids.length === 0) return;
  const more = ids.length > MAX_NAMED ? ` and ${ids.length - MAX_NAMED} more` : '';
  const named = `${ids.slice(0, MAX_NAMED).join(', ')}${more}`;
  problems.add('NOT_ALLOWED', 'id', `cannot be undone: ${why} (${named}); ${remedy}`);
}

/** Returns the record in an image. Lists that its kind gained later are empty; columns are absent. */
function imageOf<N extends RecordName>(name: N, image: Image): WholeRecord<N> {
  const noParts = Object.fromEntries(Object.keys(records[name].parts).map((part) => [snakeKey(part), []]));
  return recordOf(name, { ...noParts, ...image });
}
