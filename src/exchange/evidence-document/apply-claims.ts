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
import type { Extract, FoundAudit, FoundFinding, Note, Statement } from './extract.ts';
import { findRecordedFindings } from './repository.ts';
import type { RequirementMap } from './requirements.ts';

/** All that is needed to make records of a document. */
export interface Bringing {
  thirdPartyId: string;
  source: string;
  document: { sha256: string; mediaType: string; url: string | null };
  extract: Extract;
  requirements: RequirementMap;
  signature: FoundSignature;
  attestor: WholeRecord<'Attestor'> | null;
  given: { assurance: Assurance | null; attestedOn: string | null; validUntil: string | null };
  /** Grows by whatever cannot be taken over. */
  notes: Note[];
}

/** An item of a document's, and where it stands there. */
interface PlacedItem {
  item: SyncItem;
  path: string;
}

/** Most records made of one document. */
const MAX_RECORDS = 10_000;

/**
 * Makes records of what a document says, as a sync of its source would, in the write under way.
 * @throws Rejected where one of them cannot be recorded, saying where in the document it stands: then nothing is.
 */
export async function applyClaims(at: Writing, joint: Writer, bringing: Bringing): Promise<IngestedRecord[]> {
  const items = [
    ...bringing.extract.statements.flatMap((statement) => attestationsOf(statement, bringing)),
    ...(await auditsOf(at, bringing)),
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
  const brought: IngestedRecord[] = [];
  for (let start = 0; start < items.length; start += MAX_ITEMS) {
    const batch = items.slice(start, start + MAX_ITEMS);
    const call = {
      ...{ source: bringing.source, dryRun: false, onError: 'REJECT_FAILED' as const },
      ...{ items: batch.map(({ item }) => item), signature: bringing.signature },
    };
    const { items: outcomes } = await applyItems(joint, call);
    outcomes.forEach(({ outcome, record, problems: wrong }, index) => {
      const { path } = batch[index]!;
      for (const problem of wrong) problems.add(problem.code, 'content', told(path, problem.path, problem.message));
      if (outcome !== 'REJECTED') brought.push({ outcome, record, path });
    });
  }
  problems.throwIfAny();
  return brought;
}

const told = (at: string, path: Path, message: string) =>
  `${at === '' ? 'the document' : at}: ${path.slice(ABOVE_FIELD).join('.') || 'the record'} ${message}`;

function attestationsOf(statement: Statement, bringing: Bringing): PlacedItem[] {
  const { thirdPartyId, document, requirements, attestor, given, notes, extract } = bringing;
  const { path } = statement;
  const attestedOn = statement.attestedOn ?? given.attestedOn;
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
          assurance: given.assurance ?? assuranceOf(statement, bringing),
          attestorId: attestor && globalId('Attestor', attestor.id),
          periodStart: statement.periodStart,
          periodEnd: statement.periodEnd,
          attestedOn,
          validUntil: statement.validUntil ?? given.validUntil,
          document,
          claims: list,
        },
      },
    }));
}

/** How far a statement was checked, as far as that is proven: who assessed it is known only by their signature. */
function assuranceOf({ assessor, hasEvidence, path }: Statement, { attestor, signature, notes }: Bringing): Assurance {
  const isAssessor = attestor?.kind === 'ASSESSOR' || attestor?.kind === 'REGULATOR';
  if (isAssessor && signature.signature === 'VALID') return 'INDEPENDENT';
  const own = hasEvidence ? 'SELF_WITH_DOCUMENTS' : 'SELF';
  if (assessor?.independent) {
    const message = `names ${assessor.name} as its independent assessor, but no signature by a registered key of that assessor proves it: it counts as ${own} until you give its assurance (--assurance)`;
    notes.push({ code: 'NOT_PROVEN', path, message });
  }
  return own;
}

async function auditsOf(
  at: Writing,
  { extract, signature, source, thirdPartyId, requirements, notes }: Bringing,
): Promise<PlacedItem[]> {
  if (extract.audits.length > 0 && signature.signature === 'INVALID') {
    notes.push({ code: 'NOT_PROVEN', path: '', message: 'has an invalid signature, so no audit was recorded' });
    return [];
  }
  const keyOfFinding = ({ key }: FoundFinding) => sourceKeyOf(extract.format, thirdPartyId, ...key);
  // What is satisfied is no finding, but closes one that was.
  const satisfied = extract.audits.flatMap(({ findings }) => findings.filter((one) => one.satisfied));
  const recorded = await findRecordedFindings(at, source, satisfied.map(keyOfFinding));
  return extract.audits.flatMap((audit) => {
    const externalId = sourceKeyOf(extract.format, thirdPartyId, ...audit.key);
    const findings = audit.findings.filter((one) => !one.satisfied || recorded.has(keyOfFinding(one)));
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
    ...{ externalId, sourceUpdatedAt: updatedAt, thirdParty: { id: globalId('ThirdParty', thirdPartyId) } },
    ...{ kind, scheduledOn, completedOn, auditor, outcome },
  };
}

function findingItem(
  finding: FoundFinding,
  audit: string,
  {
    thirdPartyId,
    audit: of,
    requirements,
    extract,
    notes,
  }: Pick<Bringing, 'thirdPartyId' | 'requirements' | 'extract' | 'notes'> & { audit: FoundAudit },
): NonNullable<SyncItem['finding']> {
  const controls = finding.requirements.flatMap((one) => requirements.controlsOf(one));
  const [first, ...others] = controls;
  const asked = finding.requirements.map(({ requirement }) => `"${requirement}"`).join(', ');
  if (!first) {
    const message = `${asked} maps to no known control, so the finding has none: record a RequirementMapping for "${finding.requirements[0]?.standard}"`;
    notes.push({ code: 'NOT_MAPPED', path: finding.path, message });
  } else if (others.length > 0) {
    const message = `${asked} maps to ${controls.map(({ control }) => control).join(', ')}; the finding was recorded under the first`;
    notes.push({ code: 'CONTRADICTED', path: finding.path, message });
  }
  const { title, severity, status, closedOn, closureNote, dueOn } = finding;
  return {
    ...{ externalId: sourceKeyOf(extract.format, thirdPartyId, ...finding.key), sourceUpdatedAt: of.updatedAt },
    ...{ audit: { externalId: audit }, control: first?.control ?? null },
    ...{ title, severity, status, closedOn, closureNote, dueOn },
  };
}

/** A key at the source: the same for all versions of the same thing about the same third party, and only for them. */
function sourceKeyOf(format: string, ...parts: readonly string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `${format.toLowerCase()}:${digest.slice(0, 40)}`;
}
