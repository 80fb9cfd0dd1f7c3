import { createHash } from 'node:crypto';
import type { Assurance, SyncItem } from '../../generated/graphql.ts';
import { type Path, Problems } from '../../input/problems.ts';
import type { VersionOrder } from '../../records/attestation/revisions.ts';
import { globalId } from '../../registry/global-id.ts';
import type { WholeRecord } from '../../registry/records.ts';
import { ABOVE_FIELD, applyItems, MAX_ITEMS } from '../sync/apply.ts';
import type { FoundSignature } from '../sync/signature.ts';
import type { Writing, Writer } from '../../registry/session.ts';
import { type Closure, findClosures } from './assessments.ts';
import { findBomVersions, revokeOlderVersions } from './bom-versions.ts';
import { claimsOf } from './claims.ts';
import { afterFailedRuns } from './failed-runs.ts';
import type { IngestedRecord } from './ingested.ts';
import { MAX_RECORDS } from './fields.ts';
import type { Calendar, Extract, FoundAudit, FoundFinding, Note, Statement } from './extract.ts';
import { findFrameworks, findRecordedFindings, type OtherDocuments } from './repository.ts';
import type { RequirementMap } from './requirements.ts';
import { type PlacedAttestation, underEarlierKeys, underKeysOfVersions } from './statement-keys.ts';

/** Everything needed to make records from a document. */
export interface IngestContext {
  thirdPartyId: string;
  source: string;
  document: { sha256: string; mediaType: string; url: string | null };
  bytes: Buffer;
  /** When the document was first received. */
  receivedAt: string;
  calendar: Calendar;
  extract: Extract;
  requirements: RequirementMap;
  signature: FoundSignature;
  attestor: WholeRecord<'Attestor'> | null;
  /** Values from the input. The assurance overrides our own judgment; a date fills in for one that the document lacks. */
  input: { assurance: Assurance | null; attestedOn: string | null; validUntil: string | null };
  /** Receives a note for each part of the document that cannot be recorded. */
  notes: Note[];
}

/** A sync item and its place in the document. */
interface PlacedItem {
  item: SyncItem;
  path: string;
}

/**
 * Records the statements and audits of a document as a sync of its source would, in the current write.
 * @throws Rejected if any of them cannot be recorded, with its place in the document; then nothing is written.
 */
export async function applyClaims(
  transaction: Writing,
  joint: Writer,
  context: IngestContext,
): Promise<IngestedRecord[]> {
  const { extract, document, signature, source } = context;
  const { bomVersion, documentKey } = extract;
  const hasFailed = extract.statements.some(({ failedStandard }) => failedStandard !== undefined);
  const frameworks = hasFailed ? await findFrameworks(transaction, context) : [];
  const found = extract.statements.flatMap((statement) => attestationsOf(statement, frameworks, context));
  const counts = signature.signature !== 'INVALID' && found.every(({ attestation }) => attestation.attestedOn !== null);
  const versions =
    bomVersion && documentKey !== null
      ? await findBomVersions(transaction, { documentKey, own: bomVersion, counts }, othersOf(context))
      : null;
  const attestations = versions
    ? underKeysOfVersions(found, versions.recorded, document.sha256)
    : await underEarlierKeys(transaction, { source, sha256: document.sha256 }, found);
  const own = { source, sha256: document.sha256, isInvalid: signature.signature === 'INVALID' };
  const completed = await afterFailedRuns(transaction, own, attestations, context.notes);
  const items = [
    ...completed.map(({ path, attestation }) => ({ path, item: { attestation } })),
    ...(await auditsOf(transaction, context)),
  ];
  const records = await applyPlaced(joint, items, context, versions?.order);
  if (versions && bomVersion) {
    const ownIds = records.flatMap(({ record }) => (record?.name === 'Attestation' ? record.key : []));
    context.notes.push(...(await revokeOlderVersions(transaction, versions, bomVersion, ownIds)));
  }
  return records;
}

const othersOf = ({ thirdPartyId, source, document, receivedAt }: IngestContext): OtherDocuments => ({
  thirdPartyId,
  source,
  sha256: document.sha256,
  receivedAt,
});

