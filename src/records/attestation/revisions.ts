import { isDeepStrictEqual } from 'node:util';
import type { Problems } from '../../input/problems.ts';
import type { WholeRecord } from '../../registry/records.ts';

type Attestation = WholeRecord<'Attestation'>;

/** A statement that is about to be recorded. `thirdPartyId` is null if the input names no known third party. */
export type NewStatement = Pick<Attestation, (typeof contentFields)[number]> &
  Pick<Attestation, 'source' | 'externalId'> & { thirdPartyId: string | null };

/** The place of a new statement among the revisions under its key at a source. */
export interface Place {
  revision: number;
  /** An earlier revision with the same content. If there is one, nothing is recorded. */
  unchanged: Attestation | null;
  /** The statement that the new one supersedes. */
  supersedes: Attestation | null;
  /** All statements that it replaces: the superseded one, and those with an invalid signature. */
  replaces: readonly Attestation[];
  /** A newer statement that supersedes the new one immediately. */
  supersededBy: Attestation | null;
}

/**
 * Earlier revisions that were made from an older or a newer version of the statement's document, by id. Those of the same
 * version, or of no version, are absent.
 */
export type VersionOrder = ReadonlyMap<string, 'OLDER' | 'NEWER'>;

/** The fields of the content of a statement, without its revision, its successors and its revocation. */
const contentFields = [
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
 * Returns the place of a new statement among `earlier`, the revisions under its key in ascending order. Notes a third party
 * or framework that differs from theirs.
 *
 * - The statement with the latest `attestedOn` is current, in whatever order they arrive. If two have the same day, or no
 *   known day, the one recorded last is current.
 * - Versions of its document (`versions`) decide before the day does: the newer version is current.
 * - A statement is a repeat if it equals the current one. An older statement is also a repeat if it equals any revision.
 * - A statement with an invalid signature supersedes only statements with an invalid signature. It stays beside the valid
 *   current one until a valid successor replaces both.
 */
export function placeAmong(
  earlier: readonly Attestation[],
  statement: NewStatement,
  {
    revision,
    supersedes,
    versions,
  }: { revision: number | null; supersedes: Attestation | null; versions?: VersionOrder },
  problems: Problems,
): Place {
  const newest = earlier.at(-1);
  if (!newest) {
    return { revision: revision ?? 1, unchanged: null, supersedes, replaces: listOf(supersedes), supersededBy: null };
  }
  checkSubject(newest, statement, problems);
  const isInvalid = ({ signature }: Pick<Attestation, 'signature'>) => signature === 'INVALID';
  const comparable = earlier.filter((one) => isInvalid(one) === isInvalid(statement));
  const latest = latestOf(comparable);
  const current = comparable.findLast(({ supersededById }) => supersededById === null) ?? null;
  const newer = comparable.filter((one) => {
    const order = versions?.get(one.id);
    return order === undefined ? dayOf(statement) < dayOf(one) : order === 'NEWER';
  });
  const isOlder = newer.length > 0;
  const repeated = (isOlder ? comparable : [current ?? latest]).find(
    (known) => known && (revision === null || revision === known.revision) && hasSameContent(known, statement),
  );
  const next = newest.revision + 1;
  const place = { revision: revision ?? next, unchanged: null, supersededBy: null };
  if (supersedes === null && repeated) return { ...place, unchanged: repeated, supersedes: null, replaces: [] };
  const key = `"${statement.externalId}" at source "${statement.source}"`;
  if (revision !== null && revision < next) {
    problems.add('TAKEN', 'revision', `${key} has revision ${newest.revision}; the next is ${next}`);
  }
  if (supersedes === null) {
    if (isOlder) return { ...place, supersedes: null, replaces: [], supersededBy: latestOf(newer) };
    const invalid = isInvalid(statement)
      ? []
      : earlier.filter((one) => isInvalid(one) && one.supersededById === null && dayOf(one) <= dayOf(statement));
    const replaces = [...listOf(current), ...invalid];
    return { ...place, supersedes: replaces[0] ?? null, replaces };
  }
  if (current !== null && current.id !== supersedes.id) {
    const message = `must name the current statement of ${key}, revision ${current.revision}; leave it out to supersede that one`;
    problems.add('INCONSISTENT', 'supersedesId', message);
  }
  return { ...place, supersedes, replaces: [supersedes] };
}

/** Returns the statement of the latest day, and of those of one day the one recorded last. */
const latestOf = (statements: readonly Attestation[]): Attestation | null =>
  statements.reduce<Attestation | null>(
    (best, next) => (best === null || dayOf(next) >= dayOf(best) ? next : best),
    null,
  );

const listOf = (one: Attestation | null): Attestation[] => (one === null ? [] : [one]);

function checkSubject(known: Attestation, { thirdPartyId, framework, ...key }: NewStatement, problems: Problems): void {
  const prefix = `"${key.externalId}" at source "${key.source}" is the key of a statement about`;
  if (thirdPartyId !== null && thirdPartyId !== known.thirdPartyId) {
    problems.add('INCONSISTENT', 'thirdParty', `${prefix} another third party; a new one needs a key of its own`);
  }
  if (framework !== known.framework) {
    problems.add('INCONSISTENT', 'framework', `${prefix} ${known.framework}; a new one needs a key of its own`);
  }
}

/** An unknown day sorts first: a statement without a day has no effect, and must not replace one with a day. */
function dayOf({ attestedOn }: { attestedOn: string | null }): string {
  return attestedOn ?? '';
}

function hasSameContent(known: Attestation, statement: NewStatement): boolean {
  return contentFields.every((field) => isDeepStrictEqual(known[field], statement[field]));
}
