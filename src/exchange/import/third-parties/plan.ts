import type { CreateThirdPartyInput, ThirdPartyKind, UpdateThirdPartyInput } from '../../../generated/graphql.ts';
import type { Problem } from '../../../input/problems.ts';
import type { WholeRecord } from '../../../registry/records.ts';
import { referenceText } from '../../../records/third-party/repository.ts';
import type { ImportedCertification, ImportedRow } from './map.ts';
import { changesTo, changesToCertification, newParty } from './merge.ts';
import { type OnRecord, referencesOf } from './repository.ts';

/** How to import. */
export interface ImportOptions {
  /** Under which name the registry keeps the file's keys. */
  source: string;
  /** What a new third party is where its row does not say. */
  kind: ThirdPartyKind;
  /** Checks everything, against the registry too, and writes nothing. */
  dryRun: boolean;
}

/** A certification a row claims, the one on record, and what of it would change; null: none, nothing. */
export interface PlannedCertification {
  claim: ImportedCertification;
  held: WholeRecord<'Certification'> | null;
  changes: ReturnType<typeof changesToCertification>;
}

/** What is to be written for a row. */
export interface Plan {
  /** The third party to create, or the one on record and what of it changes, perhaps nothing. */
  party:
    | { held: null; kind: ThirdPartyKind; input: CreateThirdPartyInput }
    | { held: WholeRecord<'ThirdParty'>; changes: Omit<UpdateThirdPartyInput, 'thirdParty' | 'expectedVersion'> };
  certifications: PlannedCertification[];
  /** What is wrong with the row as far as can be told before writing. */
  problems: Problem[];
}

/** Decides what to write for a row, from what it says and what is on record. */
export function planRow(
  row: ImportedRow & { externalId: string },
  onRecord: OnRecord,
  { source, kind }: ImportOptions,
): Plan {
  const problems = [...row.problems];
  const ref = { source, externalId: row.externalId };
  const held = matchParty(row, onRecord, source, problems);
  const certifications = row.certifications.map((claim) => {
    const known = onRecord.certifications.get(claim.externalId) ?? null;
    if (known && known.thirdPartyId !== held?.id) {
      const message = `"${claim.title}" is already on record under the same key for another third party`;
      problems.push({ code: 'TAKEN', path: ['certifications'], message });
    }
    return { claim, held: known, changes: known && changesToCertification(known, claim) };
  });
  const party = held
    ? { held, changes: changesTo(held, row.party, ref) }
    : { held, kind: row.party.kind ?? kind, input: newParty(row.party, ref) };
  return { party, certifications, problems };
}

/** Whether a row says nothing that is not on record. */
export function changesNothing({ party, certifications }: Plan): boolean {
  const partyStays = party.held !== null && Object.keys(party.changes).length === 0;
  return partyStays && certifications.every(({ held, changes }) => held && !changes);
}

/** The third party a row is about: by the source's key, else by an identifier that both hold. */
function matchParty(
  row: ImportedRow,
  { keys, parties }: OnRecord,
  source: string,
  problems: Problem[],
): WholeRecord<'ThirdParty'> | null {
  const [own, ...others] = referencesOf(source, row).map((reference) => keys.get(referenceText(reference)));
  if (own !== undefined) return parties.get(own)!;
  const candidates = [...new Set(others.filter((key) => key !== undefined))].map((key) => parties.get(key)!);
  if (candidates.length > 1) {
    const names = candidates.map(({ legalName }) => `"${legalName}"`).join(' and ');
    const message = `belong to different third parties on record: ${names}`;
    problems.push({ code: 'INCONSISTENT', path: ['identifiers'], message });
  }
  return candidates.length === 1 ? candidates[0]! : null;
}
