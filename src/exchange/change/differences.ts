import { isDeepStrictEqual } from 'node:util';
import type { Image } from '../../registry/store.ts';
import type { Shown } from './image.ts';
import type { RecordType } from './repository.ts';

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

/** By which of its columns a record says that it no longer counts; kinds that are not here always do. */
const withdrawn: Partial<Record<RecordType, (image: Image) => boolean>> = {
  THIRD_PARTY: ({ lifecycle }) => lifecycle === 'RETIRED',
  ENGAGEMENT: ({ status }) => status === 'ENDED',
  CONTRACT: ({ status }) => status === 'TERMINATED',
  CERTIFICATION: isRevoked,
  ATTESTATION: isRevoked,
  SCREENING: isRevoked,
  DETERMINATION: isRevoked,
  DECISION: isRevoked,
  PRODUCT: isRetired,
  AUDIT: isRetired,
  FINDING: isRetired,
  INCIDENT: isRetired,
  QUALITY_RECORD: isRetired,
  SUPPLY_LINK: isRetired,
};

/** Whether a record counted until this change, and from it on does not. */
export function isTombstone(type: RecordType, before: Image | null, after: Image): boolean {
  const isWithdrawn = withdrawn[type];
  return isWithdrawn !== undefined && before !== null && isWithdrawn(after) && !isWithdrawn(before);
}

function isRevoked(image: Image): boolean {
  return image.revoked_on != null;
}

function isRetired(image: Image): boolean {
  return image.retired_on != null;
}
