import { oneOf, parseFields, text } from '../../fields.ts';
import type { SyncTombstoneInput } from '../../generated/graphql.ts';
import type { Problems } from '../../problems.ts';
import { type RecordName, records, type WholeRecord } from '../../record/records.ts';
import { type Origin, wordsOf } from '../../references.ts';
import type { SourcedName } from '../mentions.ts';
import { type Plan, proposed, unchanged } from '../proposal.ts';
import type { Reading } from '../reading.ts';
import type { Staged } from '../staged.ts';
import { isLate } from './mutable.ts';

type Tombstoned = 'ThirdParty' | SourcedName;

/** How a record of each kind ceases to count on a day; null where it has already. */
const endings: { [N in Tombstoned]: (record: WholeRecord<N>, today: string) => Partial<WholeRecord<N>> | null } = {
  ThirdParty: ({ lifecycle }) => (lifecycle === 'RETIRED' ? null : { lifecycle: 'RETIRED' }),
  // One that has not begun never does.
  Engagement: ({ status, startsOn, endsOn }, today) =>
    status === 'ENDED'
      ? null
      : {
          status: 'ENDED',
          startsOn: startsOn === null ? null : earlier(startsOn, today),
          endsOn: earlier(endsOn ?? today, today),
        },
  Contract: ({ status, effectiveOn }, today) =>
    status === 'TERMINATED' ? null : { status: 'TERMINATED', terminatedOn: later(effectiveOn ?? today, today) },
  Certification: ({ revokedOn, issuedOn }, today) =>
    revokedOn === null ? { revokedOn: later(issuedOn ?? today, today) } : null,
  Attestation: ({ revokedOn }, today) => (revokedOn === null ? { revokedOn: today } : null),
  Product: ({ retiredOn }, today) => (retiredOn === null ? { retiredOn: today } : null),
  Screening: ({ revokedOn }, today) => (revokedOn === null ? { revokedOn: today } : null),
  Audit: ({ retiredOn }, today) => (retiredOn === null ? { retiredOn: today } : null),
  Finding: ({ retiredOn }, today) => (retiredOn === null ? { retiredOn: today } : null),
};

const names = Object.keys(endings) as Tombstoned[];
const nameOf = new Map<string, Tombstoned>(names.map((name) => [records[name].recordType, name]));
const types = names.map((name) => records[name].recordType) as [string, ...string[]];

/** Reads that a record no longer exists at its source. */
export function readTombstone(input: SyncTombstoneInput, reading: Reading): Plan {
  const { problems, call } = reading;
  const { recordType, reason = 'It no longer exists at its source.' } = parseFields(
    { recordType: oneOf(types), reason: text(2000) },
    { recordType: input.recordType, reason: input.reason ?? undefined },
    problems,
    ['recordType'],
  );
  const name = recordType === undefined ? null : nameOf.get(recordType)!;
  const { origin, sourceUpdatedAt } = reading.ownKey(input, ['externalId']);
  if (origin && name === 'ThirdParty') call.mentions.party(origin, { changing: true });
  else if (origin && name !== null && name !== 'ThirdParty') call.mentions.origin(name, origin);
  return (staged, found) => {
    if (name === null || origin === null) return null;
    const record = recordOf(staged, name, origin);
    if (!record) {
      found.add('NOT_FOUND', 'externalId', `"${origin.externalId}" is the key of no ${wordsOf(name)} of this source`);
      return null;
    }
    const said = lastSaid(record, origin);
    if (isLate(sourceUpdatedAt, said)) return unchanged(name, record.id);
    checkShared(record, origin, found);
    const ending = endings[name] as (of: WholeRecord<RecordName>, today: string) => object | null;
    const changes = ending(record, call.today);
    if (!found.none) return null;
    if (changes === null) return unchanged(name, record.id);
    const after = {
      ...record,
      ...changes,
      ...(name === 'Attestation' && { revocationReason: reason }),
      ...saidNow(record, origin, sourceUpdatedAt ?? said),
    };
    return proposed(name, record as never, after as never);
  };
}

/** The record under a key of the source; of an attestation's revisions the one that stands. */
function recordOf(staged: Staged, name: Tombstoned, origin: Origin): WholeRecord<RecordName> | null {
  if (name === 'ThirdParty') {
    const key = staged.partyKey(origin);
    return key === undefined ? null : staged.get('ThirdParty', key);
  }
  const found = staged.ofOrigin(name, origin);
  return (
    found.find((record) => !('supersededById' in record) || record.supersededById === null) ?? found.at(-1) ?? null
  );
}

/** The keys that systems know a third party by; null of other records. */
const refsOf = (record: WholeRecord<RecordName>): WholeRecord<'ThirdParty'>['externalRefs'] | null =>
  'externalRefs' in record ? (record as WholeRecord<'ThirdParty'>).externalRefs : null;

function lastSaid(record: WholeRecord<RecordName>, { source, externalId }: Origin): string | null {
  const refs = refsOf(record);
  if (refs) {
    return refs.find((ref) => ref.source === source && ref.externalId === externalId)?.sourceUpdatedAt ?? null;
  }
  return 'sourceUpdatedAt' in record ? record.sourceUpdatedAt : null;
}

/** Keeps when the source said so, where it is kept. */
function saidNow(record: WholeRecord<RecordName>, origin: Origin, sourceUpdatedAt: string | null): object {
  const externalRefs = refsOf(record)?.map((ref) =>
    ref.source === origin.source && ref.externalId === origin.externalId ? { ...ref, sourceUpdatedAt } : ref,
  );
  if (externalRefs) return { externalRefs };
  return 'sourceUpdatedAt' in record ? { sourceUpdatedAt } : {};
}

/** What other systems know too is not gone because one of them no longer has it. */
function checkShared(record: WholeRecord<RecordName>, { source }: Origin, problems: Problems): void {
  const others = [...new Set(refsOf(record)?.map((ref) => ref.source))].filter((other) => other !== source);
  if (others.length === 0) return;
  const known = others.map((other) => `"${other}"`).join(' and ');
  problems.add('NOT_ALLOWED', [], `the third party is known to ${known} too; a person retires it with changeLifecycle`);
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);