async function applyPlaced(
  joint: Writer,
  items: readonly PlacedItem[],
  { source, signature }: IngestContext,
  versions: VersionOrder | undefined,
): Promise<IngestedRecord[]> {
  const problems = new Problems();
  if (items.length > MAX_RECORDS) {
    problems.add(
      'OUT_OF_RANGE',
      'content',
      `would create ${items.length} records; one document may create at most ${MAX_RECORDS}`,
    );
    problems.throwIfAny();
  }
  const records: IngestedRecord[] = [];
  for (let start = 0; start < items.length; start += MAX_ITEMS) {
    const batch = items.slice(start, start + MAX_ITEMS);
    const { items: outcomes } = await applyItems(joint, {
      source,
      dryRun: false,
      onError: 'REJECT_FAILED',
      items: batch.map(({ item }) => item),
      signature,
      fromDocument: true,
      versions,
    });
    outcomes.forEach(({ outcome, record, problems: itemProblems }, index) => {
      const { path } = batch[index]!;
      for (const problem of itemProblems) {
        problems.add(problem.code, 'content', placedMessage(path, problem.path, problem.message));
      }
      if (outcome !== 'REJECTED') records.push({ outcome, record, path });
    });
  }
  problems.throwIfAny();
  return records;
}

const placedMessage = (documentPath: string, fieldPath: Path, message: string) =>
  `${documentPath === '' ? 'the document' : documentPath}: ${fieldPath.slice(ABOVE_FIELD).join('.') || 'the record'} ${message}`;

/** @param recorded the frameworks of the recorded statements, which a run of tests that failed may have to replace. */
function attestationsOf(
  statement: Statement,
  recorded: readonly string[],
  context: IngestContext,
): PlacedAttestation[] {
  const { thirdPartyId, document, requirements, attestor, input, notes, extract } = context;
  const { path, key, earlierKey, failedStandard } = statement;
  const attestedOn = statement.attestedOn ?? input.attestedOn;
  const claims = claimsOf(statement, requirements, notes);
  const present = failedStandard === undefined ? null : requirements.frameworkOf(failedStandard);
  if (present !== null) {
    for (const framework of [present, ...recorded]) if (!claims.has(framework)) claims.set(framework, []);
  }
  if (claims.size > 0 && attestedOn === null) {
    notes.push({
      code: 'NOT_STATED',
      path,
      message: 'has no date, so it counts for nothing: ingest the document again with attestedOn (--attested-on)',
    });
  }
  const externalIdOf = (parts: readonly string[]) => sourceKeyOf(extract.format, thirdPartyId, ...parts);
  // A statement of a bill of materials that continues no recorded one gets a key of its own.
  const version = extract.bomVersion ? [document.sha256] : [];
  return [...claims]
    .filter(([, list]) => list.length > 0 || present !== null)
    .map(([framework, list]) => ({
      path,
      key,
      earlierExternalId: earlierKey ? externalIdOf([...earlierKey, framework]) : null,
      failedUnder: present === null ? null : framework === present ? 'PRESENT' : 'EARLIER',
      attestation: {
        externalId: externalIdOf([...key, ...version, framework]),
        thirdParty: { id: globalId('ThirdParty', thirdPartyId) },
        framework,
        assurance: input.assurance ?? assuranceOf(statement, context),
        attestorId: attestor && globalId('Attestor', attestor.id),
        periodStart: statement.periodStart,
        periodEnd: statement.periodEnd,
        attestedOn,
        validUntil: statement.validUntil ?? input.validUntil,
        document,
        claims: list,
      },
    }));
}

/** Returns the proven degree of assurance. Only a valid signature proves an assessor. */
function assuranceOf(
  { assessor, hasEvidence, path }: Statement,
  { attestor, signature, notes }: IngestContext,
): Assurance {
  const isAssessor = attestor?.kind === 'ASSESSOR' || attestor?.kind === 'REGULATOR';
  if (isAssessor && signature.signature === 'VALID') return 'INDEPENDENT';
  const selfAssurance = hasEvidence ? 'SELF_WITH_DOCUMENTS' : 'SELF';
  if (assessor?.independent) {
    const message = `names ${assessor.name} as its independent assessor, but no signature by a registered key of that assessor proves it: it counts as ${selfAssurance} until you give its assurance (--assurance)`;
    notes.push({ code: 'NOT_PROVEN', path, message });
  }
  return selfAssurance;
}

