import { isDeepStrictEqual } from 'node:util';
import type { SyncAttestationInput, SyncControlClaimInput } from '../../generated/graphql.ts';
import type { Writing } from '../../registry/session.ts';
import { keyIn } from './formats/in-toto.ts';
import { storedJson } from './read-document.ts';
import { findBytes, findStandingUnder, type MadeAttestation } from './repository.ts';

type StatementInput = Omit<SyncAttestationInput, 'externalId' | 'framework' | 'claims'> & {
  externalId: string;
  framework: string;
  claims: SyncControlClaimInput[];
};

/** An attestation to record, and what identifies it in its document. */
export interface PlacedAttestation {
  /** Its place in the document. */
  path: string;
  /** The key of its statement. */
  key: readonly string[];
  attestation: StatementInput;
  /** The key at the source under which releases before 0.9 recorded it, if another. */
  earlierExternalId: string | null;
  /** Set for a run of tests that failed: whether its framework is the present one of the tests, or one of earlier statements. */
  failedUnder: 'PRESENT' | 'EARLIER' | null;
}

/**
 * Gives statements the keys under which releases before 0.9 recorded them, if the current statement there has the same
 * subjects. Those keys held names of artifacts only, so statements about different artifacts could share one.
 */
export async function underEarlierKeys(
  transaction: Writing,
  { source, sha256 }: { source: string; sha256: string },
  placed: readonly PlacedAttestation[],
): Promise<PlacedAttestation[]> {
  const externalIds = placed.flatMap(({ attestation, earlierExternalId }) =>
    earlierExternalId === null ? [] : [attestation.externalId, earlierExternalId],
  );
  const standing = externalIds.length === 0 ? [] : await findStandingUnder(transaction, source, externalIds);
  const isAbout = async (digest: string | null, key: readonly string[]) => {
    if (digest === null || digest === sha256) return digest === sha256;
    const bytes = await findBytes(transaction, digest);
    return bytes !== null && isDeepStrictEqual(keyIn(storedJson(bytes)), key);
  };
  const result: PlacedAttestation[] = [];
  for (const each of placed) {
    const { attestation, earlierExternalId, key } = each;
    const isRecorded = standing.some(({ externalId }) => externalId === attestation.externalId);
    const earlier = isRecorded ? [] : standing.filter(({ externalId }) => externalId === earlierExternalId);
    let hasEarlier = false;
    for (const { sha256: digest } of earlier) hasEarlier ||= await isAbout(digest, key);
    result.push(
      hasEarlier && earlierExternalId !== null
        ? { ...each, attestation: { ...attestation, externalId: earlierExternalId } }
        : each,
    );
  }
  return result;
}

/** Statements with one key at a source: the revisions of one statement. */
interface Chain {
  externalId: string;
  framework: string;
  /** The controls of its latest revision. */
  controls: readonly string[];
  revisions: MadeAttestation[];
}

/**
 * Gives the statements of a bill of materials the keys of the recorded ones that they continue. An attestation in CycloneDX
 * has no id, so it continues the statement that the same document made at the same place, else the one with the most
 * controls in common.
 */
export function underKeysOfVersions(
  placed: readonly PlacedAttestation[],
  recorded: readonly MadeAttestation[],
  sha256: string,
): PlacedAttestation[] {
  const chains = new Map<string, Chain>();
  for (const revision of recorded) {
    const { externalId, framework, controls } = revision;
    const revisions = [...(chains.get(externalId)?.revisions ?? []), revision];
    chains.set(externalId, { externalId, framework, controls, revisions });
  }
  const pairs = placed.flatMap((each) =>
    [...chains.values()].flatMap((chain) => {
      const closeness = closenessOf(each, chain, sha256);
      return closeness === 0 ? [] : [{ each, chain, closeness }];
    }),
  );
  const continued = new Map<PlacedAttestation, string>();
  const taken = new Set<string>();
  for (const { each, chain } of pairs.sort((a, b) => b.closeness - a.closeness)) {
    if (continued.has(each) || taken.has(chain.externalId)) continue;
    continued.set(each, chain.externalId);
    taken.add(chain.externalId);
  }
  return placed.map((each) => {
    const externalId = continued.get(each) ?? each.attestation.externalId;
    return { ...each, attestation: { ...each.attestation, externalId } };
  });
}

/** Returns how well a statement continues recorded ones; 0 if it does not. */
function closenessOf({ attestation, path }: PlacedAttestation, chain: Chain, sha256: string): number {
  if (attestation.framework !== chain.framework) return 0;
  const isAtPath = (revision: MadeAttestation) => revision.path === path;
  if (chain.revisions.some((revision) => revision.sha256 === sha256 && isAtPath(revision))) return Infinity;
  const shared = attestation.claims.filter(({ control }) => control != null && chain.controls.includes(control)).length;
  return shared === 0 ? 0 : shared + (chain.revisions.some(isAtPath) ? 0.5 : 0);
}
