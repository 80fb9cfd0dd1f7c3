import { isDeepStrictEqual } from 'node:util';
import { kinds } from '../../records/kinds.ts';
import { nameOfRecordType } from '../../registry/records.ts';
import type { Image } from '../../registry/store.ts';
import type { Shown } from './image.ts';
import type { RecordType } from '../../registry/change-log.ts';

/** A field of a record that a change made another. */
export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
}

/** Every change moves these, or says them already. */
const OF_EVERY_CHANGE: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/** Field by field, what became another; parts are compared as whole lists. Of a new record: what is known of it. */
export function differencesOf(before: Shown | null, after: Shown | null): FieldDifference[] {
  if (after === null) return [];
  return Object.keys(after)
    .filter((field) => !OF_EVERY_CHANGE.has(field))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after[field] }))
    .filter((one) => !isDeepStrictEqual(one.before, one.after))
    .filter(({ field, after: value }) => (before !== null && field in before) || !isNothing(value));
}

/** A column that is younger than the image before it was empty then. */
const isNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

/** Whether a change ended its record: it counted before, and does not afterward. */
export function isTombstone(type: RecordType, before: Image | null, after: Image): boolean {
  const name = nameOfRecordType.get(type);
  const ending = name === undefined ? null : kinds[name].endsBy;
  return ending !== null && before !== null && ending.isEnded(after) && !ending.isEnded(before);
}
