import { type Actor, mayDo } from '../../registry/access.ts';
import { recordOfExpiration } from '../../insight/expiration/record.ts';
import type { Loaders } from '../../api/loaders.ts';
import { mayReadNode } from '../../api/node/load.ts';
import { kinds } from '../../records/kinds.ts';
import { globalId } from '../../registry/global-id.ts';
import { nameOfRecordType, type RecordName } from '../../registry/records.ts';
import type { Image } from '../../registry/store.ts';
import { differencesOf, type FieldDifference, isTombstone } from './differences.ts';
import { type Shown, showDerived, showImage } from './image.ts';
import type { ChangeRow, RecordType } from '../../registry/change-log.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** Returns the kind of record of an entry. A reminder is about the record that ends; other derived data about a third party. */
export function subjectOf({ recordType, image }: ChangeRow): RecordName {
  if (recordType === 'REMINDER') return recordOfExpiration[(image as Reminder).expiration_kind];
  return nameOfRecordType.get(recordType) ?? 'ThirdParty';
}

interface Reminder {
  expiration_kind: keyof typeof recordOfExpiration;
}

/** Returns the global id of the record an entry is about. */
export function subjectId(entry: ChangeRow): string {
  return globalId(subjectOf(entry), entry.recordId);
}

/** Returns the fields of an entry's image that an actor may read. Returns null if it may not read the record. */
export function showTo(actor: Actor, entry: ChangeRow, image: Image | null): Shown | null {
  const name = nameOfRecordType.get(entry.recordType);
  if (image === null) return null;
  if (name === undefined) return showDerived(image);
  return mayReadNode(actor, name, entry.recordId) ? showImage(name, image, hiddenFrom(actor, name)) : null;
}

/** Returns the fields of a kind of record that an actor may not see. */
export function hiddenFrom(actor: Actor, name: RecordName): ReadonlySet<string> {
  const { reserved } = kinds[name];
  return reserved !== null && !mayDo(actor.role, reserved.for) ? reserved.fields : NOTHING;
}

/** Returns the image before an entry, or null if the entry is the first of its record. */
export async function imageBefore(
  { imageBefore: before }: Pick<Loaders, 'imageBefore'>,
  entry: ChangeRow,
): Promise<Image | null> {
  const isFirst = entry.operation === 'CREATED' && nameOfRecordType.has(entry.recordType);
  return isFirst ? null : await before.load(entry);
}

/** An entry of the log as the stream sends it, with the field names of the API's `Change`. */
export interface ShownEntry {
  seq: number;
  recordedAt: string;
  recordType: RecordType;
  operation: ChangeRow['operation'];
  recordId: string;
  thirdPartyId: string | null;
  version: number;
  principal: { id: string; name: string };
  requestId: string | null;
  tombstone: boolean;
  before: Shown | null;
  after: Shown | null;
  differences: FieldDifference[];
}

/** Returns an entry with everything that an actor may read. */
export async function showEntry(actor: Actor, loaders: Loaders, entry: ChangeRow): Promise<ShownEntry> {
  const [image, principal] = await Promise.all([
    imageBefore(loaders, entry),
    loaders.principal.load(entry.principalId),
  ]);
  const [before, after] = [showTo(actor, entry, image), showTo(actor, entry, entry.image as Image)];
  const { seq, recordedAt, recordType, operation, thirdPartyId, version, requestId } = entry;
  return {
    seq,
    recordedAt,
    recordType,
    operation,
    recordId: subjectId(entry),
    thirdPartyId: thirdPartyId && globalId('ThirdParty', thirdPartyId),
    version,
    principal: { id: globalId('Principal', principal!.id), name: principal!.name },
    requestId,
    tombstone: isTombstone(recordType, image, entry.image as Image),
    before,
    after,
    differences: differencesOf(before, after),
  };
}
