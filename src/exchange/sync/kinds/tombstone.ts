import { oneOf, parseFields, text } from '../../../input/fields.ts';
import type { SyncTombstoneInput } from '../../../generated/graphql.ts';
import type { Problems } from '../../../input/problems.ts';
import type { Ending } from '../../../records/ending.ts';
import { kinds, type SyncedName } from '../../../records/kinds.ts';
import { type RecordName, recordNames, records } from '../../../registry/records.ts';
import { type Origin, wordsOf } from '../../../input/references.ts';
import { referenceText } from '../../../records/third-party/repository.ts';
import type { SourcedName } from '../../../registry/records.ts';
import { type Plan, type Proposal, proposed, unchanged } from '../proposal.ts';
import type { ItemReader } from '../item-reader.ts';
import type { Staged } from '../staged.ts';
import { isLate } from './mutable.ts';

/** Kinds that a source can push, and so can report as gone. */
const names = recordNames.filter((name): name is SyncedName => kinds[name].sync !== null);
const nameOf = new Map<string, SyncedName>(names.map((name) => [records[name].recordType, name]));
const types = names.map((name) => records[name].recordType) as [string, ...string[]];

/** Reads that a record no longer exists at its source. */
export function readTombstone(input: SyncTombstoneInput, reading: ItemReader): Plan {
  const { problems, call } = reading;
  const { recordType, reason = 'It no longer exists at its source.' } = parseFields(
    { recordType: oneOf(types), reason: text(2000) },
    { recordType: input.recordType, reason: input.reason ?? undefined },
    problems,
    ['recordType'],
  );
  const name = recordType === undefined ? null : nameOf.get(recordType)!;
  const { origin, sourceUpdatedAt } = reading.ownKey(input, ['externalId']);
  if (name === null || origin === null) return () => null;
  const said = { origin, sourceUpdatedAt, reason, today: call.today };
  if (name === 'ThirdParty') {
    call.mentions.party(origin, { changing: true });
    if (!call.byPerson) call.mentions.ending = true;
    return (staged, found) => goneThirdParty(staged, said) ?? unknown(name, origin, found);
  }
  call.mentions.origin(name, origin);
  return (staged, found) => goneRecord(staged, name, said) ?? unknown(name, origin, found);
}

/** What a tombstone says. */
interface Said {
  origin: Origin;
  sourceUpdatedAt: string | null;
  reason: string;
  today: string;
}

function unknown(name: RecordName, { externalId }: Origin, problems: Problems): null {
  problems.add('NOT_FOUND', 'externalId', `"${externalId}" is the key of no ${wordsOf(name)} of this source`);
  return null;
}

/**
 * The key is gone, and the third party is retired with the last key that any system knows it by; unless a person recorded it,
 * whom no program overrules. Null where there is none.
 */
function goneThirdParty(staged: Staged, { origin, sourceUpdatedAt, today }: Said): Proposal | null {
  const key = staged.partyKey(origin);
  const before = key === undefined ? null : staged.get('ThirdParty', key);
  if (!before) return null;
  const own = before.externalRefs.find((ref) => referenceText(ref) === referenceText(origin))!;
  if (own.goneOn !== null || isLate(sourceUpdatedAt, own.sourceUpdatedAt)) return unchanged('ThirdParty', before.id);
  const gone = { ...own, sourceUpdatedAt: sourceUpdatedAt ?? own.sourceUpdatedAt, goneOn: today };
  const externalRefs = before.externalRefs.map((ref) => (ref === own ? gone : ref));
  const isKnown = externalRefs.some(({ goneOn }) => goneOn === null) || staged.found.recordedByPersons.has(before.id);
  const lifecycle = isKnown ? before.lifecycle : 'RETIRED';
  return proposed('ThirdParty', before, { ...before, externalRefs, lifecycle });
}

function goneRecord<N extends SourcedName>(
  staged: Staged,
  name: N,
  { origin, sourceUpdatedAt, reason, today }: Said,
): Proposal | null {
  const before = standing(staged.ofOrigin(name, origin));
  if (!before) return null;
  const said = 'sourceUpdatedAt' in before ? before.sourceUpdatedAt : null;
  const changes = endingOf(name).end(before, today);
  if (changes === null || isLate(sourceUpdatedAt, said)) return unchanged(name, before.id);
  return proposed(name, before, {
    ...before,
    ...changes,
    ...(name === 'Attestation' && { revocationReason: reason }),
    ...('sourceUpdatedAt' in before && { sourceUpdatedAt: sourceUpdatedAt ?? said }),
  });
}

/** Of an attestation's revisions the one that stands; of other records there is one. */
function standing<R extends object>(found: readonly R[]): R | undefined {
  return found.find((record) => !('supersededById' in record) || record.supersededById === null) ?? found.at(-1);
}

const endingOf = <N extends SyncedName>(name: N): Ending<N> => kinds[name].endsBy as Ending<RecordName> as Ending<N>;
