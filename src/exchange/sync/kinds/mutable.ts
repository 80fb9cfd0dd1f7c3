import type { Problems } from '../../../input/problems.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import type { PartyMention } from '../mentions.ts';
import type { SourcedName } from '../../../registry/records.ts';
import { type Plan, proposed, unchanged } from '../proposal.ts';
import type { ReadOrigin } from '../item-reader.ts';
import type { Staged } from '../staged.ts';

/** Kinds of record that can change, and that one source owns. */
export type MutableName = Exclude<SourcedName, 'Attestation' | 'Screening'>;

/** How items of a kind are brought up to date. */
interface MutableKind<N extends MutableName> {
  name: N;
  /** Fields without which there can be no new record. */
  required: readonly (keyof WholeRecord<N> & string)[];
  /** What is known before anything is. */
  unknown: object;
  /** What the item says in its own fields. */
  fields: Partial<WholeRecord<N>>;
  /** What follows from the fields and from what they refer to; notes what cannot be resolved. */
  settle: (before: WholeRecord<N> | null, staged: Staged, problems: Problems) => Partial<WholeRecord<N>>;
  /** Notes what contradicts itself in the record as it would stand. */
  check: (after: WholeRecord<N>, staged: Staged, problems: Problems) => void;
}

/** Whether what a source says is older than what it said before. */
export const isLate = (says: string | null, said: string | null): boolean =>
  says !== null && said !== null && says < said;

/** Brings a record up to date under its key at the source: what the item leaves out stays. */
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

/** Whose record it is: of a new one that must be said, and one on record stays with its third party. */
export function ownerOf(
  before: { thirdPartyId: string } | null,
  mention: PartyMention | null,
  staged: Staged,
  problems: Problems,
): string {
  return endOf('thirdParty', before?.thirdPartyId ?? null, mention, staged, problems);
}

/** A third party that a record points at for ever: of a new one it must be said. */
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
    // Where it names none the item is rejected.
    return named ?? '';
  }
  if (named !== null && named !== before) {
    problems.add('INCONSISTENT', field, 'the record is about another third party, and stays with it');
  }
  return before;
}
