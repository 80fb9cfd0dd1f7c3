import { groupBy } from '../../registry/batch.ts';
import type { Writing } from '../../registry/session.ts';
import { type Calendar, dayIn, joined } from './extract.ts';
import { type AssessedObjective, byInstant, objectivesIn } from './formats/oscal.ts';
import { storedJson } from './read-document.ts';
import { findBytes, findOtherAssessments, type OtherDocuments } from './repository.ts';

/** The result of an assessment for an objective, and its document. */
type Assessed = AssessedObjective & {
  /** Whether the document that is ingested says it. */
  isOwn: boolean;
  /** Whether another document says it that was received first. */
  receivedBefore: boolean;
};

/** The closing of a finding by a later assessment that found its objective satisfied. */
export interface Closure {
  finding: Assessed;
  by: Assessed;
  closedOn: string | null;
  closureNote: string | null;
}

/**
 * Returns how later assessments close findings, by the UUID of the finding. Assessments have UUIDs of their own, so a finding
 * is matched by its objective, among the assessments of one third party from one source.
 */
export async function findClosures(
  transaction: Writing,
  bytes: Buffer,
  document: OtherDocuments & { calendar: Calendar },
): Promise<Map<string, Closure>> {
  const own = objectivesIn(storedJson(bytes)).map((each) => ({ ...each, isOwn: true, receivedBefore: false }));
  const all: Assessed[] = [...own];
  for (const { sha256, receivedBefore } of own.length === 0 ? [] : await findOtherAssessments(transaction, document)) {
    const stored = await findBytes(transaction, sha256);
    const objectives = stored === null ? [] : objectivesIn(storedJson(stored));
    all.push(...objectives.map((each) => ({ ...each, isOwn: false, receivedBefore })));
  }
  return closuresIn(withoutOldVersions(all), document.calendar);
}

/** Leaves out what older versions of a result said. */
function withoutOldVersions(all: readonly Assessed[]): Assessed[] {
  const latest = new Map<string, string>();
  for (const { resultUuid, modifiedAt } of all) {
    const known = latest.get(resultUuid);
    if (known === undefined || byInstant(known, modifiedAt) < 0) latest.set(resultUuid, modifiedAt);
  }
  return all.filter(({ resultUuid, modifiedAt }) => byInstant(latest.get(resultUuid) ?? modifiedAt, modifiedAt) === 0);
}

const byTime = (a: Assessed, b: Assessed): number =>
  byInstant(a.assessedAt, b.assessedAt) || byInstant(a.modifiedAt, b.modifiedAt);

function closuresIn(all: readonly Assessed[], calendar: Calendar): Map<string, Closure> {
  const inOrder = [...all].sort(byTime);
  const unsatisfied = new Set(inOrder.filter((each) => !each.isSatisfied).map(inResult));
  // A result that finds an objective both satisfied and not satisfied closes nothing.
  const satisfied = groupBy(
    inOrder.filter((each) => each.isSatisfied && !unsatisfied.has(inResult(each))),
    ({ target }) => target,
  );
  // A finding can be in several assessments; the last one counts.
  const findings = new Map(inOrder.map((each) => [each.findingUuid, each]));
  return new Map(
    [...findings.values()].flatMap((finding): [string, Closure][] => {
      const by = satisfied.get(finding.target)?.find((later) => byTime(finding, later) < 0);
      if (finding.isSatisfied || !by) return [];
      const closedOn = dayIn(calendar, by.assessedAt);
      return [[finding.findingUuid, { finding, by, closedOn, closureNote: joined(['satisfied', by.documentTitle]) }]];
    }),
  );
}

const inResult = ({ resultUuid, target }: Assessed) => `${resultUuid} ${target}`;