async function auditsOf(transaction: Writing, context: IngestContext): Promise<PlacedItem[]> {
  const { extract, bytes, signature, source, thirdPartyId, calendar, notes } = context;
  if (extract.audits.length === 0) return [];
  if (signature.signature === 'INVALID') {
    notes.push({ code: 'NOT_PROVEN', path: '', message: 'has an invalid signature, so no audit was recorded' });
    return [];
  }
  const keyOfFinding = (uuid: string) => sourceKeyOf(extract.format, thirdPartyId, uuid);
  const closures = await findClosures(transaction, bytes, { ...othersOf(context), calendar });
  const own = extract.audits.flatMap(({ findings }) => findings);
  const uuids = [...own.map(({ uuid }) => uuid), ...closures.keys()];
  const recorded = await findRecordedFindings(transaction, source, uuids.map(keyOfFinding));
  const items = extract.audits.flatMap((audit) => {
    const externalId = sourceKeyOf(extract.format, thirdPartyId, ...audit.key);
    // A satisfied objective creates no finding; it only closes those recorded earlier.
    const findings = audit.findings.filter(({ satisfied, uuid }) => !satisfied || recorded.has(keyOfFinding(uuid)));
    return [
      { path: audit.path, item: { audit: auditItem(audit, externalId, thirdPartyId) } },
      ...findings.map((finding) => {
        const closed = closedLater(finding, closures.get(finding.uuid), notes);
        const item = { finding: findingItem(closed, keyOfFinding(finding.uuid), { ...context, audit, externalId }) };
        return { path: finding.path, item };
      }),
    ];
  });
  // Findings of other documents that this one closes.
  const closing = [...closures.values()].flatMap(({ finding, by, closedOn, closureNote }): PlacedItem[] => {
    const externalId = keyOfFinding(finding.findingUuid);
    const before = recorded.get(externalId);
    const path = own.find(({ uuid }) => uuid === by.findingUuid)?.path;
    if (!by.isOwn || finding.isOwn || !before || path === undefined) return [];
    const isOpen = before.status === 'OPEN';
    if (finding.receivedBefore && (isOpen || before.closureNote === closureNote)) {
      notes.push(closedNote(path, finding.findingUuid));
    }
    return isOpen ? [{ path, item: { finding: { externalId, status: 'REMEDIATED', closedOn, closureNote } } }] : [];
  });
  return [...items, ...closing];
}

const closedNote = (path: string, uuid: string): Note => {
  const message = `is satisfied, so the earlier finding ${uuid} about the same objective was closed, though its UUID differs`;
  return { code: 'SUPERSEDED', path, message };
};

/** Returns an open finding as a later assessment leaves it. */
function closedLater(finding: FoundFinding, closure: Closure | undefined, notes: Note[]): FoundFinding {
  if (!closure || finding.status !== 'OPEN') return finding;
  const { by, closedOn, closureNote } = closure;
  if (by.isOwn || by.receivedBefore) {
    const message = `is closed, because the assessment of ${closedOn} found the same objective satisfied (${by.findingUuid})`;
    notes.push({ code: 'SUPERSEDED', path: finding.path, message });
  }
  return { ...finding, status: 'REMEDIATED', closedOn, closureNote };
}

function auditItem(audit: FoundAudit, externalId: string, thirdPartyId: string): NonNullable<SyncItem['audit']> {
  const { kind, scheduledOn, completedOn, auditor, outcome, updatedAt } = audit;
  return {
    externalId,
    sourceUpdatedAt: updatedAt,
    thirdParty: { id: globalId('ThirdParty', thirdPartyId) },
    kind,
    scheduledOn,
    completedOn,
    auditor,
    outcome,
  };
}

function findingItem(
  finding: FoundFinding,
  externalId: string,
  {
    audit,
    externalId: auditExternalId,
    requirements,
    notes,
  }: Pick<IngestContext, 'requirements' | 'notes'> & { audit: FoundAudit; externalId: string },
): NonNullable<SyncItem['finding']> {
  const controls = finding.requirements.flatMap((requirement) => requirements.controlsOf(requirement));
  const [firstControl, ...otherControls] = controls;
  const requirementNames = finding.requirements.map(({ requirement }) => `"${requirement}"`).join(', ');
  if (!firstControl) {
    const message = `${requirementNames} maps to no known control, so the finding has none: record a RequirementMapping for "${finding.requirements[0]?.standard}"`;
    notes.push({ code: 'NOT_MAPPED', path: finding.path, message });
  } else if (otherControls.length > 0) {
    const message = `${requirementNames} maps to ${controls.map(({ control }) => control).join(', ')}; the finding was recorded under the first`;
    notes.push({ code: 'CONTRADICTED', path: finding.path, message });
  }
  const { title, severity, status, closedOn, closureNote, dueOn } = finding;
  return {
    externalId,
    sourceUpdatedAt: audit.updatedAt,
    audit: { externalId: auditExternalId },
    control: firstControl?.control ?? null,
    title,
    severity,
    status,
    closedOn,
    closureNote,
    dueOn,
  };
}

/** Returns a key at the source: one per third party and thing, the same for every version of that thing. */
function sourceKeyOf(format: string, ...parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `${format.toLowerCase()}:${digest.slice(0, 40)}`;
}
