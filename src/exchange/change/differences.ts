import { isDeepStrictEqual } from 'node:util';
import { kinds } from '../../records/kinds.ts';
import { nameOfRecordType } from '../../registry/records.ts';
import type { Image } from '../../registry/store.ts';
import type { Shown } from './image.ts';
import type { RecordType } from '../../registry/change-log.ts';

/** A field that a change altered. */
export interface FieldDifference {
  field: string;
  before: unknown;
  after: unknown;
}

/** Fields without news: every change updates them, or the entry states them already. */
const OF_EVERY_CHANGE: ReadonlySet<string> = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/** Returns the fields that a change altered; parts are compared as whole lists. For a new record: its fields with values. */
export function differencesOf(before: Shown | null, after: Shown | null): FieldDifference[] {
  if (after === null) return [];
  return Object.keys(after)
    .filter((field) => !OF_EVERY_CHANGE.has(field))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after[field] }))
    .filter((difference) => !isDeepStrictEqual(difference.before, difference.after))
    .filter(({ field, after: value }) => (before !== null && field in before) || !isNothing(value));
}

/** Whether a value is empty. An image from before a column existed lacks it, which equals an empty value. */
const isNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

/** Returns whether a change ended its record: the record counted before and no longer does. */
export function isTombstone(type: RecordType, before: Image | null, after: Image): boolean {
  const name = nameOfRecordType.get(type);
  const ending = name === undefined ? null : kinds[name].endsBy;
  return ending !== null && before !== null && ending.isEnded(after) && !ending.isEnded(before);
}
