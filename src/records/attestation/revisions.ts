import { isDeepStrictEqual } from 'node:util';
import type { Problems } from '../../input/problems.ts';
import type { WholeRecord } from '../../registry/records.ts';

type Attestation = WholeRecord<'Attestation'>;

/** A statement as it is about to be recorded; `thirdPartyId` is null where it named none. */
export type NewStatement = Pick<Attestation, (typeof said)[number]> &
  Pick<Attestation, 'source' | 'externalId'> & { thirdPartyId: string | null };

/** Where a new statement stands among those under its key at a source. */
export interface Place {
  revision: number;
  /** The one that says the same already: then nothing is recorded. */
  unchanged: Attestation | null;
  /** The one it replaces. */
  supersedes: Attestation | null;
  /** All that it stands in the place of from now on: that one, and those that nothing could rely on. */
  replaces: readonly Attestation[];
  /** The newer one that stands in its place from the beginning. */
  supersededBy: Attestation | null;
}

/** What a statement says, apart from where it stands among others and what became of it. */
const said = [
  'framework',
  'assurance',
  'attestorId',
  'periodStart',
  'periodEnd',
  'attestedOn',
  'validUntil',
  'documentSha256',
  'documentMediaType',
  'documentUrl',
  'signature',
  'signatureKeyId',
  'signatureAlgorithm',
  'claims',
] as const;

/**
 * Finds the place of a new statement among the earlier ones under its key, given from the first revision to the newest. The
 * one made last stands, whatever order they arrive in; of two made on one day, or on no known day, the one recorded last. What says
 * the same as the one that stands, or as an older one and is older itself, is a repeat. A statement whose signature does not fit
 * replaces none but its like, and stands beside the one that counts until that one's successor replaces both. Notes what does
 * not fit the key.
 */
export function placeAmong(
  earlier: readonly Attestation[],
  statement: NewStatement,
  { revision, supersedes }: { revision: number | null; supersedes: Attestation | null },
  problems: Problems,
): Place {
  const newest = earlier.at(-1);
  if (!newest) {
    return { revision: revision ?? 1, unchanged: null, supersedes, replaces: listOf(supersedes), supersededBy: null };
  }
  checkSubject(newest, statement, problems);
  const isForged = ({ signature }: Pick<Attestation, 'signature'>) => signature === 'INVALID';
  const comparable = earlier.filter((one) => isForged(one) === isForged(statement));
  const latest = comparable.reduce<Attestation | null>(
    (best, next) => (best === null || dayOf(next) >= dayOf(best) ? next : best),
    null,
  );
  const standing = comparable.findLast(({ supersededById }) => supersededById === null) ?? null;
  const isOlder = latest !== null && dayOf(statement) < dayOf(latest);
  const repeated = (isOlder ? comparable : [standing ?? latest]).find(
    (known) => known && (revision === null || revision === known.revision) && saysTheSame(known, statement),
  );
  const next = newest.revision + 1;
  const place = { revision: revision ?? next, unchanged: null, supersededBy: null };
  if (supersedes === null && repeated) return { ...place, unchanged: repeated, supersedes: null, replaces: [] };
  const key = `"${statement.externalId}" at source "${statement.source}"`;
  if (revision !== null && revision < next) {
    problems.add('TAKEN', 'revision', `${key} has revision ${newest.revision}; the next is ${next}`);
  }
  if (supersedes === null) {
    if (isOlder) return { ...place, supersedes: null, replaces: [], supersededBy: latest };
    const forged = isForged(statement)
      ? []
      : earlier.filter((one) => isForged(one) && one.supersededById === null && dayOf(one) <= dayOf(statement));
    const replaces = [...listOf(standing), ...forged];
    return { ...place, supersedes: replaces[0] ?? null, replaces };
  }
  if (standing !== null && standing.id !== supersedes.id) {
    const message = `names another statement than the one that stands for ${key}, revision ${standing.revision}; without it that one is superseded by itself`;
    problems.add('INCONSISTENT', 'supersedesId', message);
  }
  return { ...place, supersedes, replaces: [supersedes] };
}

const listOf = (one: Attestation | null): Attestation[] => (one === null ? [] : [one]);

function checkSubject(known: Attestation, { thirdPartyId, framework, ...key }: NewStatement, problems: Problems): void {
  const stays = `"${key.externalId}" at source "${key.source}" is the key of a statement about`;
  if (thirdPartyId !== null && thirdPartyId !== known.thirdPartyId) {
    problems.add('INCONSISTENT', 'thirdParty', `${stays} another third party; a new one needs a key of its own`);
  }
  if (framework !== known.framework) {
    problems.add('INCONSISTENT', 'framework', `${stays} ${known.framework}; a new one needs a key of its own`);
  }
}

/** An unknown day counts as the earliest: such a statement counts for nothing, and replaces none that counts. */
function dayOf({ attestedOn }: { attestedOn: string | null }): string {
  return attestedOn ?? '';
}

function saysTheSame(known: Attestation, statement: NewStatement): boolean {
  return said.every((field) => isDeepStrictEqual(known[field], statement[field]));
}
