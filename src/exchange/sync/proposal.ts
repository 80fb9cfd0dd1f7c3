import { isDeepStrictEqual } from 'node:util';
import type { Problems } from '../../input/problems.ts';
import type { RecordName, WholeRecord } from '../../registry/records.ts';
import type { SourcedName } from '../../registry/records.ts';
import type { Staged } from './staged.ts';

/** The effect of an accepted item. */
export interface Proposal {
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
  name: RecordName;
  /** Key of the item's record. */
  key: string;
  /** How the record was found. Default: by its key at the source. */
  matchedBy?: 'IDENTIFIER';
  /** Stages the records that the item changes. */
  save: (staged: Staged) => void;
}

/** Decides an item, based on the staged registry. Notes every problem; null if the item is rejected. */
export type Plan = (staged: Staged, problems: Problems) => Proposal | null;

/** Returns the proposal of an item that changes nothing. */
export const unchanged = (name: RecordName, key: string): Proposal => ({
  outcome: 'UNCHANGED',
  name,
  key,
  save: () => {},
});

/** Returns the proposal of an item that changes a record from `before` to `after`. */
export function proposed<N extends 'ThirdParty' | SourcedName>(
  name: N,
  before: WholeRecord<N> | null,
  after: WholeRecord<N>,
): Proposal {
  if (before && isDeepStrictEqual(before, after)) return unchanged(name, after.id);
  return {
    outcome: before ? 'UPDATED' : 'CREATED',
    name,
    key: after.id,
    save: (staged) => staged.save(name, after),
  };
}
