import type { Problems } from '../../../input/problems.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import type { PartyMention } from '../mentions.ts';
import type { SourcedName } from '../../../registry/records.ts';
import { type Plan, proposed, unchanged } from '../proposal.ts';
import type { ReadOrigin } from '../item-reader.ts';
import type { Staged } from '../staged.ts';

/** Kinds of record that a source owns and may change. */
export type MutableName = Exclude<SourcedName, 'Attestation' | 'Screening'>;

/** How items of a kind are applied. */
interface MutableKind<N extends MutableName> {
  name: N;
  /** Fields that a new record must have. */
  required: readonly (keyof WholeRecord<N> & string)[];
  /** The values of a new record for fields that the item leaves out. */
  unknown: object;
  /** The item's own fields. */
  fields: Partial<WholeRecord<N>>;
  /** Returns further fields: resolved references, and values that the item implies. Notes references to nothing. */
  settle: (before: WholeRecord<N> | null, staged: Staged, problems: Problems) => Partial<WholeRecord<N>>;
  /** Notes contradictions in the resulting record. */
  check: (after: WholeRecord<N>, staged: Staged, problems: Problems) => void;
}

/** Returns whether an item is older than its source's previous one; false if either time is unknown. */
export const isLate = (sourceUpdatedAt: string | null, previous: string | null): boolean =>
  sourceUpdatedAt !== null && previous !== null && sourceUpdatedAt < previous;

/** Returns a plan that creates or updates the record with the item's key at the source. Fields left out stay unchanged. */
export function planUpsert<N extends MutableName>({ origin, sourceUpdatedAt }: ReadOrigin, kind: MutableKind<N>): Plan {
  return (staged, problems) => {
    if (origin === null) return null;
    const [before = null] = staged.ofOrigin(kind.name, origin);
    if (before && isLate(sourceUpdatedAt, before.sourceUpdatedAt)) return unchanged(kind.name, before.id);
    if (!before) {
      for (const field of kind.required) {
        if (kind.fields[field] === undefined && !problems.has(field)) problems.add('REQUIRED', field, 'must be given');
      }
    }
    const after = {
      ...(before ?? {
        id: staged.newKey(kind.name),
        version: 1,
        createdAt: '',
        updatedAt: '',
        ...kind.unknown,
        ...origin,
      }),
      ...kind.fields,
      ...kind.settle(before, staged, problems),
      ...(sourceUpdatedAt !== null && { sourceUpdatedAt }),
    } as WholeRecord<N>;
    kind.check(after, staged, problems);
    return problems.none ? proposed(kind.name, before, after) : null;
  };
}

/** Returns the third party of a record. A new record requires it; a record on file cannot move to another. */
export function ownerOf(
  before: { thirdPartyId: string } | null,
  mention: PartyMention | null,
  staged: Staged,
  problems: Problems,
): string {
  return endOf('thirdParty', before?.thirdPartyId ?? null, mention, staged, problems);
}

/** Returns the third party in a field that never changes. A new record requires it. */
export function endOf(
  field: string,
  before: string | null,
  mention: PartyMention | null,
  staged: Staged,
  problems: Problems,
): string {
  const named = staged.party(mention, problems.at(field));
  if (before === null) {
    if (mention === null && !problems.has(field)) problems.add('REQUIRED', field, 'must be given');
    // An empty key never gets stored: the item is rejected.
    return named ?? '';
  }
  if (named !== null && named !== before) {
    problems.add('INCONSISTENT', field, 'the record belongs to a different third party and cannot move');
  }
  return before;
}
