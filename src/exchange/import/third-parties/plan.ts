import type { CreateThirdPartyInput, ThirdPartyKind, UpdateThirdPartyInput } from '../../../generated/graphql.ts';
import type { Problem } from '../../../input/problems.ts';
import type { RecordName, WholeRecord } from '../../../registry/records.ts';
import { referenceText } from '../../../records/third-party/reference.ts';
import { type ImportedRecord, type ImportedRow, keyOfRecord } from './map.ts';
import { changesTo, changesToCertification, changesToContract, changesToEngagement, newParty } from './merge.ts';
import { type OnRecord, referencesOf } from './repository.ts';
import type { CertificationClaim, ContractClaim, EngagementClaim, Reading } from './row-records.ts';

/** The options of an import. */
export interface ImportOptions {
  /** The source of the file's keys. */
  source: string;
  /** The kind of a new third party whose row has none. */
  kind: ThirdPartyKind;
  /** Whether to check everything, also against the registry, but write nothing. */
  dryRun: boolean;
  /** How values are read that can be read in more than one way. Default: not at all. */
  reading?: Reading;
}

/** A record in a row, the one on record (null if there is none) and its changes (null if nothing changes). */
export type PlannedRecord = { externalId: string } & (
  | Planned<'Certification', CertificationClaim, ReturnType<typeof changesToCertification>>
  | Planned<'Engagement', EngagementClaim, ReturnType<typeof changesToEngagement>>
  | Planned<'Contract', ContractClaim, ReturnType<typeof changesToContract>>
);

interface Planned<Name extends RecordName, Claim, Changes> {
  record: Name;
  claim: Claim;
  held: WholeRecord<Name> | null;
  changes: Changes;
}

/** The writes for a row. */
export interface Plan {
  /** The third party to create, or the one on record and its changes, which can be empty. */
  party:
    | { held: null; kind: ThirdPartyKind; input: CreateThirdPartyInput }
    | { held: WholeRecord<'ThirdParty'>; changes: Omit<UpdateThirdPartyInput, 'thirdParty' | 'expectedVersion'> };
  records: PlannedRecord[];
  /** Facts of the row that no record shows. */
  notes: string[];
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
  const records = row.records.map((imported) => plannedRecord(imported, onRecord));
  for (const { record, claim, held: recorded } of records) {
    if (!recorded || recorded.thirdPartyId === held?.id) continue;
    const what = 'title' in claim ? `"${claim.title}"` : `its ${record.toLowerCase()}`;
    const message = `${what} is already on record under the same key for another third party`;
    const place = record === 'Certification' ? 'certifications' : record.toLowerCase();
    problems.push({ code: 'TAKEN', path: [place], message });
  }
  const party = held
    ? { held, changes: changesTo(held, row.party, ref) }
    : { held, kind: row.party.kind ?? kind, input: newParty(row.party, ref) };
  return { party, records, problems, notes: notesOf(row, records, onRecord, held === null) };
}

function plannedRecord(imported: ImportedRecord, { records }: OnRecord): PlannedRecord {
  const { record, externalId } = imported;
  const key = keyOfRecord(imported);
  switch (record) {
    case 'Certification': {
      const held = records.Certification.get(key) ?? null;
      return { ...imported, externalId, held, changes: held && changesToCertification(held, imported.claim) };
    }
    case 'Engagement': {
      const held = records.Engagement.get(key) ?? null;
      return { ...imported, externalId, held, changes: held && changesToEngagement(held, imported.claim) };
    }
    case 'Contract': {
      const held = records.Contract.get(key) ?? null;
      return { ...imported, externalId, held, changes: held && changesToContract(held, imported.claim) };
    }
  }
}

function notesOf(row: ImportedRow, records: readonly PlannedRecord[], onRecord: OnRecord, isNew: boolean): string[] {
  const drafts = records.flatMap(({ record, claim, held }) => {
    const isDraft = record === 'Contract' && !held && claim.effectiveOn === undefined;
    const name = isDraft && claim.kind === 'BUSINESS_ASSOCIATE' ? 'business associate agreement' : 'contract';
    return isDraft ? [`${name} recorded as DRAFT, because its first day is not known`] : [];
  });
  if (row.absentBaa === null) return drafts;
  const recorded = onRecord.records.Contract.get(keyOfRecord({ record: 'Contract', externalId: row.absentBaa }));
  if (recorded) {
    const contradiction =
      'the file says that no business associate agreement is signed, but one is on record: terminate it if it has ended';
    return [...drafts, contradiction];
  }
  return isNew ? [...drafts, 'no business associate agreement is signed, so none is recorded'] : drafts;
}

/** Returns whether a row changes nothing on record. */
export function changesNothing({ party, records }: Plan): boolean {
  const partyStays = party.held !== null && Object.keys(party.changes).length === 0;
  return partyStays && records.every(({ held, changes }) => held && !changes);
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
