import { isDeepStrictEqual } from 'node:util';
import type { Problems } from '../../input/problems.ts';
import type { RecordName, WholeRecord } from '../../registry/records.ts';
import type { SourcedName } from '../../registry/records.ts';
import type { Staged } from './staged.ts';

/** What becomes of an item that is accepted. */
export interface Proposal {
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
  name: RecordName;
  /** Key of the record it is about. */
  key: string;
  /** By what the record was found; by its key at the source where nothing is said. */
  matchedBy?: 'IDENTIFIER';
  /** Stages what the item brings. */
  save: (staged: Staged) => void;
}

/** Decides what becomes of an item, from what is on record and what earlier items bring; notes whatever speaks against it. */
export type Plan = (staged: Staged, problems: Problems) => Proposal | null;

/** An item that says nothing new. */
export const unchanged = (name: RecordName, key: string): Proposal => ({
  outcome: 'UNCHANGED',
  name,
  key,
  save: () => {},
});

/** What becomes of an item that leaves a record like this. */
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
