import { createHash } from 'node:crypto';
import type { Assurance, SyncItem } from '../../generated/graphql.ts';
import { type Path, Problems } from '../../input/problems.ts';
import { globalId } from '../../registry/global-id.ts';
import type { WholeRecord } from '../../registry/records.ts';
import { ABOVE_FIELD, applyItems, MAX_ITEMS } from '../sync/apply.ts';
import type { FoundSignature } from '../sync/signature.ts';
import type { Writing, Writer } from '../../registry/session.ts';
import { claimsOf } from './claims.ts';
import type { IngestedRecord } from './ingested.ts';
import { MAX_RECORDS } from './fields.ts';
import type { Extract, FoundAudit, FoundFinding, Note, Statement } from './extract.ts';
import { findRecordedFindings } from './repository.ts';
import type { RequirementMap } from './requirements.ts';

/** Everything needed to make records from a document. */
export interface IngestContext {
  thirdPartyId: string;
  source: string;
  document: { sha256: string; mediaType: string; url: string | null };
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
  const items = [
    ...context.extract.statements.flatMap((statement) => attestationsOf(statement, context)),
    ...(await auditsOf(transaction, context)),
  ];
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
      source: context.source,
      dryRun: false,
      onError: 'REJECT_FAILED',
      items: batch.map(({ item }) => item),
      signature: context.signature,
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

function attestationsOf(statement: Statement, context: IngestContext): PlacedItem[] {
  const { thirdPartyId, document, requirements, attestor, input, notes, extract } = context;
  const { path } = statement;
  const attestedOn = statement.attestedOn ?? input.attestedOn;
  const claims = claimsOf(statement, requirements, notes);
  if (claims.size > 0 && attestedOn === null) {
    notes.push({
      code: 'NOT_STATED',
      path,
      message: 'has no date, so it counts for nothing: ingest the document again with attestedOn (--attested-on)',
    });
  }
  return [...claims]
    .filter(([, list]) => list.length > 0)
    .map(([framework, list]) => ({
      path,
      item: {
        attestation: {
          externalId: sourceKeyOf(extract.format, thirdPartyId, ...statement.key, framework),
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

async function auditsOf(
  transaction: Writing,
  { extract, signature, source, thirdPartyId, requirements, notes }: IngestContext,
): Promise<PlacedItem[]> {
  if (extract.audits.length > 0 && signature.signature === 'INVALID') {
    notes.push({ code: 'NOT_PROVEN', path: '', message: 'has an invalid signature, so no audit was recorded' });
    return [];
  }
  const keyOfFinding = ({ key }: FoundFinding) => sourceKeyOf(extract.format, thirdPartyId, ...key);
  // A satisfied objective creates no finding; it only closes one recorded earlier.
  const satisfied = extract.audits.flatMap(({ findings }) => findings.filter((finding) => finding.satisfied));
  const recorded = await findRecordedFindings(transaction, source, satisfied.map(keyOfFinding));
  return extract.audits.flatMap((audit) => {
    const externalId = sourceKeyOf(extract.format, thirdPartyId, ...audit.key);
    const findings = audit.findings.filter((finding) => !finding.satisfied || recorded.has(keyOfFinding(finding)));
    return [
      { path: audit.path, item: { audit: auditItem(audit, externalId, thirdPartyId) } },
      ...findings.map((finding) => ({
        path: finding.path,
        item: { finding: findingItem(finding, externalId, { thirdPartyId, audit, requirements, extract, notes }) },
      })),
    ];
  });
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
  auditExternalId: string,
  {
    thirdPartyId,
    audit,
    requirements,
    extract,
    notes,
  }: Pick<IngestContext, 'thirdPartyId' | 'requirements' | 'extract' | 'notes'> & { audit: FoundAudit },
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
    externalId: sourceKeyOf(extract.format, thirdPartyId, ...finding.key),
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
