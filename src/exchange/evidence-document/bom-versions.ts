import type { VersionOrder } from '../../records/attestation/revisions.ts';
import type { Writing } from '../../registry/session.ts';
import type { BomVersion, Note } from './extract.ts';
import { bomVersionOf } from './formats/cyclonedx.ts';
import { unwrappedBom } from './formats/in-toto.ts';
import { storedJson } from './read-document.ts';
import {
  findBytes,
  findMadeAttestations,
  findOtherVersions,
  type MadeAttestation,
  type OtherDocument,
  type OtherDocuments,
} from './repository.ts';

/** A version of a bill of materials that is stored already. */
type StoredVersion = OtherDocument & BomVersion;

/**
 * The versions of a bill of materials that are stored. CycloneDX: of several with one serial number, the most recent version
 * is the one to use. So the statements of the others do not count, in whatever order the versions arrive.
 */
export interface BomVersions {
  /** The attestations that were made from any of them. */
  recorded: readonly MadeAttestation[];
  /** Which of those are from an older or a newer version than the one that is ingested. */
  order: VersionOrder;
  /** The version whose statements count; null if the statements of several stand side by side. */
  newest: number | null;
  /** Returns the version that an attestation was made from. */
  versionOf: (attestation: MadeAttestation) => number;
  others: readonly StoredVersion[];
}

/**
 * Finds the other versions of a bill of materials.
 * @param counts whether its own statements can replace others: they have a day, and its signature is not invalid.
 */
export async function findBomVersions(
  transaction: Writing,
  { documentKey, own, counts }: { documentKey: string; own: BomVersion; counts: boolean },
  document: OtherDocuments,
): Promise<BomVersions> {
  const found = await findOtherVersions(transaction, documentKey, document);
  const digests = [document.sha256, ...found.map(({ sha256 }) => sha256)];
  const recorded = await findMadeAttestations(transaction, document, digests);
  const others: StoredVersion[] = [];
  for (const each of found) {
    const attests = recorded.some(({ sha256 }) => sha256 === each.sha256);
    others.push({ ...each, ...(await versionOf(transaction, each, { own, attests })) });
  }
  const other = new Map(others.map((each) => [each.sha256, each]));
  const isUndated = ({ sha256 }: StoredVersion) =>
    recorded.some((attestation) => attestation.sha256 === sha256 && attestation.attestedOn === null);
  const replacing = others.filter((each) => each.attests && !isUndated(each)).map(({ version }) => version);
  const order = recorded.flatMap(({ id, sha256 }) => {
    const version = other.get(sha256);
    const difference = version && counts ? compare(version, own) : 0;
    return difference === 0 ? [] : [[id, difference < 0 ? 'OLDER' : 'NEWER'] as const];
  });
  const versions = [...replacing, ...(own.attests && counts ? [own.version] : [])];
  return {
    recorded,
    order: new Map(order),
    newest: versions.length === 0 ? null : Math.max(...versions),
    versionOf: ({ sha256 }) => other.get(sha256)?.version ?? own.version,
    others,
  };
}

async function versionOf(
  transaction: Writing,
  { sha256, documentVersion }: OtherDocument,
  { own, attests }: { own: BomVersion; attests: boolean },
): Promise<BomVersion> {
  const version = Number(documentVersion ?? 1);
  // Only a version that can replace the ingested one is worth reading again.
  const bytes = version < own.version ? null : await findBytes(transaction, sha256);
  const stored = bytes === null ? null : bomVersionOf(unwrappedBom(storedJson(bytes)));
  return stored ?? { version, madeAt: null, attests };
}

/** Compares by version, and of one version by the time at which they were made. */
function compare(a: BomVersion, b: BomVersion): number {
  if (a.version !== b.version || a.madeAt === null || b.madeAt === null) return a.version - b.version;
  return a.madeAt - b.madeAt;
}

/**
 * Revokes the statements of versions older than the newest. Returns a note for each that the ingested version ended, and one
 * if a newer version ended those of the ingested one.
 * @param ownIds the attestations that the ingested version has just made.
 */
export async function revokeOlderVersions(
  transaction: Writing,
  { recorded, newest, versionOf, others }: BomVersions,
  own: BomVersion,
  ownIds: readonly string[],
): Promise<Note[]> {
  if (newest === null) return [];
  const reason = `Version ${newest} of the document does not make this statement.`;
  const older = recorded.filter((attestation) => versionOf(attestation) < newest);
  const candidates = [...older.map(({ id }) => id), ...(own.version < newest ? ownIds : [])];
  const ended = new Set<string>();
  for (const attestation of await transaction.find('Attestation', [...new Set(candidates)])) {
    const { id, supersededById, revokedOn, signature } = attestation;
    if (supersededById !== null || revokedOn !== null || signature === 'INVALID') continue;
    await transaction.update('Attestation', attestation, {
      revokedOn: transaction.writer.today,
      revocationReason: reason,
    });
    ended.add(id);
  }
  if (own.version < newest) {
    const wasFirst = others.some(({ version, receivedBefore }) => version === newest && receivedBefore);
    const message = `is version ${own.version}; its statements do not count, because version ${newest} is recorded`;
    return wasFirst ? [{ code: 'SUPERSEDED', path: '', message }] : [];
  }
  const receivedBefore = new Set(others.filter((each) => each.receivedBefore).map(({ sha256 }) => sha256));
  return older
    .filter(({ id, sha256, revocationReason }) => {
      return receivedBefore.has(sha256) && (ended.has(id) || revocationReason === reason);
    })
    .map((attestation) => {
      const message = `version ${newest} does not make a statement of version ${versionOf(attestation)} about ${attestation.controls.join(', ')}, so that statement was revoked`;
      return { code: 'SUPERSEDED', path: '', message };
    });
}
