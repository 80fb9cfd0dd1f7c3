import { oneOf, parseFields, text } from '../../../input/fields.ts';
import type { SyncTombstoneInput } from '../../../generated/graphql.ts';
import type { Problems } from '../../../input/problems.ts';
import type { Ending } from '../../../records/ending.ts';
import { kinds, type SyncedName } from '../../../records/kinds.ts';
import { type RecordName, recordNames, records } from '../../../registry/records.ts';
import { type Origin, wordsOf } from '../../../records/references.ts';
import { referenceText } from '../../../records/third-party/reference.ts';
import type { SourcedName } from '../../../registry/records.ts';
import { type Plan, type Proposal, proposed, unchanged } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import type { Staged } from '../staged.ts';
import { isLate } from './mutable.ts';

/** Kinds that a source can push, and therefore can report as gone. */
const names = recordNames.filter((name): name is SyncedName => kinds[name].sync !== null);
const nameOf = new Map<string, SyncedName>(names.map((name) => [records[name].recordType, name]));
const types = names.map((name) => records[name].recordType) as [string, ...string[]];

/** Reads a tombstone: a record no longer exists at its source. */
export function readTombstone(input: SyncTombstoneInput, reader: ItemReader): Plan {
  const { problems, call } = reader;
  const { recordType, reason = 'It no longer exists at its source.' } = parseFields(
    { recordType: oneOf(types), reason: text(2000) },
    { recordType: input.recordType, reason: input.reason ?? undefined },
    problems,
    ['recordType'],
  );
  const name = recordType === undefined ? null : nameOf.get(recordType)!;
  const { origin, sourceUpdatedAt } = reader.ownKey(input, ['externalId']);
  if (name === null || origin === null) return () => null;
  const tombstone = { origin, sourceUpdatedAt, reason, today: call.today };
  if (name === 'ThirdParty') {
    call.mentions.party(origin, { changing: true });
    if (!call.byPerson) call.mentions.hasTombstones = true;
    return (staged, problems) => goneThirdParty(staged, tombstone) ?? unknown(name, origin, problems);
  }
  call.mentions.origin(name, origin);
  return (staged, problems) => goneRecord(staged, name, tombstone) ?? unknown(name, origin, problems);
}

/** A tombstone as read. */
interface Tombstone {
  origin: Origin;
  sourceUpdatedAt: string | null;
  reason: string;
  today: string;
}

function unknown(name: RecordName, { externalId }: Origin, problems: Problems): null {
  problems.add('NOT_FOUND', 'externalId', `no ${wordsOf(name)} of this source has the key "${externalId}"`);
  return null;
}

/**
 * Marks the key as gone, and retires the third party with its last key at any source. A service cannot retire a third party
 * that a person created. Null if there is no such third party.
 */
function goneThirdParty(staged: Staged, { origin, sourceUpdatedAt, today }: Tombstone): Proposal | null {
  const key = staged.partyKey(origin);
  const before = key === undefined ? null : staged.get('ThirdParty', key);
  if (!before) return null;
  const recorded = before.externalRefs.find((ref) => referenceText(ref) === referenceText(origin))!;
  if (recorded.goneOn !== null || isLate(sourceUpdatedAt, recorded.sourceUpdatedAt))
    return unchanged('ThirdParty', before.id);
  const gone = { ...recorded, sourceUpdatedAt: sourceUpdatedAt ?? recorded.sourceUpdatedAt, goneOn: today };
  const externalRefs = before.externalRefs.map((ref) => (ref === recorded ? gone : ref));
  const stays = externalRefs.some(({ goneOn }) => goneOn === null) || staged.lookedUp.recordedByPersons.has(before.id);
  const lifecycle = stays ? before.lifecycle : 'RETIRED';
  return proposed('ThirdParty', before, { ...before, externalRefs, lifecycle });
}

function goneRecord<N extends SourcedName>(
  staged: Staged,
  name: N,
  { origin, sourceUpdatedAt, reason, today }: Tombstone,
): Proposal | null {
  const before = current(staged.ofOrigin(name, origin));
  if (!before) return null;
  const previous = 'sourceUpdatedAt' in before ? before.sourceUpdatedAt : null;
  const changes = endingOf(name).end(before, today);
  if (changes === null || isLate(sourceUpdatedAt, previous)) return unchanged(name, before.id);
  return proposed(name, before, {
    ...before,
    ...changes,
    ...(name === 'Attestation' && { revocationReason: reason }),
    ...('sourceUpdatedAt' in before && { sourceUpdatedAt: sourceUpdatedAt ?? previous }),
  });
}

/** Returns the attestation's revision that is not superseded; other kinds have one record. */
function current<R extends object>(revisions: readonly R[]): R | undefined {
  return (
    revisions.find((record) => !('supersededById' in record) || record.supersededById === null) ?? revisions.at(-1)
  );
}

const endingOf = <N extends SyncedName>(name: N): Ending<N> => kinds[name].endsBy as Ending<RecordName> as Ending<N>;
