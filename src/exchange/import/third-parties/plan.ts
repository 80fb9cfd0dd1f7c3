import type { CreateThirdPartyInput, ThirdPartyKind, UpdateThirdPartyInput } from '../../../generated/graphql.ts';
import type { Problem } from '../../../input/problems.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import { referenceText } from '../../../records/third-party/repository.ts';
import type { ImportedCertification, ImportedRow } from './map.ts';
import { changesTo, changesToCertification, newParty } from './merge.ts';
import { type OnRecord, referencesOf } from './repository.ts';

/** The options of an import. */
export interface ImportOptions {
  /** The source of the file's keys. */
  source: string;
  /** The kind of a new third party whose row has none. */
  kind: ThirdPartyKind;
  /** Whether to check everything, also against the registry, but write nothing. */
  dryRun: boolean;
}

/** A certification in a row, the one on record and its changes. */
export interface PlannedCertification {
  claim: ImportedCertification;
  /** Null if it is not on record. */
  held: WholeRecord<'Certification'> | null;
  /** Null if nothing changes. */
  changes: ReturnType<typeof changesToCertification>;
}

/** The writes for a row. */
export interface Plan {
  /** The third party to create, or the one on record and its changes, which can be empty. */
  party:
    | { held: null; kind: ThirdPartyKind; input: CreateThirdPartyInput }
    | { held: WholeRecord<'ThirdParty'>; changes: Omit<UpdateThirdPartyInput, 'thirdParty' | 'expectedVersion'> };
  certifications: PlannedCertification[];
  /** The problems of the row that are known before writing. */
  problems: Problem[];
}

/** Plans the writes for a row from its content and the records. */
export function planRow(
  row: ImportedRow & { externalId: string },
  onRecord: OnRecord,
  { source, kind }: ImportOptions,
): Plan {
  const problems = [...row.problems];
  const ref = { source, externalId: row.externalId };
  const held = matchParty(row, onRecord, source, problems);
  const certifications = row.certifications.map((claim) => {
    const recorded = onRecord.certifications.get(claim.externalId) ?? null;
    if (recorded && recorded.thirdPartyId !== held?.id) {
      const message = `"${claim.title}" is already on record under the same key for another third party`;
      problems.push({ code: 'TAKEN', path: ['certifications'], message });
    }
    return { claim, held: recorded, changes: recorded && changesToCertification(recorded, claim) };
  });
  const party = held
    ? { held, changes: changesTo(held, row.party, ref) }
    : { held, kind: row.party.kind ?? kind, input: newParty(row.party, ref) };
  return { party, certifications, problems };
}

/** Returns whether a row changes nothing on record. */
export function changesNothing({ party, certifications }: Plan): boolean {
  const partyStays = party.held !== null && Object.keys(party.changes).length === 0;
  return partyStays && certifications.every(({ held, changes }) => held && !changes);
}

/** Returns the third party of a row: by the source's key, else by a shared identifier. */
function matchParty(
  row: ImportedRow,
  { keys, parties }: OnRecord,
  source: string,
  problems: Problem[],
): WholeRecord<'ThirdParty'> | null {
  const [bySourceKey, ...byIdentifiers] = referencesOf(source, row).map((reference) =>
    keys.get(referenceText(reference)),
  );
  if (bySourceKey !== undefined) return parties.get(bySourceKey)!;
  const candidates = [...new Set(byIdentifiers.filter((key) => key !== undefined))].map((key) => parties.get(key)!);
  if (candidates.length > 1) {
    const names = candidates.map(({ legalName }) => `"${legalName}"`).join(' and ');
    const message = `belong to different third parties on record: ${names}`;
    problems.push({ code: 'INCONSISTENT', path: ['identifiers'], message });
  }
  return candidates.length === 1 ? candidates[0]! : null;
}
